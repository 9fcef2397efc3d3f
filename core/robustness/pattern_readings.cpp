#include "core/document/choice_names.h"
#include "core/results/pattern_quantities.h"
#include "core/robustness/readings.h"

namespace vitrine {

namespace {

constexpr std::size_t shellsRead = 4;

/// Whether a refinement ended at the edge of its search.
bool isWithoutMinimum(const PatternResult& result) {
    return result.densityMap && *result.densityMap && (**result.densityMap)->atEdge;
}

Problem noMinimum() {
    return {
        phrase("Robustness", "The refinement of density or background found no minimum: what it gave is the edge of its search."),
        phrase("Robustness", "Give both, or change r_min or the range in q."),
        {}};
}

struct PatternReader {
    Readings& out;
    QuantityName name;
    bool isRefused = false; ///< nothing follows from this pattern

    template<class T>
    void add(const QuantityList<T>& list, const T& from, const std::string& suffix = {}) {
        for (const Quantity<T>& each : list)
            add(each, from, suffix);
    }
    template<class T>
    void add(const Quantity<T>& each, const T& from, const std::string& suffix = {}) {
        name.key = each.definition.key + suffix;
        name.unit = each.definition.unit;
        out.push_back({name, isRefused ? std::unexpected(noMinimum()) : each.value(from)});
    }
    void refuse(const std::string& key, const Problem& why) {
        name.key = key;
        out.push_back({name, std::unexpected(why)});
    }
};

/// The chosen definition under the key of the peak, all others with their names behind it.
void addFirstPeaks(PatternReader& reader, const PatternResult& result) {
    if (!result.peaks)
        return;
    for (std::size_t i = 0; i < result.peaks->size(); ++i) {
        const DiffractionPeak& peak = *(*result.peaks)[i];
        reader.add(firstPeakResults(), peak, i == 0 ? std::string() : "." + choiceName(peak.definition));
    }
}

void addShells(PatternReader& reader, const PatternResult& result, const PatternResult& central) {
    for (std::size_t i = 0; i < std::min(shellsRead, central.shells.size()); ++i)
        if (const Shell* shell = sameShell(result.shells, central.shells[i].r.value))
            reader.add(shellResults(), *shell, "." + std::to_string(i + 1));
}

bool hasCount(const PatternResult& result) {
    return result.coordination && result.coordination->byDefinitions;
}

/// Of the shell of the study's own analysis, whose limits every analysis has.
void addCoordination(PatternReader& reader, const PatternResult& result, const PatternResult& central) {
    if (hasCount(result))
        return reader.add(coordinationResults(), *result.coordination->byDefinitions);
    if (hasCount(central))
        for (const Quantity<Coordination>& each : coordinationResults())
            reader.refuse(each.definition.key,
                          {phrase("Robustness", "The first shell has no maximum of its own in this analysis."),
                           phrase("Robustness", "Set the limits of the first shell, or go further in q."),
                           {}});
}

Problem givenDensity() {
    return {phrase("Robustness", "The density was given in this analysis and not refined."), {}, {}};
}

/// A refined one; one that is given is no result.
void addDensity(PatternReader& reader, const PatternResult& result, const PatternResult& central) {
    if (!central.densityMap || isWithoutMinimum(central) || !central.numberDensityError)
        return;
    if (!result.densityMap)
        reader.refuse(densityResult().definition.key, givenDensity());
    else
        reader.add(densityResult(), result);
}

} // namespace

void addReadings(Readings& out, const Sample& sample, const ScatteringPattern& pattern, const PatternResult& result,
                 const PatternResult& central) {
    PatternReader reader{out, {{}, sample.id, pattern.id, sample.name + ": " + pattern.name, {}}};
    reader.isRefused = isWithoutMinimum(result) && !isWithoutMinimum(central);
    addFirstPeaks(reader, result);
    if (result.structure)
        reader.add(normalizationResults(), (*result.structure)->normalization);
    addDensity(reader, result, central);
    addCoordination(reader, result, central);
    if (result.subPeaks && *result.subPeaks)
        for (std::size_t i = 0; i < (**result.subPeaks)->peaks.size(); ++i)
            reader.add(subPeakResults(), (**result.subPeaks)->peaks[i], "." + std::to_string(i + 1));
    addShells(reader, result, central);
}

} // namespace vitrine
