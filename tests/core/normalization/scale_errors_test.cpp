#include "core/normalization/density_map.h"
#include "simulated_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const EvenAxis liquidAxis{0.6, 0.01, 2331};

/// Every row five times, interpolated.
Pattern interpolatedFive(const Pattern& p) {
    Pattern fine;
    for (std::size_t i = 0; i + 1 < p.q.size(); ++i)
        for (int k = 0; k < 5; ++k) {
            fine.q.push_back(p.q[i] + 0.2 * k * (p.q[i + 1] - p.q[i]));
            fine.intensity.push_back(p.intensity[i] + 0.2 * k * (p.intensity[i + 1] - p.intensity[i]));
        }
    return fine;
}

Structure liquidStructure(double noise, double rows, bool interpolated, std::uint64_t seed) {
    SimulatedPattern made = simulatedPattern(liquidAxis, liquidOn(liquidAxis), {.noise = noise, .correlatedRows = rows}, seed);
    if (interpolated) {
        made.pattern = interpolatedFive(made.pattern);
        made.plan = valueOf(structurePlan(made.pattern.q, made.plan.setup, {0.01, 0.01, 500}));
    }
    return structureOfPattern(made, choicesOf(liquidDensity, 1.9, {0.6, 23.9}));
}

DensitySearch searchAll(Interval density, Interval background) {
    return {density, background};
}

Result<DensityMap> mapOf(const SimulatedPattern& made, const StructureChoices& choices, const DensitySearch& search) {
    return densityMap(made.plan, valueOf(correctedPattern(made.plan, made.pattern, &made.background)), choices.normalization,
                      search);
}

} // namespace

class ScaleErrorsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void intervalsHoldTheScale_data() {
        QTest::addColumn<double>("rows");
        QTest::addColumn<bool>("interpolated");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("white noise") << 1.0 << false << 91 << 99; // 95 ± 2 of 100 by chance
        QTest::newRow("five rows worth one") << 5.0 << false << 87 << 100;
        QTest::newRow("twenty rows worth one") << 20.0 << false << 82 << 100;
        QTest::newRow("rows interpolated") << 1.0 << true << 82 << 100;
    }
    void intervalsHoldTheScale() {
        QFETCH(double, rows);
        QFETCH(bool, interpolated);
        QFETCH(int, least);
        QFETCH(int, most);
        const double truth = liquidStructure(0, 1, interpolated, 1).normalization.scale.value;
        int held = 0;
        std::vector<double> scales, errors;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const Measured scale = liquidStructure(0.002, rows, interpolated, seed).normalization.scale;
            scales.push_back(scale.value / truth);
            errors.push_back(*scale.error / truth);
            held += std::abs(scale.value - truth) < 1.96 * *scale.error ? 1 : 0;
        }
        qInfo("scale %.5f ± %.5f, claimed %.5f, %d of 100", mean(scales), standardDeviation(scales), median(errors), held);
        QVERIFY(held >= least && held <= most);
    }
    void withoutNoiseTheScaleIsExact() {
        const Measured scale = liquidStructure(0, 1, false, 1).normalization.scale;
        QVERIFY(near(scale.value, 0.05, 1e-5));
        QVERIFY(scale.error && *scale.error < 1e-4);
    }
    void densityOfTheLiquidIsFound() {
        const SimulatedPattern made =
            simulatedPattern(liquidAxis, liquidOn(liquidAxis), {.background = 0.3, .backgroundScale = 0.8});
        const StructureChoices choices = choicesOf(0.05, 1.9, {0.6, 23.9});
        for (const Interval background : {Interval{0.8, 0.8}, Interval{0, 2}}) {
            const DensityMap map = valueOf(mapOf(made, choices, searchAll({0.03, 0.07}, background)));
            QVERIFY(!map.atEdge);
            QVERIFY(near(map.bestDensity, liquidDensity, 0.01 * liquidDensity));
            QVERIFY(near(map.bestBackgroundScale, 0.8, 0.01));
            QVERIFY(map.densityError && map.scaleError);
            QCOMPARE(map.backgroundError.has_value(), background.width() > 0);
        }
    }
    void mapIsLeastAtTheSolution() {
        const SimulatedPattern made =
            simulatedPattern(liquidAxis, liquidOn(liquidAxis), {.noise = 0.001, .background = 0.3, .backgroundScale = 0.8});
        const DensityMap map = valueOf(mapOf(made, choicesOf(0.05, 1.9, {0.6, 23.9}), searchAll({0.04, 0.08}, Interval{0, 2})));
        QCOMPARE(map.chi2.size(), map.density.size() * map.backgroundScale.size());
        const auto least = std::size_t(std::ranges::min_element(map.chi2) - map.chi2.begin());
        const double density = map.density[least / map.backgroundScale.size()];
        const double background = map.backgroundScale[least % map.backgroundScale.size()];
        QVERIFY(std::abs(density - map.bestDensity) <= map.density[1] - map.density[0]);
        // The valley runs across the cells: its lowest cell may lie beside the minimum.
        QVERIFY(std::abs(background - map.bestBackgroundScale) <= 2 * (map.backgroundScale[1] - map.backgroundScale[0]));
    }
    void densityIntervalsHoldIt() {
        int held = 0, heldBackground = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const SimulatedPattern made =
                simulatedPattern(liquidAxis, liquidOn(liquidAxis),
                                 {.noise = 0.001, .correlatedRows = 5, .background = 0.3, .backgroundScale = 0.8}, seed);
            const DensityMap map =
                valueOf(mapOf(made, choicesOf(0.05, 1.9, {0.6, 23.9}), searchAll({0.03, 0.09}, Interval{0, 2})));
            held += map.densityError && std::abs(map.bestDensity - liquidDensity) < 1.96 * *map.densityError ? 1 : 0;
            heldBackground +=
                map.backgroundError && std::abs(map.bestBackgroundScale - 0.8) < 1.96 * *map.backgroundError ? 1 : 0;
        }
        qInfo("density %d, background %d of 60", held, heldBackground);
        QVERIFY(held >= 51 && heldBackground >= 51); // 85 %
    }
    void errorOfTheDensityIsInThatOfTheScale() {
        const SimulatedPattern made =
            simulatedPattern(liquidAxis, liquidOn(liquidAxis), {.noise = 0.002, .background = 0.3, .backgroundScale = 0.8});
        StructureChoices choices = choicesOf(liquidDensity, 1.9, {0.6, 23.9});
        choices.normalization.backgroundScale = 0.8;
        const DensityMap map = valueOf(mapOf(made, choices, searchAll({0.03, 0.09}, Interval{0, 2})));
        QVERIFY(*map.scaleError > 1.2 * *structureOfPattern(made, choices).normalization.scale.error);
    }
    void whatLiesOutsideIsNoMinimum() {
        const SimulatedPattern made = simulatedPattern(liquidAxis, liquidOn(liquidAxis), {.noise = 0.001, .background = 0.1});
        const DensityMap map = valueOf(mapOf(made, choicesOf(0.07, 1.9, {0.6, 23.9}), searchAll({0.065, 0.09}, Interval{1, 1})));
        QVERIFY(map.atEdge && !map.densityError && !map.scaleError);
        QCOMPARE(map.bestDensity, 0.065);
        QVERIFY(says(map.notes, "no minimum"));
    }
    void whatIsNoPatternGivesNoConfidentScale_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("level") << 0;
        QTest::newRow("noise alone") << 1;
        QTest::newRow("liquid under noise a thousand times as large") << 2;
    }
    void whatIsNoPatternGivesNoConfidentScale() {
        QFETCH(int, kind);
        SimulatedPattern made = simulatedPattern(liquidAxis, liquidOn(liquidAxis), {});
        const double most = *std::ranges::max_element(made.pattern.intensity);
        Random random(7);
        for (double& v : made.pattern.intensity)
            v = kind == 0 ? 100 : std::abs((kind == 2 ? v : 0) + 1000 * most * random.normal());
        const auto corrected = valueOf(correctedPattern(made.plan, made.pattern));
        const auto s = structureOf(made.plan, corrected, choicesOf(liquidDensity, 1.9, {0.6, 23.9}));
        if (!s)
            return; // refused in words
        const Measured& scale = s->normalization.scale;
        QVERIFY(std::isfinite(scale.value) && scale.error && std::isfinite(*scale.error));
        QVERIFY(*scale.error > 0.3 * scale.value || !s->normalization.warnings.empty());
    }
    void backgroundThatCannotBeToldIsNoMinimum() {
        SimulatedPattern made = simulatedPattern(liquidAxis, liquidOn(liquidAxis), {.noise = 0.02, .correlatedRows = 20});
        made.background.intensity.assign(liquidAxis.count, 1e-3);
        const auto map = mapOf(made, choicesOf(0.05, 1.9, {0.6, 23.9}), searchAll({0.03, 0.09}, Interval{0, 2}));
        QVERIFY(!map || map->atEdge); // a level background is the constant: refused, or said to have no minimum
    }
};

QTEST_APPLESS_MAIN(ScaleErrorsTest)
#include "scale_errors_test.moc"
