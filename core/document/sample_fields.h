#pragma once
#include "core/document/pattern_fields.h"

namespace vitrine {

inline const auto& fieldsOf(Of<SampleTreatment>) {
    using T = SampleTreatment;
    static const auto list = allFields(
        Field{.key = "kind", .member = &T::kind},
        Field{.key = "pressure_GPa",
              .member = &T::pressure,
              .range = {isNotNegative, phrase("Study", "A pressure of %1 GPa is negative.")}},
        Field{.key = "temperature_K",
              .member = &T::temperature,
              .range = {isPositive, phrase("Study", "A temperature of %1 K is not above 0 K.")}},
        Field{.key = "hold_s", .member = &T::hold, .range = {isNotNegative, phrase("Study", "A hold of %1 s is negative.")}},
        Field{.key = "cooling_rate_K_per_s",
              .member = &T::coolingRate,
              .range = {isPositive, phrase("Study", "A cooling rate of %1 K/s is not positive.")}});
    return list;
}

inline bool isReferenceTg(const double& tg) {
    return tg == 0 || isPositiveNumber(tg);
}

inline bool isStartTemperature(const double& kelvin) {
    return isPositiveNumber(kelvin);
}

inline const auto& fieldsOf(Of<KissingerChoices>) {
    static const auto list =
        allFields(Field{.key = "formula", .member = &KissingerChoices::formula},
                  Field{.key = "reference_tg_K",
                        .member = &KissingerChoices::referenceTg,
                        .range = {isReferenceTg, phrase("Study", "A reference T_g of %1 K is not above 0 K.")}},
                  Field{.key = "rate", .member = &KissingerChoices::rate, .inFile = InFile::WhereSet},
                  Field{.key = "start_temperature_K",
                        .member = &KissingerChoices::startTemperature,
                        .inFile = InFile::Later,
                        .range = {isStartTemperature, phrase("Study", "A T_0 of %1 K is not above 0 K.")}});
    return list;
}

inline bool isFiniteNumber(const double& value) {
    return std::isfinite(value);
}

inline const auto& fieldsOf(Of<EquationOfStateChoices>) {
    using C = EquationOfStateChoices;
    static const auto list =
        allFields(Field{.key = "order", .member = &C::order}, Field{.key = "fixed_B_prime", .member = &C::fixedBPrime},
                  Field{.key = "weighted", .member = &C::weighted},
                  Field{.key = "parameters", .member = &C::parameters, .inFile = InFile::WhereSet},
                  Field{.key = "equation", .member = &C::equation, .inFile = InFile::Later}, // files of before have only one
                  Field{.key = "reference_pressure_GPa",
                        .member = &C::referencePressure,
                        .inFile = InFile::WhereSet,
                        .range = {isFiniteNumber, phrase("Study", "A reference pressure of %1 GPa is no number.")}});
    return list;
}

inline const auto& fieldsOf(Of<CompressionChoices>) {
    static const auto list = allFields(Field{.key = "", .member = &CompressionChoices::fit, .inFile = InFile::Beside},
                                       Field{.key = "exponent", .member = &CompressionChoices::exponent});
    return list;
}

inline bool isWavelength(const double& nanometres) {
    return isPositiveNumber(nanometres) && nanometres < 2000;
}

inline const auto& fieldsOf(Of<RubyChoices>) {
    using C = RubyChoices;
    const Message lambda0 = phrase("Action", "Set R1 without pressure, %1"),
                  temperature = phrase("Action", "Set the temperature of the ruby, %1"),
                  negative = phrase("Study", "An error of %1 is negative.");
    static const auto list = allFields(
        Field{.key = "scale", .member = &C::scale, .change = phrase("Action", "Change the scale of ruby, %1")},
        Field{.key = "lambda0_nm",
              .member = &C::lambda0,
              .change = lambda0,
              .range = {isWavelength, phrase("Study", "R1 cannot be at %1 nm.")}},
        Field{.key = "lambda0_error_nm", .member = &C::lambda0Error, .change = lambda0, .range = {isNotNegative, negative}},
        Field{.key = "temperature_K",
              .member = &C::temperature,
              .change = temperature,
              .range = {isPositive, phrase("Study", "A temperature of %1 K is not above 0 K.")}},
        Field{.key = "temperature_error_K",
              .member = &C::temperatureError,
              .change = temperature,
              .range = {isNotNegative, negative}},
        Field{.key = "range_nm",
              .member = &C::range,
              .change = phrase("Action", "Change the range of the spectrum, %1"),
              .range = {isRangeIfGiven, phrase("Study", "A range from %1 to %2 nm holds nothing.")}});
    return list;
}

inline const auto& fieldsOf(Of<RubyMeasurement>) {
    using R = RubyMeasurement;
    static const auto list = allFields(
        Field{.key = "id", .member = &R::id},
        Field{.key = "name", .member = &R::name, .difference = phrase("Difference", "Name of the spectrum of ruby “%1”")},
        Field{.key = "source", .member = &R::source}, Elsewhere{&R::recording},
        Field{.key = "choices", .member = &R::choices, .difference = phrase("Difference", "Choices of %1")},
        Field{.key = "notes", .member = &R::notes});
    return list;
}

inline const auto& fieldsOf(Of<HeatRun>) {
    using R = HeatRun;
    static const auto list =
        allFields(Field{.key = "id", .member = &R::id},
                  Field{.key = "name", .member = &R::name, .difference = phrase("Difference", "Name of the run “%1”")},
                  Field{.key = "source", .member = &R::source}, Field{.key = "signal", .member = &R::recording},
                  Field{.key = "role", .member = &R::role, .difference = phrase("Difference", "Use of the run %1")},
                  Field{.key = "notes", .member = &R::notes});
    return list;
}

inline const auto& fieldsOf(Of<HeatCapacityChoices>) {
    using C = HeatCapacityChoices;
    const Message masses = phrase("Action", "Set masses of the heat capacity of “%1”");
    const Message wrong = phrase("Study", "A mass of %1 g is not above zero.");
    static const auto list = allFields(
        Field{.key = "mass_g", .member = &C::mass, .change = masses, .range = {isPositive, wrong}},
        Field{.key = "sapphire_mass_g", .member = &C::sapphireMass, .change = masses, .range = {isPositive, wrong}},
        Field{.key = "mass_error_g",
              .member = &C::massError,
              .change = masses,
              .range = {isNotNegative, phrase("Study", "An error of %1 is negative.")}},
        Field{.key = "empty_pan_g", .member = &C::emptyPan, .change = masses, .range = {isPositive, wrong}},
        Field{.key = "sapphire_pan_g", .member = &C::sapphirePan, .change = masses, .range = {isPositive, wrong}},
        Field{.key = "sample_pan_g", .member = &C::samplePan, .change = masses, .range = {isPositive, wrong}},
        Field{.key = "level", .member = &C::level, .change = phrase("Action", "Change the levelling of the runs of “%1”")},
        Field{.key = "glass_window_K",
              .member = &C::glassWindow,
              .inFile = InFile::WhereSet,
              .change = phrase("Action", "Move the glass window of the heat capacity of “%1”"),
              .range = temperatureWindow<std::optional<Interval>>()},
        Field{.key = "liquid_window_K",
              .member = &C::liquidWindow,
              .inFile = InFile::WhereSet,
              .change = phrase("Action", "Move the liquid window of the heat capacity of “%1”"),
              .range = temperatureWindow<std::optional<Interval>>()});
    return list;
}

inline const auto& fieldsOf(Of<Sample>) {
    static const auto list = allFields(
        Field{.key = "id", .member = &Sample::id},
        Field{.key = "name", .member = &Sample::name, .difference = phrase("Difference", "Name of the sample")},
        Field{.key = "composition", .member = &Sample::composition, .difference = phrase("Difference", "Composition")},
        Field{.key = "treatment", .member = &Sample::treatment, .difference = phrase("Difference", "Treatment")},
        Field{.key = "simulated", .member = &Sample::simulated, .inFile = InFile::Later},
        Field{.key = "kissinger", .member = &Sample::kissinger, .difference = phrase("Difference", "Kissinger analysis")},
        Field{.key = "compression",
              .member = &Sample::compression,
              .inFile = InFile::Later,
              .difference = phrase("Difference", "Equation of state")},
        Elsewhere{&Sample::scans}, Elsewhere{&Sample::patterns}, Elsewhere{&Sample::originals},
        Field{.key = "remarks", .member = &Sample::remarks, .inFile = InFile::WhereSet}, Elsewhere{&Sample::rubies},
        Elsewhere{&Sample::heatRuns},
        Field{.key = "heat_capacity",
              .member = &Sample::heatCapacity,
              .inFile = InFile::WhereSet,
              .difference = phrase("Difference", "Masses and levelling of the heat capacity")});
    return list;
}

} // namespace vitrine
