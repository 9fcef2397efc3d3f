#include "core/fit/statistics.h"
#include "core/robustness/suggested_choices.h"
#include "core/robustness/summary.h"
#include "tests/support/pressed_glass.h"
#include "tests/support/support.h"

#include <cmath>
#include <map>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr const char *q1 = "pattern.q1_per_A", *r1 = "pattern.shells.r_A.1",
                     *neighbours = "pattern.coordination.to_first_minimum", *density = "pattern.density_per_A3";

struct Analysed {
    Study study;
    Memo memo{};
    Results central = evaluate(study, memo);
    ChoiceSpace space = suggestedChoices(study, central);
    RobustnessRun run;

    explicit Analysed(const PressedGlass& made, std::size_t analysts = 64)
        : study(pressedStudy(made)), run(valueOf(robustness(study, central, space, {.analysts = analysts}))) {}

    bool asks(const std::string& key) const {
        return std::ranges::any_of(space.choices, [&](const AnalystChoice& each) { return each.key == key; });
    }
};

std::map<std::string, QuantitySpread> spreadsOf(const RobustnessRun& run) {
    std::map<std::string, QuantitySpread> spreads;
    for (const QuantitySpread& each : summaryOf(run).quantities)
        spreads.emplace(each.name.key, each);
    return spreads;
}

/// Half of the central 95 % of the analyses with the noise added to each, over 1.96.
double simulatedTotal(const RobustnessRun& run, std::size_t column) {
    Random random(1);
    std::vector<double> values;
    for (const auto& row : run.items.rows)
        for (int i = 0; i < 20 && std::isfinite(row[column]); ++i)
            values.push_back(row[column] + run.items.central[column].error.value_or(0) * random.normal());
    return (quantile(values, 0.975) - quantile(values, 0.025)) / 2 / 1.96;
}

} // namespace

/// A glass in a pressure cell: a short range in q and a strong background.
class PressedGlassTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    /// q1 was asked for; distances and neighbours are those that the same range in q gives without noise, with the true density
    /// and background.
    void theTruthLiesWithinNoiseAndChoices() {
        const auto exact = spreadsOf(Analysed({.seed = 0}, 2).run);
        std::map<std::string, double> truths{{q1, pressedQ1}};
        for (const char* key : {r1, neighbours})
            truths[key] = exact.at(key).central.value;
        std::map<std::string, int> inside;
        constexpr int seeds = 20;
        for (int seed = 1; seed <= seeds; ++seed) {
            const auto spreads = spreadsOf(Analysed(disturbedGlass(static_cast<std::uint64_t>(seed))).run);
            for (const auto& [key, truth] : truths)
                inside[key] += std::abs(spreads.at(key).central.value - truth) <= 1.96 * spreads.at(key).total;
        }
        for (const auto& [key, count] : inside)
            QVERIFY2(count >= 19, (key + ": " + std::to_string(count)).c_str());
    }

    void aRefinedDensityHoldsTheTrueOne() {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            PressedGlass made = disturbedGlass(seed);
            made.densityIsRefined = true;
            const QuantitySpread rho = spreadsOf(Analysed(made).run).at(density);
            QVERIFY2(std::abs(rho.central.value - pressedDensity()) <= 1.96 * rho.total, std::to_string(rho.total).c_str());
        }
    }

    /// What a refined density is uncertain by, neighbours are too; a given one leaves them the noise.
    void aRefinedDensityIsInTheErrorsOfWhatItMoves() {
        const auto exact = spreadsOf(Analysed({.seed = 0}, 2).run);
        std::map<std::string, double> truths{{q1, pressedQ1}, {r1, exact.at(r1).central.value}};
        truths[neighbours] = exact.at(neighbours).central.value;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            PressedGlass made = disturbedGlass(seed);
            const double given = *spreadsOf(Analysed(made, 2).run).at(neighbours).central.error;
            made.densityIsRefined = true;
            const auto spreads = spreadsOf(Analysed(made).run);
            const Measured rho = spreads.at(density).central, n = spreads.at(neighbours).central;
            QVERIFY(*n.error > 5 * given && *n.error > 0.2 * n.value * *rho.error / rho.value);
            for (const auto& [key, truth] : truths) {
                const QuantitySpread& each = spreads.at(key);
                QVERIFY2(std::abs(each.central.value - truth) <= 1.96 * each.total,
                         (key + " " + std::to_string(each.central.value) + " " + std::to_string(truth) + " " +
                          std::to_string(each.total))
                             .c_str());
            }
        }
    }

    /// The quadrature of noise and choices is the width of both together.
    void theTotalIsTheWidthOfAnalysesWithNoise() {
        const Analysed a({}, 256);
        const auto spreads = spreadsOf(a.run);
        for (std::size_t i = 0; i < a.run.items.names.size(); ++i)
            if (const QuantitySpread& each = spreads.at(a.run.items.names[i].key); each.total > 0) {
                const double ratio = each.total / simulatedTotal(a.run, i);
                QVERIFY2(ratio > 0.7 && ratio < 1.3, (each.name.key + " " + std::to_string(ratio)).c_str());
            }
    }

    void aRefinedScaleIsNoChoiceUnlessTheRefinementIsOne() {
        const Analysed given({}, 2), refined({.densityIsRefined = true}, 64);
        QVERIFY(given.asks("background_scale") && given.asks("density") && given.asks("r_min"));
        QVERIFY(!given.asks("refinement") && refined.asks("refinement"));
        const auto spreads = spreadsOf(refined.run);
        const Loss* taken = nullptr;
        for (const Loss& loss : spreads.at(density).losses)
            if (english(loss.reason).find("given") != std::string::npos)
                taken = &loss;
        QVERIFY(taken);
        QVERIFY(std::abs(static_cast<int>(taken->draws.size()) - 32) <= 2);
    }

    /// Towards a longer r_min and a shorter range in q the refinement finds no minimum: such an analysis has failed, and no
    /// number comes from the edge of the search.
    void whatHasNoMinimumFails() {
        Study study = pressedStudy({.densityIsRefined = true});
        Memo memo;
        const Results central = evaluate(study, memo);
        ChoiceSpace space;
        for (const AnalystChoice& each : suggestedChoices(study, central).choices)
            if (each.key == "q_max")
                space.choices.push_back(each);
        const auto run = valueOf(robustness(study, central, space, {.analysts = 64}));
        const RobustnessSummary summary = summaryOf(run);
        QVERIFY(summary.failed > 0 && summary.failed < 64);
        for (const Loss& loss : summary.failures)
            QVERIFY2(english(loss.reason).find("no minimum") != std::string::npos, english(loss.reason).c_str());
        for (const QuantitySpread& each : summary.quantities)
            if (each.name.key == density) {
                QCOMPARE(each.analyses + summary.failed, std::size_t(64));
                QVERIFY(each.ci95.low > 0.61 * pressedDensity()); // the search begins at three fifths
            }
    }
};

QTEST_APPLESS_MAIN(PressedGlassTest)
#include "pressed_glass_test.moc"
