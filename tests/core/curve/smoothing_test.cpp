#include "core/curve/smoothing.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Curve {
    std::vector<double> x, y;
};

/// y = 3 + 0.5 (x − 600) + 0.02 (x − 600)² on an uneven grid around 600.
Curve parabola(std::size_t points, double noise = 0) {
    Random random(3);
    Curve c;
    double x = 550;
    for (std::size_t i = 0; i < points; ++i) {
        x += 0.05 + 0.1 * random.uniform();
        c.x.push_back(x);
        c.y.push_back(3 + 0.5 * (x - 600) + 0.02 * (x - 600) * (x - 600) + noise * random.normal());
    }
    return c;
}

} // namespace

class SmoothingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void parabolaIsReproduced() {
        const Curve c = parabola(1000);
        const LocalParabola p = localParabola(c.x, c.y, 601, 4);
        QVERIFY(near(p.value, 3 + 0.5 + 0.02, 1e-10));
        QVERIFY(near(p.slope, 0.54, 1e-10));
        QVERIFY(near(p.curvature, 0.04, 1e-9));
        QVERIFY(near(p.noise, 0, 1e-10));
    }

    void slopesOfAParabolaAreExactEverywhere() {
        const Curve c = parabola(3000);
        const auto s = slopes(c.x, c.y, 3, 0, c.x.size());
        double worst = 0;
        for (std::size_t i = 0; i < s.size(); ++i)
            worst = std::max(worst, std::abs(s[i] - 0.5 - 0.04 * (c.x[i] - 600)));
        QVERIFY(near(worst, 0, 1e-8));
    }

    void runningSumsAgreeWithSingleFits() {
        const Curve c = parabola(2000, 0.3);
        const auto s = slopes(c.x, c.y, 5, 100, 1500);
        const auto v = smoothed(c.x, c.y, 5);
        for (std::size_t i = 100; i < 1500; i += 7) {
            const LocalParabola p = localParabola(c.x, c.y, c.x[i], 5);
            QVERIFY(near(s[i - 100], p.slope, 1e-9));
            QVERIFY(near(v[i], p.value, 1e-9));
        }
    }

    void evenPointsAreSmoothedAsOthersAre() {
        Random random(5);
        std::vector<double> x, y;
        for (int i = 0; i < 400; ++i) {
            x.push_back(300 + 0.05 * i);
            y.push_back(std::sin(0.1 * i) + 0.1 * random.normal());
        }
        for (const double width : {0.25, 0.5, 1.05}) {
            const auto smooth = smoothed(x, y, width);
            for (std::size_t i = 0; i < x.size(); ++i)
                QVERIFY(near(smooth[i], localParabola(x, y, x[i], width * (1 + 1e-6)).value, 1e-9));
        }
        x[200] += 0.01;
        const auto smooth = smoothed(x, y, 0.5);
        QVERIFY(near(smooth[198], localParabola(x, y, x[198], 0.5).value, 1e-9));
    }

    void windowWithFewPointsTakesTheNearestFive() {
        const Curve c = parabola(50);
        QCOMPARE(localParabola(c.x, c.y, c.x[20], 1e-9).points, std::size_t(5));
        QCOMPARE(localParabola(c.x, c.y, c.x[0] - 100, 1e-9).points, std::size_t(5));
        const auto s = slopes(c.x, c.y, 1e-9, 0, c.x.size());
        for (std::size_t i = 0; i < s.size(); ++i)
            QVERIFY(near(s[i], 0.5 + 0.04 * (c.x[i] - 600), 1e-6));
    }

    void errorsAreThoseOfRepeatedMeasurements() {
        const Curve clean = parabola(400);
        Random random(11);
        std::vector<double> values, gradients, reported;
        for (int trial = 0; trial < 600; ++trial) {
            Curve c = clean;
            for (double& y : c.y)
                y += 0.1 * random.normal();
            const LocalParabola p = localParabola(c.x, c.y, 570, 4);
            values.push_back(p.value);
            gradients.push_back(p.slope);
            reported.push_back(p.slopeError);
        }
        QVERIFY(near(standardDeviation(gradients) / mean(reported), 1, 0.1));
    }

    void steepestPointOfALogisticStep() {
        Curve c = parabola(2000);
        Random random(2);
        for (std::size_t i = 0; i < c.x.size(); ++i)
            c.y[i] = 1 / (1 + std::exp(-(c.x[i] - 640) / 3)) + 1e-4 * random.normal();
        const auto all = slopes(c.x, c.y, 2, 0, c.x.size());
        const auto best = static_cast<std::size_t>(std::ranges::max_element(all) - all.begin());
        QVERIFY(near(c.x[steepestPoint(c.x, c.y, 2, 0, c.x.size())], c.x[best], 0.2));
        QVERIFY(near(c.x[best], 640, 0.5));
        QVERIFY(steepestPoint(c.x, c.y, 2, 5, 9) >= 5 && steepestPoint(c.x, c.y, 2, 5, 9) < 9);
        QCOMPARE(steepestPoint(c.x, c.y, 2, 0, 1), std::size_t(0));
    }

    void littleAndEmptyInput() {
        const std::vector<double> x{1, 2}, y{3, 5};
        QVERIFY(std::isfinite(localParabola(x, y, 1.5, 1).value));
        QCOMPARE(localParabola({}, {}, 1, 1).points, std::size_t(0));
        QVERIFY(slopes({}, {}, 1, 0, 5).empty());
        QVERIFY(smoothed({}, {}, 1).empty());
        for (const double v : smoothed(x, y, 1))
            QVERIFY(std::isfinite(v));
    }
    void smoothingInPlaceIsTheSame() {
        for (const double width : {0.3, 5.0, 40.0})
            for (const std::size_t points : {1u, 3u, 1000u, 65536u, 65537u, 150000u}) {
                const Curve c = parabola(points, 0.01);
                std::vector<double> y = c.y;
                smoothInPlace(c.x, y, width);
                const auto expected = smoothed(c.x, c.y, width);
                for (std::size_t i = 0; i < points; ++i)
                    QVERIFY(std::abs(y[i] - expected[i]) <= 1e-8 * (1 + std::abs(expected[i])));
            }
        std::vector<double> none;
        smoothInPlace({}, none, 1);
    }
};

QTEST_APPLESS_MAIN(SmoothingTest)
#include "smoothing_test.moc"
