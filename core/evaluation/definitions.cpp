#include "core/evaluation/definitions.h"

#include "core/evaluation/definitions_pattern.h"
#include "core/results/crystallisation_values.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/mass_by_step.h"
#include "core/results/method_quantities.h"
#include "core/results/pattern_quantities.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"
#include "core/results/series_quantities.h"
#include "core/results/study_quantities.h"

namespace vitrine {

namespace {

/// The definitions of a list of results.
template<class T>
void add(std::vector<Definition>& out, const QuantityList<T>& list) {
    for (const Quantity<T>& each : list)
        out.push_back(each.definition);
}

std::vector<Definition> scanDefinitions() {
    return {
        {"heating_rate_K_per_s", phrase("Definition", "Heating rate"), "Φ", "K/s",
         phrase("Definition", "As set by hand; else as the file states or as time and temperature give it."), "Φ = dT/dt", ""},
        {"sample_mass_g", phrase("Definition", "Sample mass"), "m", "g",
         phrase("Definition", "As set by hand; else as the file states."), "", ""},
    };
}

std::vector<Definition> all() {
    std::vector<Definition> out;
    add(out, transitionResults());
    add(out, fictiveResults());
    add(out, fictiveFormResults());
    add(out, massResults());
    add(out, sampleResults());
    add(out, peakResults());
    add(out, exothermResults(0));
    add(out, supercooledResults());
    add(out, meltingResults());
    add(out, kissingerResults());
    out.push_back(kissingerIntercept());
    add(out, commonActivationResults());
    add(out, cooledGlassResults());
    add(out, firstPeakResults());
    add(out, normalizationResults());
    out.push_back(densityResult().definition);
    add(out, coordinationResults());
    add(out, shellResults());
    add(out, subPeakResults());
    add(out, equationOfStateResults());
    add(out, compressionSlopeResults());
    add(out, seriesResults());
    add(out, mapFieldResults());
    add(out, rubyResults());
    add(out, heatCapacityResults());
    for (auto part : {scanDefinitions(), patternDefinitions()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

} // namespace

std::span<const Definition> definitions() {
    static const std::vector<Definition> list = all();
    return list;
}

const Definition* definitionOf(std::string_view key) {
    const auto found = std::ranges::find(definitions(), key, &Definition::key);
    return found == definitions().end() ? nullptr : &*found;
}

} // namespace vitrine
