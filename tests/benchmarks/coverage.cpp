#include "tests/benchmarks/coverage.h"

#include "core/evaluation/evaluate.h"
#include "core/files/study/demonstration_study.h"
#include "core/robustness/suggested_choices.h"

#include <cmath>
#include <cstdio>

namespace vitrine {

namespace {

constexpr double errorsOf95 = 1.96;

/// Which scan of which sample, whatever its id.
std::string placeOf(const Study& study, const QuantityName& name) {
    const Sample* sample = findSample(study, name.sample);
    for (std::size_t i = 0; sample && i < sample->scans.size(); ++i)
        if (sample->scans[i]->id == name.item)
            return name.sample + " scan " + std::to_string(i);
    return {};
}

/// The programmed rate of a scan, at which its times and temperatures were made.
std::optional<double> programmedRate(const Study& study, const QuantityName& name) {
    const Scan* scan = findScan(study, {name.sample, name.item});
    return scan && name.key.ends_with("heating_rate_K_per_s") ? scan->choices.heatingRate : std::nullopt;
}

using Truths = std::map<std::pair<std::string, std::string>, double>;

/// The numbers of all scans without noise, by place and key. The specimens are those of the same seed with noise.
Truths withoutNoise(std::uint64_t seed) {
    Truths truths;
    const auto study = demonstrationStudy({.seed = seed, .noise = 0});
    if (!study)
        return truths;
    Memo memo;
    const Results central = evaluate(*study, memo);
    const auto run = robustness(*study, central, suggestedChoices(*study, central), {.analysts = 1});
    for (std::size_t i = 0; run && i < run->items.names.size(); ++i)
        if (const std::string place = placeOf(*study, run->items.names[i]); !place.empty())
            truths[{place, run->items.names[i].key}] = run->items.central[i].value;
    return truths;
}

/// What a sample was made with; nothing for what it has no truth for.
std::optional<double> madeWith(const Sample& sample, const std::string& key) {
    if (!sample.treatment.temperature)
        return std::nullopt;
    const double pressure = sample.treatment.pressure.value_or(0);
    const DemonstrationGlass glass = glassState(pressure, *sample.treatment.temperature);
    const std::string line = glass.overshoot ? "kissinger.overshoot." : "kissinger.shadow.";
    if (key == "sample.fictive_temperature_K")
        return glass.fictive;
    if (glass.height > 0 && key == line + "E_a_over_R_K")
        return glass.energyOverRTg * demonstration::tg;
    if (key == "pattern.q1_per_A")
        return glass.q1;
    if (key == "structure.densification_percent" || key == "structure_point.densification_percent")
        return 100 * (std::pow(glass.q1 / demonstration::q1Reference, 3) - 1);
    return std::nullopt;
}

} // namespace

void judge(Coverage& coverage, const QuantitySpread& spread, double truth) {
    const double off = std::abs(spread.central.value - truth);
    ++coverage.there;
    coverage.inside += off <= errorsOf95 * spread.total;
    coverage.insideNoise += off <= errorsOf95 * spread.central.error.value_or(0);
}

void judgeDemonstration(CoverageTable& table, const Study& study, const RobustnessSummary& summary, std::uint64_t seed) {
    const Truths truths = withoutNoise(seed);
    for (const QuantitySpread& each : summary.quantities) {
        const std::string place = placeOf(study, each.name);
        if (const auto rate = programmedRate(study, each.name))
            judge(table[each.name.key][place], each, *rate);
        else if (const auto truth = truths.find({place, each.name.key}); truth != truths.end())
            judge(table[each.name.key][place], each, truth->second);
        else if (const Sample* sample = findSample(study, each.name.sample))
            if (const auto made = madeWith(*sample, each.name.key))
                judge(table[each.name.key][sample->id], each, *made);
    }
}

void printTable(const CoverageTable& table, int enough) {
    for (const auto& [key, parts] : table) {
        Coverage all;
        const std::pair<const std::string, Coverage>* worst = nullptr;
        for (const auto& part : parts) {
            all.there += part.second.there;
            all.inside += part.second.inside;
            all.insideNoise += part.second.insideNoise;
            if (part.second.there >= enough && (!worst || part.second.percent() < worst->second.percent()))
                worst = &part;
        }
        std::printf("%-52s with choices %5.1f %%, noise alone %5.1f %% of %d", key.c_str(), all.percent(),
                    all.there > 0 ? 100.0 * all.insideNoise / all.there : 0.0, all.there);
        if (worst)
            std::printf("; least %d of %d: %s", worst->second.inside, worst->second.there, worst->first.c_str());
        std::printf("\n");
    }
}

} // namespace vitrine
