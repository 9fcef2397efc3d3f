#include "core/figures/drawn_numbers.h"

#include "core/fit/statistics.h"
#include "tests/support/support.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Columns {
    std::vector<double> x, y;
};

/// A parabola with its top at (`at`, `height`), moved and stretched.
Columns parabola(double at, double height, double scale = 1, double stretch = 1) {
    Columns c;
    for (int i = 0; i <= 200; ++i) {
        const double u = -1 + 0.01 * i;
        c.x.push_back(stretch * u + at);
        c.y.push_back(scale * (height - u * u));
    }
    return c;
}

} // namespace

class DrawnNumbersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anOrdinateIsStraightFromPointToPoint() {
        const std::vector<double> x{0, 1, 3}, y{2, 4, -2};
        QCOMPARE(ordinateAt(x, y, 0.5), 3.0);
        QCOMPARE(ordinateAt(x, y, 2), 1.0);
        QCOMPARE(ordinateAt(x, y, 1), 4.0);
        QCOMPARE(ordinateAt(x, y, -5), 2.0); // beyond the ends the ends
        QCOMPARE(ordinateAt(x, y, 9), -2.0);
        QVERIFY(std::isnan(ordinateAt({}, {}, 0)));
    }
    void aTopIsThatOfTheParabola() {
        for (const double at : {2.6285, 0.0041, -31.7})
            for (const double scale : {1.0, 250.0}) {
                const Columns c = parabola(at, 3, scale);
                const auto top = topOf(c.x, c.y);
                QVERIFY(top && near(top->x, at, 1e-9) && near(top->y, 3 * scale, 1e-3 * scale));
            }
        const Columns wide = parabola(5, 2, 1, 40); // another unit of x
        QVERIFY(near(topOf(wide.x, wide.y)->x, 5, 1e-7));
        Random random(5);
        double squares = 0, highest = 0;
        for (int round = 0; round < 200; ++round) {
            Columns noisy = parabola(2.6, 1);
            for (double& y : noisy.y)
                y += 0.01 * random.normal();
            squares += std::pow(topOf(noisy.x, noisy.y)->x - 2.6, 2);
            highest += std::pow(noisy.x[static_cast<std::size_t>(std::ranges::max_element(noisy.y) - noisy.y.begin())] - 2.6, 2);
        }
        QVERIFY(squares < 0.25 * highest); // noise moves it less than the highest point
    }
    void aTopThatIsNoneIsTheHighestPoint() {
        const std::vector<double> x{0, 1, 2, 3}, rising{0, 1, 4, 9};
        QVERIFY(topOf(x, rising) == (CurvePoint{3, 9}));
        const std::vector<double> one{7};
        QVERIFY(topOf(one, one) == (CurvePoint{7, 7}));
        QVERIFY(!topOf({}, {}));
    }
    void aDifferenceIsOnTheCurvesOwnAbscissae() {
        const std::vector<double> x{0.5, 1.5, 2.5}, y{1, 2, 3}, otherX{0, 1, 2, 3}, otherY{0, 2, 4, 6};
        QCOMPARE(lessCurve(x, y, otherX, otherY), (std::vector<double>{0, -1, -2}));
        QCOMPARE(lessCurve(x, y, x, y), (std::vector<double>{0, 0, 0}));
    }
    void aTrendIsTheLineThroughThePointsOfItsRange() {
        std::vector<CurvePoint> points;
        for (int i = 0; i < 8; ++i)
            points.push_back({double(i), i < 4 ? 3 - 0.5 * i : 100 + 2.0 * i});
        const Trend low = trendOf(points, {-1, 3}), high = trendOf(points, {4, 9});
        QVERIFY(near(low.slope, -0.5, 1e-12) && near(low.at(0), 3, 1e-12) && low.count == 4 && low.range == (Interval{0, 3}));
        QVERIFY(near(high.slope, 2, 1e-12) && near(high.at(7), 114, 1e-12));
        QCOMPARE(trendOf(points, {0.2, 0.8}).count, std::size_t(0));
        QCOMPARE(trendOf(std::vector<CurvePoint>{{1, 2}, {1, 4}}, {0, 2}).slope, 0.0);
    }
};

QTEST_APPLESS_MAIN(DrawnNumbersTest)
#include "drawn_numbers_test.moc"
