#include "core/curve/sampling.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {
const std::vector<double> x{0, 1, 2.5, 3, 5, 5.5, 8};
const std::vector<double> y{0, 2, 5, 6, 10, 11, 16}; // y = 2x
} // namespace

class SamplingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void indices() {
        QCOMPARE(indicesWithin(x, {1, 5}), (IndexRange{1, 5}));
        QCOMPARE(indicesWithin(x, {1.1, 4.9}), (IndexRange{2, 4}));
        QCOMPARE(indicesWithin(x, {9, 10}).size(), std::size_t(0));
        QCOMPARE(indicesWithin(x, {5, 1}).size(), std::size_t(0));
        QCOMPARE(indicesWithin({}, {0, 1}).size(), std::size_t(0));
    }

    void interpolation() {
        QVERIFY(near(interpolated(x, y, 4.2), 8.4, 1e-14));
        QCOMPARE(interpolated(x, y, -1), 0.0);
        QCOMPARE(interpolated(x, y, 99), 16.0);
    }

    void integralIsExactForPieces() {
        for (const Interval range : {Interval{0, 8}, {0.3, 7.7}, {2.6, 2.9}, {1, 5}, {3.1, 3.2}, {2.6, 3.4}})
            QVERIFY(near(integral(x, y, range), range.high * range.high - range.low * range.low, 1e-12));
        QVERIFY(near(integral(x, y, {-5, 99}), 64, 1e-12));
        QCOMPARE(integral(x, y, {9, 12}), 0.0);
        QCOMPARE(integral(x, y, {4, 4}), 0.0);
    }

    void integralsAddUp() {
        const double whole = integral(x, y, {0.2, 7.1});
        QVERIFY(near(integral(x, y, {0.2, 3.33}) + integral(x, y, {3.33, 7.1}), whole, 1e-12));
    }

    void cumulative() {
        const auto sums = cumulativeIntegral(x, y, {0.5, 5.2});
        QCOMPARE(sums.size(), std::size_t(4));
        QVERIFY(near(sums.front(), 1 - 0.25, 1e-14));
        QVERIFY(near(sums.back(), 25 - 0.25, 1e-13));
        QVERIFY(cumulativeIntegral(x, y, {9, 10}).empty());
    }

    void resampling() {
        const std::vector<double> grid{-1, 0, 0.5, 2.75, 5, 7, 8, 9};
        const auto values = resampled(x, y, grid);
        for (std::size_t i = 0; i < grid.size(); ++i)
            QVERIFY(near(values[i], interpolated(x, y, grid[i]), 1e-14));
    }

    void noiseOfAWhiteCurve() {
        Random random(7);
        std::vector<double> t, v;
        for (int i = 0; i < 4000; ++i) {
            t.push_back(i + 0.4 * random.uniform());
            v.push_back(1e3 + 0.01 * t.back() + 0.25 * random.normal() + (i > 2000 ? 500 : 0));
        }
        QVERIFY(near(noiseLevel(t, v), 0.25, 0.015));
        QVERIFY(near(noiseLevel(t, v, 300), 0.25, 0.05));
    }

    void whatPassesThroughARectangle() {
        const std::vector<double> t{0, 10, 20}, v{0, 5, 0};
        QVERIFY(passesThrough(t, v, {9, 11}, {4, 6}));    // a point lies in it
        QVERIFY(passesThrough(t, v, {4, 6}, {2, 3}));     // a piece between two points
        QVERIFY(passesThrough(t, v, {-5, 1}, {-1, 0.1})); // the end
        QVERIFY(!passesThrough(t, v, {9, 11}, {6, 7}));
        QVERIFY(!passesThrough(t, v, {4, 6}, {0, 1}));
        QVERIFY(!passesThrough(t, v, {21, 30}, {-9, 9}));
        QVERIFY(!passesThrough({}, {}, {0, 1}, {0, 1}));
    }

    void noiseOfTooLittle() {
        QCOMPARE(noiseLevel(std::span(x).first(4), std::span(y).first(4)), 0.0);
        QVERIFY(near(noiseLevel(x, y), 0, 1e-14));
        const std::vector<double> huge{1e308, -1e308, 1e308, -1e308, 1e308, -1e308, 1e308};
        QVERIFY(std::isfinite(noiseLevel(x, huge)));
    }
};

QTEST_APPLESS_MAIN(SamplingTest)
#include "sampling_test.moc"
