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
        Field{.key = "remarks", .member = &Sample::remarks, .inFile = InFile::WhereSet});
    return list;
}

} // namespace vitrine
