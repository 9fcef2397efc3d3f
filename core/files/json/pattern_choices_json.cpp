#include "core/files/json/pattern_choices_json.h"

#include "core/files/json/parameter_json.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/pattern_names.h"

namespace vitrine::json {

namespace {

using L1 = QLatin1String;

/// The geometries of Absorption, in its order.
enum class Geometry { None, FlatPlate, Capillary };
constexpr Name<Geometry> geometries[] = {
    {Geometry::None, "none"}, {Geometry::FlatPlate, "flat-plate"}, {Geometry::Capillary, "capillary"}};

double thicknessOf(const Absorption& absorption) {
    if (const auto* plate = std::get_if<FlatPlate>(&absorption))
        return plate->mut;
    const auto* capillary = std::get_if<Capillary>(&absorption);
    return capillary ? capillary->muR : 0;
}

QJsonObject absorptionJson(const Absorption& absorption) {
    return {{L1("geometry"), name(static_cast<Geometry>(absorption.index()), geometries)},
            {L1("mu_length"), number(thicknessOf(absorption))}};
}

Absorption absorptionOf(const Fields& f) {
    const double thickness = f.number(L1("mu_length"));
    switch (f.choice(L1("geometry"), geometries)) {
    case Geometry::FlatPlate:
        return FlatPlate{thickness};
    case Geometry::Capillary:
        return Capillary{thickness};
    case Geometry::None:
        break;
    }
    return NoAbsorption{};
}

/// Null where the integration did it.
QJsonValue polarizationJson(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    return polarization ? number(polarization->fraction) : QJsonValue();
}

PolarizationChoice polarizationOf(const Fields& f, L1 key) {
    const auto fraction = f.numberOrNull(key);
    return fraction ? PolarizationChoice(Polarization{*fraction}) : PolarizationDone{};
}

QJsonObject normalizationJson(const NormalizationChoices& c) {
    return {{L1("method"), name(c.method, normalizations)},
            {L1("q_range_per_A"), intervalJson(c.qRange)},
            {L1("r_min_A"), number(c.rMin)},
            {L1("density_per_A3"), number(c.numberDensity)},
            {L1("background_scale"), number(c.backgroundScale)},
            {L1("refine_background"), c.refineBackground},
            {L1("fit_constant"), c.fitConstant},
            {L1("fit_quadratic"), c.fitQuadratic},
            {L1("low_r_iterations"), c.lowRIterations},
            {L1("r_poly_A"), number(c.rPoly)}};
}

NormalizationChoices normalizationOf(const Fields& f) {
    NormalizationChoices c;
    c.method = f.choice(L1("method"), normalizations);
    c.qRange = intervalOf(f, L1("q_range_per_A"));
    c.rMin = f.number(L1("r_min_A"));
    c.numberDensity = f.numberOrNull(L1("density_per_A3"));
    c.backgroundScale = f.number(L1("background_scale"));
    c.refineBackground = f.flag(L1("refine_background"));
    c.fitConstant = f.flag(L1("fit_constant"));
    c.fitQuadratic = f.flag(L1("fit_quadratic"));
    c.lowRIterations = f.integer(L1("low_r_iterations"));
    c.rPoly = f.number(L1("r_poly_A"));
    return c;
}

QJsonObject structureJson(const StructureChoices& c) {
    return {{L1("normalization"), normalizationJson(c.normalization)},
            {L1("convention"), name(c.convention, conventions)},
            {L1("window"), name(c.window, transformWindows)},
            {L1("window_width_A"), number(c.windowWidth)}};
}

StructureChoices structureOf(const Fields& f) {
    return {normalizationOf(f.object(L1("normalization"))), f.choice(L1("convention"), conventions),
            f.choice(L1("window"), transformWindows), f.number(L1("window_width_A"))};
}

QJsonObject framesJson(const FrameChoices& c) {
    return {{L1("average"), name(c.average, frameAverages)},
            {L1("kappa"), number(c.kappa)},
            {L1("frame_kappa"), number(c.frameKappa)},
            {L1("greatest_scale_change"), number(c.greatestScaleChange)},
            {L1("scale_frames"), c.scaleFrames}};
}

FrameChoices framesOf(const Fields& f) {
    return {f.choice(L1("average"), frameAverages), f.number(L1("kappa")), f.number(L1("frame_kappa")),
            f.number(L1("greatest_scale_change")), f.flag(L1("scale_frames"))};
}

QJsonObject peakJson(const PeakChoices& c) {
    QJsonObject json{{L1("definition"), name(c.definition, peakDefinitions)},
                     {L1("search_per_A"), intervalJson(c.search)},
                     {L1("quadratic_half_width_per_A"), number(c.quadraticHalfWidth)},
                     {L1("pseudo_voigt_half_width_per_A"), number(c.pseudoVoigtHalfWidth)},
                     {L1("lorentzian_half_width_per_A"), number(c.lorentzianHalfWidth)}};
    putParameters(json, c.parameters);
    return json;
}

PeakChoices peakOf(const Fields& f) {
    return {f.choice(L1("definition"), peakDefinitions),
            intervalOf(f, L1("search_per_A")),
            f.number(L1("quadratic_half_width_per_A")),
            f.number(L1("pseudo_voigt_half_width_per_A")),
            f.optionalNumber(L1("lorentzian_half_width_per_A")).value_or(PeakChoices{}.lorentzianHalfWidth),
            parametersOf(f)};
}

QJsonObject subPeaksJson(const SubPeakChoices& c) {
    QJsonArray positions;
    for (const double r : c.positions)
        positions.append(number(r));
    return {{L1("positions_A"), positions}, {L1("window_A"), intervalJson(c.window)}};
}

SubPeakChoices subPeaksOf(const Fields& f) {
    return {f.numbers(L1("positions_A")), intervalOf(f, L1("window_A"))};
}

QJsonObject axisJson(const EvenAxis& axis) {
    return {{L1("first"), number(axis.first)}, {L1("step"), number(axis.step)}, {L1("count"), static_cast<qint64>(axis.count)}};
}

EvenAxis axisOf(const Fields& f) {
    const int count = f.integer(L1("count"));
    if (count < 0)
        f.complain(L1("count"));
    return {f.number(L1("first")), f.number(L1("step")), static_cast<std::size_t>(std::max(count, 0))};
}

QJsonValue detectorJson(const std::optional<DetectorDistance>& detector) {
    if (!detector)
        return {};
    return QJsonObject{{L1("distance"), number(detector->distance)}, {L1("error"), number(detector->error)}};
}

std::optional<DetectorDistance> detectorOf(const Fields& f, L1 key) {
    if (!f.given(key))
        return {};
    const Fields detector = f.object(key);
    return DetectorDistance{detector.number(L1("distance")), detector.number(L1("error"))};
}

} // namespace

QJsonObject patternChoicesJson(const PatternChoices& c) {
    return {{L1("wavelength_A"), number(c.wavelength)},
            {L1("polarization_fraction"), polarizationJson(c.polarization)},
            {L1("absorption"), absorptionJson(c.absorption)},
            {L1("compton_exponent"), c.comptonExponent},
            {L1("dispersion"), c.dispersion},
            {L1("structure"), structureJson(c.structure)},
            {L1("refine"), name(c.refine, refinements)},
            {L1("r_axis_A"), axisJson(c.r)},
            {L1("frames"), framesJson(c.frames)},
            {L1("peak"), peakJson(c.peak)},
            {L1("first_shell_A"), intervalJson(c.firstShell)},
            {L1("sub_peaks"), subPeaksJson(c.subPeaks)},
            {L1("detector"), detectorJson(c.detector)},
            {L1("background"), text(c.background)}};
}

PatternChoices patternChoicesOf(const Fields& f) {
    PatternChoices c;
    c.wavelength = f.numberOrNull(L1("wavelength_A"));
    c.polarization = polarizationOf(f, L1("polarization_fraction"));
    c.absorption = absorptionOf(f.object(L1("absorption")));
    c.comptonExponent = f.integer(L1("compton_exponent"));
    c.dispersion = f.flag(L1("dispersion"));
    c.structure = structureOf(f.object(L1("structure")));
    c.refine = f.choice(L1("refine"), refinements);
    c.r = axisOf(f.object(L1("r_axis_A")));
    c.frames = framesOf(f.object(L1("frames")));
    c.peak = peakOf(f.object(L1("peak")));
    c.firstShell = optionalInterval(f, L1("first_shell_A"));
    if (f.has(L1("sub_peaks")))
        c.subPeaks = subPeaksOf(f.object(L1("sub_peaks")));
    c.detector = detectorOf(f, L1("detector"));
    c.background = f.text(L1("background"));
    return c;
}

} // namespace vitrine::json
