#pragma once
#include "core/document/scan_fields.h"
#include "core/shells/pair_weights.h"

namespace vitrine {

// The fields of a pattern and of its choices, in the order in which an action is named after what it changes.

inline double thicknessOf(const Absorption& absorption) {
    if (const auto* plate = std::get_if<FlatPlate>(&absorption))
        return plate->mut;
    const auto* capillary = std::get_if<Capillary>(&absorption);
    return capillary ? capillary->muR : 0;
}

// The number in the words that refuse one of them.
inline double numberIn(const Absorption& absorption) {
    return thicknessOf(absorption);
}
inline double numberIn(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    return polarization ? polarization->fraction : 0;
}

/// Whether a range that is looked in holds something; one of no width is found.
inline bool isRangeOrNone(const Interval& range) {
    return range.width() == 0 || isRange(range);
}

inline const auto& fieldsOf(Of<ParameterChoice>) {
    static const auto list = allFields(
        Field{.key = "name", .member = &ParameterChoice::name}, Field{.key = "fixed", .member = &ParameterChoice::fixed},
        Field{.key = "low", .member = &ParameterChoice::low}, Field{.key = "high", .member = &ParameterChoice::high});
    return list;
}

inline const auto& fieldsOf(Of<NormalizationChoices>) {
    using C = NormalizationChoices;
    const Message outOfRange = phrase("Study", "The settings of the normalisation are out of range.");
    static const auto list = allFields(
        Field{.key = "q_range_per_A",
              .member = &C::qRange,
              .change = phrase("Action", "Move q_min, %1"),
              .range = {[](const Interval& q) { return isRange(q) && q.low >= 0; },
                        phrase("Study", "A range of q from %1 to %2 Å⁻¹ holds nothing.")},
              .changeOfHigh = phrase("Action", "Move q_max, %1")},
        Field{.key = "r_min_A",
              .member = &C::rMin,
              .change = phrase("Action", "Move r_min, %1"),
              .range = {[](const double& r) { return isNotNegative(r) && r <= 10; },
                        phrase("Study", "An r_min of %1 Å is not between 0 and 10 Å.")}},
        Field{.key = "density_per_A3",
              .member = &C::numberDensity,
              .change = phrase("Action", "Set density, %1"),
              .range = {isPositive, phrase("Study", "A density of %1 atoms/Å³ is not positive.")}},
        Field{.key = "method", .member = &C::method, .change = phrase("Action", "Change the normalisation, %1")},
        Field{.key = "background_scale",
              .member = &C::backgroundScale,
              .change = phrase("Action", "Change the background, %1"),
              .range = {isNotNegative, phrase("Study", "A background scale of %1 is negative.")}},
        Field{.key = "refine_background", .member = &C::refineBackground},
        Field{.key = "fit_constant", .member = &C::fitConstant}, Field{.key = "fit_quadratic", .member = &C::fitQuadratic},
        Field{.key = "low_r_iterations",
              .member = &C::lowRIterations,
              .range = {[](const int& n) { return n >= 0 && n <= 100; }, outOfRange}},
        Field{.key = "r_poly_A", .member = &C::rPoly, .range = {isPositive, outOfRange}},
        Field{.key = "below_q_min",
              .member = &C::belowQMin,
              .inFile = InFile::Later,
              .change = phrase("Action", "Change S(q) below q_min, %1")});
    return list;
}

inline const auto& fieldsOf(Of<StructureChoices>) {
    static const auto list = allFields(Field{.key = "normalization", .member = &StructureChoices::normalization},
                                       Field{.key = "convention", .member = &StructureChoices::convention},
                                       Field{.key = "window", .member = &StructureChoices::window},
                                       Field{.key = "window_width_A", .member = &StructureChoices::windowWidth});
    return list;
}

inline const auto& fieldsOf(Of<FrameChoices>) {
    using C = FrameChoices;
    const Message notPositive = phrase("Study", "The limits beyond which frames are left out are positive.");
    static const auto list =
        allFields(Field{.key = "average", .member = &C::average},
                  Field{.key = "kappa", .member = &C::kappa, .range = {isPositive, notPositive}},
                  Field{.key = "frame_kappa", .member = &C::frameKappa, .range = {isPositive, notPositive}},
                  Field{.key = "greatest_scale_change", .member = &C::greatestScaleChange, .range = {isPositive, notPositive}},
                  Field{.key = "scale_frames", .member = &C::scaleFrames});
    return list;
}

inline const auto& fieldsOf(Of<PeakChoices>) {
    using C = PeakChoices;
    const Message moved = phrase("Action", "Change the fit window of the FSDP, %1");
    const Range<double> halfWidth{isPositive, phrase("Study", "A fit window of ±%1 Å⁻¹ is not positive.")};
    static const auto list = allFields(
        Field{.key = "search_per_A",
              .member = &C::search,
              .change = phrase("Action", "Move the window of the FSDP, %1"),
              .range = {isRangeOrNone, phrase("Study", "A range of q from %1 to %2 Å⁻¹ holds nothing.")},
              .changeOfHigh = phrase("Action", "Move the window of the FSDP, %1")},
        Field{.key = "quadratic_half_width_per_A", .member = &C::quadraticHalfWidth, .change = moved, .range = halfWidth},
        Field{.key = "pseudo_voigt_half_width_per_A", .member = &C::pseudoVoigtHalfWidth, .change = moved, .range = halfWidth},
        Field{.key = "lorentzian_half_width_per_A",
              .member = &C::lorentzianHalfWidth,
              .inFile = InFile::Later,
              .change = moved,
              .range = halfWidth},
        Field{.key = "definition", .member = &C::definition},
        Field{.key = "parameters", .member = &C::parameters, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<PairRange>) {
    static const auto list =
        allFields(Field{.key = "pair", .member = &PairRange::pair}, Field{.key = "range_A", .member = &PairRange::range});
    return list;
}

inline bool arePairs(const std::vector<PairRange>& pairs) {
    return pairs.size() <= 6 && std::ranges::all_of(pairs, [](const PairRange& each) {
               return parsePair(each.pair).has_value() && each.range.low > 0 && isRange(each.range);
           });
}

inline const auto& fieldsOf(Of<SubPeakChoices>) {
    static const auto list =
        allFields(Field{.key = "positions_A",
                        .member = &SubPeakChoices::positions,
                        .range = {[](const std::vector<double>& positions) {
                                      return positions.size() <= 6 && std::ranges::all_of(positions, isPositiveNumber);
                                  },
                                  phrase("Study", "Sub-peaks are up to six distances in Å that are positive.")}},
                  Field{.key = "window_A",
                        .member = &SubPeakChoices::window,
                        .range = {isRangeOrNone, phrase("Study", "A shell from %1 to %2 Å holds nothing.")}},
                  Field{.key = "pairs",
                        .member = &SubPeakChoices::pairs,
                        .inFile = InFile::WhereSet,
                        .range = {arePairs, phrase("Study", "A pair is two elements and a range of distances in Å: Zr-Cu from "
                                                            "2.4 to 2.9.")}});
    return list;
}

inline const auto& fieldsOf(Of<EvenAxis>) {
    static const auto list =
        allFields(Field{.key = "first", .member = &EvenAxis::first}, Field{.key = "step", .member = &EvenAxis::step},
                  Field{.key = "count", .member = &EvenAxis::count});
    return list;
}

inline const auto& fieldsOf(Of<DetectorDistance>) {
    static const auto list = allFields(Field{.key = "distance", .member = &DetectorDistance::distance},
                                       Field{.key = "error", .member = &DetectorDistance::error});
    return list;
}

inline bool isAxisOfR(const EvenAxis& r) {
    return isPositive(r.step) && isNotNegative(r.first) && r.count >= 16 && r.count <= 1'000'000;
}
inline bool isDistance(const std::optional<DetectorDistance>& d) {
    return !d || (isPositive(d->distance) && isNotNegative(d->error));
}
inline bool isComptonExponent(const int& n) {
    return n == 0 || n == 2 || n == 3;
}
inline bool isAbsorption(const Absorption& absorption) {
    return isNotNegative(thicknessOf(absorption));
}
inline bool isPolarization(const PolarizationChoice& choice) {
    return numberIn(choice) >= 0 && numberIn(choice) <= 1;
}

inline const auto& fieldsOf(Of<PatternChoices>) {
    using C = PatternChoices;
    const Message corrections = phrase("Action", "Change the corrections, %1");
    static const auto list = allFields(
        Field{.key = "structure", .member = &C::structure},
        Field{.key = "peak", .member = &C::peak, .change = phrase("Action", "Change the definition of the FSDP, %1")},
        Field{.key = "sub_peaks",
              .member = &C::subPeaks,
              .inFile = InFile::Later,
              .change = phrase("Action", "Change the sub-peaks, %1")},
        Field{.key = "absorption",
              .member = &C::absorption,
              .change = corrections,
              .range = {isAbsorption, phrase("Study", "An absorption of %1 is negative.")}},
        Field{.key = "polarization_fraction",
              .member = &C::polarization,
              .change = corrections,
              .range = {isPolarization, phrase("Study", "A polarised fraction of %1 is not between 0 and 1.")}},
        Field{.key = "dispersion", .member = &C::dispersion, .change = corrections},
        Field{.key = "compton_exponent",
              .member = &C::comptonExponent,
              .change = corrections,
              .range = {isComptonExponent, phrase("Study", "The exponent of the recoil is 0, 2 or 3.")}},
        Field{.key = "frames", .member = &C::frames, .change = phrase("Action", "Change the averaging of frames, %1")},
        Field{.key = "detector",
              .member = &C::detector,
              .change = phrase("Action", "Set the distance of the detector, %1"),
              .range = {isDistance, phrase("Study", "The distance of the detector is not positive.")}},
        Field{.key = "first_shell_A",
              .member = &C::firstShell,
              .change = phrase("Action", "Move the first shell, %1"),
              .range = {isRangeIfGiven, phrase("Study", "A shell from %1 to %2 Å holds nothing.")}},
        Field{.key = "background", .member = &C::background, .change = phrase("Action", "Change the background, %1")},
        Field{.key = "wavelength_A",
              .member = &C::wavelength,
              .change = phrase("Action", "Set the energy, %1"),
              .range = {isPositive, phrase("Study", "A wavelength of %1 Å is not positive.")}},
        Field{.key = "refine", .member = &C::refine},
        Field{.key = "r_axis_A",
              .member = &C::r,
              .range = {isAxisOfR, phrase("Study", "The axis of r is not between 16 and a million steps that go upwards.")}});
    return list;
}

/// Numbers, or NaN where one is not known.
inline bool areNumbersOrUnknown(const std::vector<double>& values) {
    return std::ranges::none_of(values, [](double v) { return std::isinf(v); });
}

inline const auto& fieldsOf(Of<SeriesChoices>) {
    using C = SeriesChoices;
    const Message notFinite = phrase("Study", "Some conditions of the frames are no numbers.");
    static const auto list =
        allFields(Field{.key = "take", .member = &C::take, .change = phrase("Action", "Change what the series is made of, %1")},
                  Field{.key = "n",
                        .member = &C::n,
                        .change = phrase("Action", "Change what the series is made of, %1"),
                        .range = {[](const int& n) { return n >= 1; }, phrase("Study", "Every %1th frame is no series.")}},
                  Field{.key = "axis", .member = &C::axis, .change = phrase("Action", "Change the axis of the series, %1")},
                  Field{.key = "conditions",
                        .member = &C::conditions,
                        .inFile = InFile::WhereSet,
                        .change = phrase("Action", "Set the conditions of the frames, %1"),
                        .range = {areNumbersOrUnknown, notFinite}},
                  Field{.key = "across_mm",
                        .member = &C::across,
                        .inFile = InFile::WhereSet,
                        .change = phrase("Action", "Set the conditions of the frames, %1"),
                        .range = {areNumbersOrUnknown, notFinite}},
                  Field{.key = "fit_range",
                        .member = &C::fitRange,
                        .change = phrase("Action", "Move the range of the two lines, %1"),
                        .range = {isRangeOrNone, phrase("Study", "A range from %1 to %2 holds nothing.")}});
    return list;
}

inline const auto& fieldsOf(Of<ScatteringPattern>) {
    using P = ScatteringPattern;
    const Message conditions = phrase("Difference", "Pressure and temperature of %1");
    static const auto list =
        allFields(Field{.key = "id", .member = &P::id},
                  Field{.key = "name", .member = &P::name, .difference = phrase("Difference", "Name of pattern “%1”")},
                  Field{.key = "source", .member = &P::source}, Field{.key = "recording", .member = &P::recording},
                  Field{.key = "role", .member = &P::role, .difference = phrase("Difference", "Use of pattern %1")},
                  Field{.key = "pressure_GPa",
                        .member = &P::pressure,
                        .difference = conditions,
                        .range = {isNotNegative, phrase("Study", "A pressure of %1 GPa is negative.")}},
                  Field{.key = "temperature_K",
                        .member = &P::temperature,
                        .difference = conditions,
                        .range = {isPositive, phrase("Study", "A temperature of %1 K is not above 0 K.")}},
                  Field{.key = "series",
                        .member = &P::series,
                        .inFile = InFile::WhereSet,
                        .difference = phrase("Difference", "The series of %1")},
                  Field{.key = "reference", .member = &P::reference, .inFile = InFile::Later},
                  Field{.key = "choices", .member = &P::choices}, Field{.key = "notes", .member = &P::notes});
    return list;
}

} // namespace vitrine
