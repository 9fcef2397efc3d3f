// In how many demonstrations the truth lies within noise and choices: vitrine_robustness_coverage [SEEDS [ANALYSTS]].
// Prints a line for every number that the demonstration is made of and for every key of its scans, samples and patterns; ends
// with 1 where one of the first is inside less than 95 in 100.
#include "core/evaluation/evaluate.h"
#include "core/files/study/demonstration_study.h"
#include "core/robustness/suggested_choices.h"
#include "core/robustness/summary.h"
#include "tests/benchmarks/coverage.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace vitrine;

namespace {

struct Truth {
    const char* key;
    const char* of;
    double value;
    Coverage coverage = {};
};

std::vector<Truth> truths() {
    using namespace demonstration;
    const double pressedQ1 = q1Reference + demonstration::pressure * q1Slope;
    return {{"glass_transition_under_pressure.T_g_K", "7 GPa", tgPressed},
            {"glass_transition_under_pressure.collapse_K", "7 GPa", tgPressed},
            {"ambient.onset_of_equilibrium_K", "0 GPa", tg},
            {"master_curve.E_beta_over_RTg", "", betaEnergy},
            {"master_curve.E_alpha_over_RTg", "0 GPa", alphaEnergy},
            {"master_curve.E_alpha_over_RTg", "7 GPa", alphaEnergy * (1 + alphaChange / 100)},
            {"master_curve.E_alpha_change_percent", "7 GPa", alphaChange},
            {"master_curve.crossover_low", "", low},
            {"master_curve.crossover_high", "", high},
            {"fictive_temperature.equilibrium_difference_K", "7 GPa", equilibriumDifference},
            {"fictive_temperature.onset_shift_K", "7 GPa", onsetShift},
            {"q1_slope_per_A_GPa", "643 K", q1Slope},
            {"q1_slope_per_A_GPa", "583 K", 0},
            {"densification_percent", "", 100 * (std::pow(pressedQ1 / q1Reference, 3) - 1)},
            {"equation_of_state.B0_GPa", "in-situ", bulkModulus}};
}

void judgeAll(std::vector<Truth>& all, CoverageTable& parts, std::uint64_t seed, std::size_t analysts) {
    const auto study = demonstrationStudy({.seed = seed});
    if (!study)
        return;
    Memo memo;
    const Results central = evaluate(*study, memo);
    const auto run = robustness(*study, central, suggestedChoices(*study, central), {.analysts = analysts, .seed = seed});
    if (!run)
        return;
    const RobustnessSummary summary = summaryOf(*run);
    for (Truth& truth : all)
        for (const QuantitySpread& each : summary.quantities)
            if (each.name.key == truth.key && each.name.sample.empty() && each.name.of == truth.of)
                judge(truth.coverage, each, truth.value);
    judgeDemonstration(parts, *study, summary, seed);
}

void print(const std::vector<Truth>& all, const CoverageTable& parts, int seeds) {
    for (const Truth& t : all)
        std::printf("%-48s %-8s truth %-10g with choices %3d of %3d, noise alone %3d\n", t.key, t.of, t.value, t.coverage.inside,
                    t.coverage.there, t.coverage.insideNoise);
    printTable(parts, seeds / 2);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 100;
    const auto analysts = static_cast<std::size_t>(argc > 2 ? std::atoi(argv[2]) : 128);
    std::vector<Truth> all = truths();
    CoverageTable parts;
    for (int seed = 1; seed <= seeds; ++seed) {
        judgeAll(all, parts, static_cast<std::uint64_t>(seed), analysts);
        std::fprintf(stderr, "%d of %d\n", seed, seeds);
        if (seed % 5 == 0 || seed == seeds)
            print(all, parts, seed);
    }
    for (const Truth& t : all)
        if (100 * t.coverage.inside < 95 * t.coverage.there)
            return 1;
    return 0;
}
