#include "core/fit/statistics.h"
#include "core/series/map.h"
#include "tests/support/support.h"

#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct SimulatedMap {
    std::vector<MemberPoint> points;
    std::set<std::size_t> outliers;
};

/// 60 × 30 places in steps of 5 µm with a gradient, noise and outliers.
SimulatedMap simulatedMap(double gradientX, double gradientY, int outliers, std::uint64_t seed) {
    Random random(seed);
    SimulatedMap map;
    for (int j = 0; j < 30; ++j)
        for (int i = 0; i < 60; ++i) {
            const double x = 0.005 * i, y = 0.005 * j, noise = 2e-4;
            map.points.push_back({map.points.size(),
                                  1,
                                  x,
                                  y,
                                  {2.63 + gradientX * x + gradientY * y + noise * random.normal(), noise},
                                  {0.41 + 1e-3 * random.normal(), 1e-3},
                                  {3 + 0.01 * random.normal(), 0.01},
                                  {1 + 1e-3 * random.normal(), 1e-3},
                                  {}});
        }
    while (map.outliers.size() < std::size_t(outliers)) {
        const std::size_t at = random.below(map.points.size());
        if (map.outliers.insert(at).second)
            map.points[at].q1.value += 0.01;
    }
    return map;
}

std::set<std::size_t> found(const SeriesMap& map) {
    std::set<std::size_t> points;
    for (const MapOutlier& outlier : map.outliers)
        points.insert(outlier.point);
    return points;
}

} // namespace

class MapTest : public QObject {
    Q_OBJECT
  private slots:
    void outliersAreFoundAndTheGradientIsWithinItsError() {
        int held = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const SimulatedMap simulated = simulatedMap(0.01, -0.02, 12, seed);
            const auto map = seriesMap(simulated.points);
            QVERIFY(found(valueOf(map)) == simulated.outliers);
            const MapField& q1 = valueOf(valueOf(map).of(MapQuantity::Q1));
            QVERIFY(near(q1.alongX.value, 0.01, 0.001));
            QVERIFY(near(q1.alongY.value, -0.02, 0.002));
            QVERIFY(q1.gradientChance < 1e-6);
            held += q1.alongX.ci95->contains(0.01);
        }
        QVERIFY2(held >= 16, qPrintable(QString::number(held)));
    }

    void noGradientIsNone() {
        int claimed = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto map = seriesMap(simulatedMap(0, 0, 0, seed).points);
            claimed += valueOf(valueOf(map).of(MapQuantity::Q1)).gradientChance < 0.05;
            QVERIFY(valueOf(map).outliers.size() <= 2);
        }
        QVERIFY2(claimed <= 8, qPrintable(QString::number(claimed)));
    }

    void neighboursThatAreAlikeMakeTheMeanLessSure() {
        SimulatedMap map = simulatedMap(0, 0, 0, 5);
        const double white = *valueOf(valueOf(seriesMap(map.points)).of(MapQuantity::Q1)).mean.error;
        QVERIFY(!valueOf(valueOf(seriesMap(map.points)).of(MapQuantity::Q1)).correlationLength);
        for (MemberPoint& point : map.points)
            point.q1.value += 2e-4 * std::sin(2 * M_PI * point.x / 0.06) * std::cos(2 * M_PI * point.y / 0.05);
        const MapField waves = valueOf(valueOf(seriesMap(map.points)).of(MapQuantity::Q1));
        QVERIFY(waves.correlationLength);
        QVERIFY(*waves.correlationLength > 0.002 && *waves.correlationLength < 0.06);
        QVERIFY(*waves.mean.error > white);
    }

    void aLineOfPlacesHasNoGradientAcross() {
        std::vector<MemberPoint> points;
        for (int i = 0; i < 40; ++i)
            points.push_back(
                {std::size_t(i), 1, 0.1 * i, 0, {2.6 + 0.01 * i + (i % 3) * 1e-4, 1e-4}, {0.4, 0.01}, {3, 0.1}, {1, 0.1}, {}});
        const MapField q1 = valueOf(valueOf(seriesMap(points)).of(MapQuantity::Q1));
        QVERIFY(near(q1.alongX.value, 0.1, 1e-3));
        QVERIFY(!q1.alongY.error);
    }

    void placesWithoutAPeakAreLeftOutAndTooFewRefused() {
        SimulatedMap map = simulatedMap(0.01, 0, 0, 7);
        map.points[10].problem = Problem{};
        QCOMPARE(valueOf(seriesMap(map.points)).points, map.points.size() - 1);
        map.points.resize(5);
        const auto refused = seriesMap(map.points);
        QVERIFY(!refused && !english(refused.error()).empty());
        QVERIFY(!seriesMap({}));
    }

    void aMapWithoutExtentIsRefused() {
        SimulatedMap map = simulatedMap(0, 0, 0, 3);
        for (MemberPoint& point : map.points)
            point.x = point.y = 1.5;
        QVERIFY(!seriesMap(map.points));
        for (std::size_t i = 0; i < map.points.size(); ++i)
            map.points[i].x = 0.005 * double(i);
        QVERIFY(seriesMap(map.points).has_value());
    }

    void quantitiesThatSomePlacesLackAreOfTheOthers() {
        SimulatedMap map = simulatedMap(0, 0, 0, 4);
        for (std::size_t i = 0; i < map.points.size(); ++i) {
            map.points[i].scale = {};
            if (i % 3 == 0)
                map.points[i].height = {};
        }
        const auto found = valueOf(seriesMap(map.points));
        QVERIFY(found.outliers.empty());
        QVERIFY(near(valueOf(found.of(MapQuantity::Height)).mean.value, 3, 0.01));
        QVERIFY(near(valueOf(found.of(MapQuantity::Height)).scatter, 0.01, 0.002));
        QVERIFY(!found.of(MapQuantity::Scale));
    }
};

QTEST_GUILESS_MAIN(MapTest)
#include "map_test.moc"
