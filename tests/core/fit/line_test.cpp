#include "core/fit/line.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class LineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void knownAnswer() {
        const std::vector<double> x{1, 2, 3, 4, 5}, y{2.1, 3.9, 6.2, 7.8, 10.1};
        const Line line = valueOf(fitLine(x, y));
        QVERIFY(near(line.slope, 1.99, 1e-12));
        QVERIFY(near(line(0), 0.05, 1e-12));
        QVERIFY(near(line.center, 3, 1e-12));
        QVERIFY(near(line.scatter, std::sqrt(0.107 / 3), 1e-9));
        QVERIFY(near(line.slopeError, std::sqrt(0.107 / 3 / 10), 1e-9));
        QVERIFY(near(line.atCenterError, std::sqrt(0.107 / 3 / 5), 1e-9));
    }

    void shiftAndScale() {
        const std::vector<double> x{1, 2, 3.5, 4, 5}, y{2.1, 3.9, 6.2, 7.8, 10.1};
        std::vector<double> farX, bigY;
        for (std::size_t i = 0; i < x.size(); ++i) {
            farX.push_back(x[i] + 1e6);
            bigY.push_back(1e6 * y[i]);
        }
        const Line near1 = valueOf(fitLine(x, y)), far = valueOf(fitLine(farX, y)),
                   big = valueOf(fitLine(x, bigY));
        QVERIFY(near(far.slope, near1.slope, 1e-8));
        QVERIFY(near(far.center - 1e6, near1.center, 1e-9));
        QVERIFY(near(big.slope / 1e6, near1.slope, 1e-12));
        QVERIFY(near(big.scatter / 1e6, near1.scatter, 1e-12));
    }

    void twoPointsHaveNoScatter() {
        const std::vector<double> x{0, 2}, y{1, 5};
        const Line line = valueOf(fitLine(x, y));
        QVERIFY(near(line.slope, 2, 1e-14));
        QCOMPARE(line.scatter, 0.0);
    }

    void equalWeightsChangeNothing() {
        const std::vector<double> x{1, 2, 3, 4, 5, 6.5}, y{2.1, 3.9, 6.2, 7.8, 10.1, 12}, sigma(6, 0.5);
        const Line plain = valueOf(fitLine(x, y)), weighted = valueOf(fitLine(x, y, sigma));
        QVERIFY(near(weighted.slope, plain.slope, 1e-12));
        QVERIFY(near(weighted(3), plain(3), 1e-12));
        QVERIFY(near(weighted.atCenterError, 0.5 / std::sqrt(6), 1e-12));
    }

    void heavyPointPullsTheLine() {
        const std::vector<double> x{0, 1, 2}, y{0, 1, 5}, sigma{1e-3, 1e-3, 1e3};
        const Line line = valueOf(fitLine(x, y, sigma));
        QVERIFY(near(line.slope, 1, 1e-6));
    }

    void refusals() {
        const std::vector<double> one{1}, same{3, 3, 3}, y{1, 2, 3}, x{1, 2, 3};
        QVERIFY(!fitLine(one, one));
        QVERIFY(!fitLine(std::span<const double>(), std::span<const double>()));
        QVERIFY(!fitLine(same, y));
        QVERIFY(!fitLine(x, std::vector<double>{1, std::nan(""), 3}));
        QVERIFY(!fitLine(x, std::vector<double>{1, 1e200, 3}));
        QVERIFY(!fitLine(x, y, std::vector<double>{1, 0, 1}));
        QVERIFY(!fitLine(x, y, std::vector<double>{1, 1}));
        QVERIFY(!english(fitLine(same, y).error()).empty());
    }
};

QTEST_APPLESS_MAIN(LineTest)
#include "line_test.moc"
