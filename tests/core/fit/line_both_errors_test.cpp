#include "core/fit/line.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Pearson's points with York's weights, the test case of York et al. (2004), table II.
struct PearsonYork {
    std::vector<double> x{0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4};
    std::vector<double> y{5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5};
    std::vector<double> sigmaX = sigmas({1000, 1000, 500, 800, 200, 80, 60, 20, 1.8, 1});
    std::vector<double> sigmaY = sigmas({1, 1.8, 4, 8, 20, 20, 70, 70, 100, 500});

    static std::vector<double> sigmas(std::vector<double> weights) {
        for (double& weight : weights)
            weight = 1 / std::sqrt(weight);
        return weights;
    }
};

} // namespace

class LineBothErrorsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void pearsonsPointsWithYorksWeights() {
        const PearsonYork d;
        const auto line = valueOf(fitLineBothErrors(d.x, d.y, d.sigmaX, d.sigmaY));
        QVERIFY(near(line.slope, -0.480533407, 1e-8));
        QVERIFY(near(line(0), 5.47991022, 1e-7));
        QVERIFY(near(line.slopeError, 0.0579850090, 1e-7));
        QVERIFY(near(std::hypot(line.atCenterError, line.center * line.slopeError), 0.294970735, 1e-7));
        QCOMPARE(line.points, std::size_t{10});
    }

    void axesMayBeExchanged() {
        const PearsonYork d;
        const auto line = valueOf(fitLineBothErrors(d.x, d.y, d.sigmaX, d.sigmaY));
        const auto turned = valueOf(fitLineBothErrors(d.y, d.x, d.sigmaY, d.sigmaX));
        QVERIFY(near(turned.slope * line.slope, 1, 1e-9));
        QVERIFY(near(turned(line(3)), 3, 1e-9));
    }

    void withoutErrorsOnXItIsTheWeightedLine() {
        const PearsonYork d;
        const std::vector<double> none(10, 0.0);
        const auto line = valueOf(fitLineBothErrors(d.x, d.y, none, d.sigmaY));
        double w = 0, wx = 0, wy = 0, wxx = 0, wxy = 0;
        for (std::size_t i = 0; i < 10; ++i) {
            const double weight = 1 / (d.sigmaY[i] * d.sigmaY[i]);
            w += weight, wx += weight * d.x[i], wy += weight * d.y[i];
            wxx += weight * d.x[i] * d.x[i], wxy += weight * d.x[i] * d.y[i];
        }
        QVERIFY(near(line.slope, (w * wxy - wx * wy) / (w * wxx - wx * wx), 1e-10));
        QVERIFY(near(line.slopeError, std::sqrt(w / (w * wxx - wx * wx)), 1e-10));
    }

    void shiftAndScale() {
        PearsonYork d;
        const auto line = valueOf(fitLineBothErrors(d.x, d.y, d.sigmaX, d.sigmaY));
        for (std::size_t i = 0; i < 10; ++i) {
            d.x[i] = 1000 + 10 * d.x[i];
            d.sigmaX[i] *= 10;
        }
        const auto moved = valueOf(fitLineBothErrors(d.x, d.y, d.sigmaX, d.sigmaY));
        QVERIFY(near(moved.slope, line.slope / 10, 1e-9));
        QVERIFY(near(moved.center, 1000 + 10 * line.center, 1e-7));
        QVERIFY(near(moved.atCenterError, line.atCenterError, 1e-10));
    }

    void aFlatLineSettles() {
        const std::vector<double> x{0, 1, 2, 3}, y{1, -1, -1, 1}, sigma(4, 0.5);
        const auto line = valueOf(fitLineBothErrors(x, y, sigma, sigma));
        QVERIFY(near(line.slope, 0, 1e-9));
    }

    void correlatedErrorsAreCovered() {
        Random random(12);
        int covered = 0;
        const std::vector<double> sigmaX(8, 0.2), sigmaY(8, 0.3), correlation(8, 0.8);
        for (int trial = 0; trial < 1000; ++trial) {
            std::vector<double> x, y;
            for (int i = 0; i < 8; ++i) {
                const double a = random.normal(), b = random.normal();
                x.push_back(i + 0.2 * a);
                y.push_back(2 * i + 0.3 * (0.8 * a + 0.6 * b));
            }
            const auto line = valueOf(fitLineBothErrors(x, y, sigmaX, sigmaY, correlation));
            covered += std::abs(line.slope - 2) < 1.95996 * line.slopeError;
        }
        QVERIFY(covered > 930 && covered < 970);
    }

    void refusals() {
        const PearsonYork d;
        const std::vector<double> one{1}, three{1, 2, 3}, same{2, 2, 2}, bad{0.1, 0, 0.1}, tooMuch{0, 1, 0};
        const std::vector<double> nan{1, std::nan(""), 3}, negative{0.1, -0.1, 0.1};
        QVERIFY(!fitLineBothErrors(one, one, one, one));
        QVERIFY(!fitLineBothErrors(three, d.y, three, three));
        QVERIFY(!fitLineBothErrors(same, three, three, three));
        QVERIFY(!fitLineBothErrors(three, three, bad, bad));
        QVERIFY(!fitLineBothErrors(three, three, negative, three));
        QVERIFY(!fitLineBothErrors(three, nan, three, three));
        QVERIFY(!fitLineBothErrors(three, three, nan, three));
        QVERIFY(!fitLineBothErrors(three, three, three, three, tooMuch));
        QVERIFY(!fitLineBothErrors(three, three, three, three, one));
    }
};

QTEST_APPLESS_MAIN(LineBothErrorsTest)
#include "line_both_errors_test.moc"
