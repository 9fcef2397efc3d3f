#pragma once
#include "core/document/fields.h"

namespace vitrine {

// The fields of a scan and of what it is made of: keys in files, words and ranges. A further choice is a field of the struct and
// a row here.

/// An interval of temperature (K) above 0 K, or none.
template<class T>
bool isTemperatureWindow(const T& window) {
    if constexpr (std::is_same_v<T, Interval>)
        return isRange(window) && window.low > 0;
    else
        return !window || isTemperatureWindow(*window);
}

template<class T>
Range<T> temperatureWindow() {
    return {isTemperatureWindow<T>, phrase("Study", "A window from %1 to %2 K holds nothing."),
            phrase("Study", "Give the lower temperature first, both above 0 K.")};
}

inline const auto& fieldsOf(Of<Source>) {
    static const auto list =
        allFields(Field{.key = "file", .member = &Source::file}, Field{.key = "sha256", .member = &Source::sha256},
                  Field{.key = "dialect", .member = &Source::dialect}, Field{.key = "curve", .member = &Source::curve},
                  Field{.key = "answers", .member = &Source::answers});
    return list;
}

inline const auto& fieldsOf(Of<ThermalLag>) {
    static const auto list =
        allFields(Field{.key = "offset_K", .member = &ThermalLag::offset}, Field{.key = "tau_s", .member = &ThermalLag::tau});
    return list;
}

inline const auto& fieldsOf(Of<MassCourse>) {
    static const auto list = allFields(Field{.key = "temperature_K", .member = &MassCourse::temperature},
                                       Field{.key = "share", .member = &MassCourse::share});
    return list;
}

inline const auto& fieldsOf(Of<ThermogramChoices>) {
    static const auto list = allFields(Field{.key = "heating_rate_K_per_s",
                                             .member = &ThermogramChoices::heatingRate,
                                             .change = phrase("Action", "Set heating rate, %1"),
                                             .difference = phrase("Difference", "Heating rate of %1"),
                                             .range = {isPositive, phrase("Study", "A heating rate of %1 K/s is not positive.")}},
                                       Field{.key = "mass_g",
                                             .member = &ThermogramChoices::mass,
                                             .change = phrase("Action", "Set sample mass, %1"),
                                             .difference = phrase("Difference", "Mass of %1"),
                                             .range = {isPositive, phrase("Study", "A sample mass of %1 g is not positive.")}},
                                       Field{.key = "exo",
                                             .member = &ThermogramChoices::exo,
                                             .change = phrase("Action", "Set exothermic direction, %1"),
                                             .difference = phrase("Difference", "Exothermic direction of %1")},
                                       Field{.key = "lag",
                                             .member = &ThermogramChoices::lag,
                                             .change = phrase("Action", "Set thermal lag, %1"),
                                             .difference = phrase("Difference", "Thermal lag of %1")});
    return list;
}

inline const auto& fieldsOf(Of<PeakPick>) {
    static const auto list =
        allFields(Field{.key = "window_K", .member = &PeakPick::window, .range = temperatureWindow<Interval>()},
                  Field{.key = "kind", .member = &PeakPick::kind}, Field{.key = "branch", .member = &PeakPick::branch});
    return list;
}

inline const auto& fieldsOf(Of<BaselineAnchor>) {
    static const auto list = allFields(Field{.key = "temperature_K", .member = &BaselineAnchor::temperature},
                                       Field{.key = "signal", .member = &BaselineAnchor::signal});
    return list;
}

inline const auto& fieldsOf(Of<PeakBaselineChoice>) {
    static const auto list = allFields(Field{.key = "kind", .member = &PeakBaselineChoice::kind},
                                       Field{.key = "anchors", .member = &PeakBaselineChoice::anchors});
    return list;
}

inline const auto& fieldsOf(Of<Scan>) {
    static const auto list =
        allFields(Field{.key = "id", .member = &Scan::id},
                  Field{.key = "name", .member = &Scan::name, .difference = phrase("Difference", "Name of scan “%1”")},
                  Field{.key = "source", .member = &Scan::source}, Field{.key = "signal", .member = &Scan::recording},
                  Field{.key = "glass_window_K",
                        .member = &Scan::glassWindow,
                        .change = phrase("Action", "Move glass window, %1"),
                        .difference = phrase("Difference", "Glass window of %1"),
                        .range = temperatureWindow<std::optional<Interval>>()},
                  Field{.key = "liquid_window_K",
                        .member = &Scan::liquidWindow,
                        .change = phrase("Action", "Move liquid window, %1"),
                        .difference = phrase("Difference", "Liquid window of %1"),
                        .range = temperatureWindow<std::optional<Interval>>()},
                  Field{.key = "peaks",
                        .member = &Scan::peaks,
                        .change = phrase("Action", "Pick peaks, %1"),
                        .difference = phrase("Difference", "Peaks of %1")},
                  Field{.key = "baseline",
                        .member = &Scan::baseline,
                        .inFile = InFile::Later,
                        .change = phrase("Action", "Set baseline, %1"),
                        .difference = phrase("Difference", "Baseline of %1")},
                  Field{.key = "choices", .member = &Scan::choices}, Field{.key = "available_lag", .member = &Scan::availableLag},
                  Field{.key = "mass_course", .member = &Scan::massCourse, .inFile = InFile::WhereSet},
                  Field{.key = "notes", .member = &Scan::notes},
                  Field{.key = "glass_reference",
                        .member = &Scan::glassReference,
                        .change = phrase("Action", "Set reference for the glass line, %1"),
                        .difference = phrase("Difference", "Reference of the glass line of %1")},
                  Field{.key = "cooling", .member = &Scan::cooling},
                  Field{.key = "in_kissinger",
                        .member = &Scan::inKissinger,
                        .difference = phrase("Difference", "Whether %1 is in the Kissinger plot")});
    return list;
}

/// A choice of a scan or of what makes a DSC curve of its recording.
template<auto choice, class AnyScan>
auto& choiceIn(AnyScan& scan) {
    if constexpr (std::is_same_v<StructOf<choice>, Scan>)
        return scan.*choice;
    else
        return scan.choices.*choice;
}

} // namespace vitrine
