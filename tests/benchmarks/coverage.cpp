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

/// A heating rate is what a file was made with to its last digit, and no result that noise could move.
bool isInput(const QuantityName& name) {
    return name.key.ends_with("heating_rate_K_per_s");
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
    const double off = std::abs(spread.central.value - truth), normal = errorsOf95 * spread.central.error.value_or(0);
    const auto& own = spread.central.ci95;
    const double noise =
        own ? std::max(normal, truth < spread.central.value ? spread.central.value - own->low : own->high - spread.central.value)
            : normal;
    ++coverage.there;
    coverage.inside += off <= errorsOf95 * spread.total;
    coverage.insideInterval += off <= std::hypot(noise, errorsOf95 * spread.choicesError);
    coverage.insideNoise += off <= noise;
}

void judgeDemonstration(CoverageTable& table, const Study& study, const RobustnessSummary& summary, std::uint64_t seed) {
    const Truths truths = withoutNoise(seed);
    for (const QuantitySpread& each : summary.quantities) {
        const std::string place = placeOf(study, each.name);
        if (isInput(each.name))
            continue;
        if (const auto truth = truths.find({place, each.name.key}); truth != truths.end())
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
            all.insideInterval += part.second.insideInterval;
            all.insideNoise += part.second.insideNoise;
            if (part.second.there >= enough &&
                (!worst || part.second.percent(part.second.inside) < worst->second.percent(worst->second.inside)))
                worst = &part;
        }
        std::printf("%-52s with choices %5.1f %% (with Student's interval %5.1f %%), noise alone %5.1f %% of %d", key.c_str(),
                    all.percent(all.inside), all.percent(all.insideInterval), all.percent(all.insideNoise), all.there);
        if (worst)
            std::printf("; least %d of %d: %s", worst->second.inside, worst->second.there, worst->first.c_str());
        std::printf("\n");
    }
}

} // namespace vitrine
