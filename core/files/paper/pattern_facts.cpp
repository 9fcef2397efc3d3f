#include "core/files/paper/pattern_facts.h"

#include "core/scattering/scattering_angle.h"

#include <algorithm>

namespace vitrine {

namespace {

void addFrames(PatternFacts& facts, const ScatteringPattern& pattern, const PatternResult& result) {
    if (!result.frames)
        return;
    const AveragedFrames& frames = **result.frames;
    facts.frames.push_back(static_cast<double>(frames.scale.size() - frames.rejected.size()));
    facts.rejected.push_back(static_cast<double>(frames.rejected.size()));
    facts.medians += pattern.choices.frames.average == FrameAverage::Median;
}

void addCorrections(PatternFacts& facts, const PatternChoices& choices) {
    if (const auto* polarization = std::get_if<Polarization>(&choices.polarization)) {
        ++facts.polarized;
        facts.polarizations.push_back(polarization->fraction);
    }
    if (const auto* plate = std::get_if<FlatPlate>(&choices.absorption)) {
        ++facts.plates;
        facts.plateThicknesses.push_back(plate->mut);
    }
    if (const auto* capillary = std::get_if<Capillary>(&choices.absorption)) {
        ++facts.capillaries;
        facts.capillaryRadii.push_back(capillary->muR);
    }
    ++facts.comptonExponents[choices.comptonExponent];
    facts.dispersion += choices.dispersion;
}

void addNormalization(PatternFacts& facts, const ScatteringPattern& pattern, const PatternResult& result) {
    const NormalizationChoices& used = result.used.normalization;
    const Normalization& found = (*result.structure)->normalization;
    ++facts.methods[used.method];
    ++facts.below[found.below];
    if (used.method == NormalizationMethod::AdHoc)
        facts.rPoly.push_back(used.rPoly);
    if (used.method == NormalizationMethod::LinearSolve) {
        facts.withoutConstant += !used.fitConstant;
        facts.withoutQuadratic += !used.fitQuadratic;
    }
    if (used.rMin > 0 && result.numberDensity)
        facts.rMin.push_back(used.rMin);
    if (result.numberDensity)
        (result.numberDensityError ? facts.densitiesRefined : facts.densities).push_back(*result.numberDensity);
    if (used.lowRIterations > 0)
        facts.iterations.push_back(used.lowRIterations);
    if (!pattern.choices.background.empty()) {
        facts.backgroundScales.push_back(found.backgroundScale.value);
        facts.backgroundsRefined += used.refineBackground || pattern.choices.refine == Refinement::Background ||
                                    pattern.choices.refine == Refinement::Both;
    }
}

void addReduced(PatternFacts& facts, const ScatteringPattern& pattern, const PatternResult& result) {
    ++facts.reduced;
    if (pattern.choices.wavelength)
        facts.energies.push_back(energyOf(*pattern.choices.wavelength));
    addFrames(facts, pattern, result);
    addCorrections(facts, pattern.choices);
    addNormalization(facts, pattern, result);
    ++facts.conventions[pattern.choices.structure.convention];
    const Structure& s = **result.structure;
    if (s.r.empty())
        return;
    ++facts.transforms;
    ++facts.windows[pattern.choices.structure.window];
    if (pattern.choices.structure.window == TransformWindow::SoperLorch)
        facts.windowWidths.push_back(pattern.choices.structure.windowWidth > 0 ? pattern.choices.structure.windowWidth
                                                                               : s.resolution);
}

void addPeak(PatternFacts& facts, const ScatteringPattern& pattern, const PatternResult& result, const PeakChoices*& first) {
    const PeakChoices& choices = pattern.choices.peak;
    if (!result.peaks)
        return;
    auto& widths = facts.definitions[choices.definition];
    if (const auto half = fitHalfWidth(choices))
        widths.push_back(*half);
    first = first ? first : &choices;
    facts.oneSearch &= choices.search == first->search;
    if (pattern.choices.detector && pattern.choices.detector->distance > 0)
        facts.distanceErrors.push_back(pattern.choices.detector->error / pattern.choices.detector->distance);
}

void addShells(PatternFacts& facts, const PatternResult& result) {
    if (result.coordination) {
        facts.counts += result.coordination->byDefinitions.has_value();
        facts.countsWithin += result.coordination->betweenLimits.has_value();
    }
    facts.shells += !result.shells.empty();
    if (!result.subPeaks || !*result.subPeaks)
        return;
    ++facts.subPeaks;
    facts.pairsGiven +=
        std::ranges::any_of((**result.subPeaks)->peaks, [](const SubPeak& peak) { return peak.pair.has_value(); });
}

void addAny(PatternFacts& facts, const ScatteringPattern& pattern, const PatternResult& result, const PeakChoices*& first) {
    ++facts.patterns;
    const bool isIntensity = pattern.recording->content == PatternContent::Intensity;
    facts.given += !isIntensity;
    if (!result.structure)
        return;
    const Structure& s = **result.structure;
    if (!s.q.empty()) {
        facts.qMin.push_back(s.q.front());
        facts.qMax.push_back(s.q.back());
    }
    if (isIntensity)
        addReduced(facts, pattern, result);
    addPeak(facts, pattern, result, first);
    addShells(facts, result);
    for (const Message& warning : s.normalization.warnings) {
        auto& known = facts.warnings[warning.text];
        ++known.patterns;
        known.sentences.insert(english(warning));
    }
}

} // namespace

PatternFacts patternFacts(const Study& study, const Results& results) {
    PatternFacts facts;
    const PeakChoices* first = nullptr;
    for (std::size_t i = 0; i < study.samples.size(); ++i)
        for (std::size_t k = 0; k < study.samples[i]->patterns.size(); ++k)
            if (const auto& pattern = *study.samples[i]->patterns[k]; pattern.role == PatternRole::Sample)
                addAny(facts, pattern, *results.samples[i]->patterns[k], first);
    return facts;
}

} // namespace vitrine
