// In how many simulated patterns of a glass in a pressure cell the truth lies within noise and choices:
// vitrine_pressed_coverage [SEEDS [ANALYSTS]]. With a density that is given and with one that is refined. q1 by its own
// definition and a refined density are judged against what was asked for, all else against the same pattern without noise, with
// the true density and background. Scale and density of a seed are off by what their ranges hold within two standard deviations.
#include "core/evaluation/evaluate.h"
#include "core/fit/statistics.h"
#include "core/robustness/suggested_choices.h"
#include "tests/benchmarks/coverage.h"
#include "tests/support/pressed_glass.h"

#include <cstdio>
#include <cstdlib>

using namespace vitrine;
using namespace vitrine::test;

namespace {

RobustnessSummary analysed(const PressedGlass& made, std::size_t analysts) {
    const Study study = pressedStudy(made);
    Memo memo;
    const Results central = evaluate(study, memo);
    const auto run = robustness(study, central, suggestedChoices(study, central), {.analysts = analysts});
    return run ? summaryOf(*run) : RobustnessSummary{};
}

std::map<std::string, double> truths() {
    std::map<std::string, double> all;
    for (const QuantitySpread& each : analysed({.seed = 0}, 2).quantities)
        all[each.name.key] = each.central.value;
    all["pattern.q1_per_A"] = pressedQ1;
    all["pattern.density_per_A3"] = pressedDensity();
    return all;
}

} // namespace

int main(int argc, char** argv) {
    const int seeds = argc > 1 ? std::atoi(argv[1]) : 100;
    const auto analysts = static_cast<std::size_t>(argc > 2 ? std::atoi(argv[2]) : 128);
    const auto known = truths();
    for (const bool refined : {false, true}) {
        CoverageTable table;
        for (int seed = 1; seed <= seeds; ++seed)
            for (const QuantitySpread& each :
                 analysed(disturbedGlass(static_cast<std::uint64_t>(seed), refined), analysts).quantities)
                if (const auto truth = known.find(each.name.key); truth != known.end())
                    judge(table[each.name.key][""], each, truth->second);
        std::printf(refined ? "Density and background refined:\n" : "Density given:\n");
        printTable(table, seeds + 1);
    }
    return 0;
}
