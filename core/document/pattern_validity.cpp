#include "core/document/validity.h"

namespace vitrine {

namespace {

bool isPositive(double x) {
    return std::isfinite(x) && x > 0;
}
bool isAbsentOrPositive(const std::optional<double>& x) {
    return !x || isPositive(*x);
}
bool isRange(Interval range) {
    return std::isfinite(range.low) && std::isfinite(range.high) && range.low < range.high;
}
bool isNotNegative(double x) {
    return std::isfinite(x) && x >= 0;
}

double thicknessOf(const Absorption& absorption) {
    if (const auto* plate = std::get_if<FlatPlate>(&absorption))
        return plate->mut;
    if (const auto* capillary = std::get_if<Capillary>(&absorption))
        return capillary->muR;
    return 0;
}

Edited validNormalization(const NormalizationChoices& choices) {
    if (!isRange(choices.qRange) || choices.qRange.low < 0)
        return refuse(phrase("Study", "A range of q from %1 to %2 Å⁻¹ holds nothing.")
                          .with(Figure{choices.qRange.low}, Figure{choices.qRange.high}));
    if (!isAbsentOrPositive(choices.numberDensity))
        return refuse(phrase("Study", "A density of %1 atoms/Å³ is not positive.").with(Figure{*choices.numberDensity}));
    if (!isNotNegative(choices.rMin) || choices.rMin > 10)
        return refuse(phrase("Study", "An r_min of %1 Å is not between 0 and 10 Å.").with(Figure{choices.rMin}));
    if (!isNotNegative(choices.backgroundScale))
        return refuse(phrase("Study", "A background scale of %1 is negative.").with(Figure{choices.backgroundScale}));
    if (choices.lowRIterations < 0 || choices.lowRIterations > 100 || !isPositive(choices.rPoly))
        return refuse(phrase("Study", "The settings of the normalisation are out of range."));
    return {};
}

Edited validSubPeaks(const SubPeakChoices& choices) {
    if (choices.positions.size() > 6 || !std::ranges::all_of(choices.positions, isPositive))
        return refuse(phrase("Study", "Sub-peaks are up to six distances in Å that are positive."));
    if (choices.window.width() != 0 && !isRange(choices.window))
        return refuse(phrase("Study", "A shell from %1 to %2 Å holds nothing.")
                          .with(Figure{choices.window.low}, Figure{choices.window.high}));
    return {};
}

Edited validPeak(const PeakChoices& choices) {
    if (choices.search.width() != 0 && !isRange(choices.search))
        return refuse(phrase("Study", "A range of q from %1 to %2 Å⁻¹ holds nothing.")
                          .with(Figure{choices.search.low}, Figure{choices.search.high}));
    for (const double half : {choices.quadraticHalfWidth, choices.pseudoVoigtHalfWidth, choices.lorentzianHalfWidth})
        if (!isPositive(half))
            return refuse(phrase("Study", "A fit window of ±%1 Å⁻¹ is not positive.").with(Figure{half}));
    return {};
}

Edited validFrames(const FrameChoices& choices) {
    if (!isPositive(choices.kappa) || !isPositive(choices.frameKappa) || !isPositive(choices.greatestScaleChange))
        return refuse(phrase("Study", "The limits beyond which frames are left out are positive."));
    return {};
}

Edited validCorrections(const PatternChoices& choices) {
    if (!isNotNegative(thicknessOf(choices.absorption)))
        return refuse(phrase("Study", "An absorption of %1 is negative.").with(Figure{thicknessOf(choices.absorption)}));
    const auto* polarization = std::get_if<Polarization>(&choices.polarization);
    if (polarization && !(polarization->fraction >= 0 && polarization->fraction <= 1))
        return refuse(phrase("Study", "A polarised fraction of %1 is not between 0 and 1.").with(Figure{polarization->fraction}));
    if (choices.comptonExponent != 0 && choices.comptonExponent != 2 && choices.comptonExponent != 3)
        return refuse(phrase("Study", "The exponent of the recoil is 0, 2 or 3."));
    return {};
}

Edited validBackground(const Sample& sample, const ScatteringPattern& pattern, const std::string& id) {
    if (id.empty())
        return {};
    const ScatteringPattern* background = findPattern(sample, id);
    if (!background || id == pattern.id)
        return refuse(phrase("Study", "There is no pattern “%1” in sample “%2”.").with(id, sample.name));
    if (background->role != PatternRole::Background)
        return refuse(phrase("Study", "Pattern “%1” is not marked as a background.").with(background->name),
                      phrase("Study", "Mark it as a background first."));
    return {};
}

} // namespace

Edited newPattern(const Sample& sample, const Shared<ScatteringPattern>& pattern) {
    if (!pattern || pattern->id.empty() || !pattern->recording)
        return refuse(phrase("Study", "A pattern without a recording cannot be added."));
    const bool known = std::ranges::any_of(sample.patterns, [&](const Shared<ScatteringPattern>& p) {
        return p->id == pattern->id || (p->source.sha256 == pattern->source.sha256 && p->source.curve == pattern->source.curve);
    });
    if (known)
        return refuse(phrase("Study", "“%1” of file %2 is already in sample “%3”.")
                          .with(pattern->source.curve, pattern->source.file, sample.name));
    return {};
}

Edited validPatternChoices(const Sample& sample, const ScatteringPattern& pattern, const PatternChoices& choices) {
    if (!isAbsentOrPositive(choices.wavelength))
        return refuse(phrase("Study", "A wavelength of %1 Å is not positive.").with(Figure{*choices.wavelength}));
    if (Edited check = validNormalization(choices.structure.normalization); !check)
        return check;
    if (!isPositive(choices.r.step) || !isNotNegative(choices.r.first) || choices.r.count < 16 || choices.r.count > 1'000'000)
        return refuse(phrase("Study", "The axis of r is not between 16 and a million steps that go upwards."));
    for (const Edited& check :
         {validPeak(choices.peak), validSubPeaks(choices.subPeaks), validFrames(choices.frames), validCorrections(choices)})
        if (!check)
            return check;
    if (const auto fault = faultIn(choices.peak.parameters))
        return std::unexpected(*fault);
    if (choices.firstShell && !isRange(*choices.firstShell))
        return refuse(phrase("Study", "A shell from %1 to %2 Å holds nothing.")
                          .with(Figure{choices.firstShell->low}, Figure{choices.firstShell->high}));
    if (choices.detector && (!isPositive(choices.detector->distance) || !isNotNegative(choices.detector->error)))
        return refuse(phrase("Study", "The distance of the detector is not positive."));
    return validBackground(sample, pattern, choices.background);
}

Edited validConditions(std::optional<double> pressure, std::optional<double> temperature) {
    if (pressure && !isNotNegative(*pressure))
        return refuse(phrase("Study", "A pressure of %1 GPa is negative.").with(Figure{*pressure}));
    if (!isAbsentOrPositive(temperature))
        return refuse(phrase("Study", "A temperature of %1 K is not above 0 K.").with(Figure{*temperature}));
    return {};
}

Edited validCompression(const CompressionChoices& choices) {
    if ((choices.fit.order != 2 && choices.fit.order != 3) || !std::isfinite(choices.exponent) || choices.exponent == 0 ||
        (choices.fit.fixedBPrime && !std::isfinite(*choices.fit.fixedBPrime)))
        return refuse(phrase("Study", "An equation of state is of second or third order, with an exponent that is not zero."));
    if (choices.fit.equation == StateEquation::Vinet && choices.fit.order != 3)
        return refuse(phrase("Study", "Only the Birch–Murnaghan equation has a second order."));
    if (const auto fault = faultIn(choices.fit.parameters))
        return std::unexpected(*fault);
    return {};
}

} // namespace vitrine
