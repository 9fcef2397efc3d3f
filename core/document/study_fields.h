#pragma once
#include "core/document/figure_fields.h"
#include "core/document/sample_fields.h"

namespace vitrine {

inline const auto& fieldsOf(Of<MasterCurveChoices>) {
    static const auto list = allFields(Field{.key = "crossover", .member = &MasterCurveChoices::shape},
                                       Field{.key = "alpha_by_pressure", .member = &MasterCurveChoices::alphaByPressure});
    return list;
}

inline const auto& fieldsOf(Of<CrossSampleChoices>) {
    using C = CrossSampleChoices;
    const Message underPressure = phrase("Action", "Change T_g under pressure"),
                  slowdown = phrase("Action", "Change the slowdown"),
                  notAboveZero = phrase("Study", "A temperature of %1 K is not above 0 K.");
    static const auto list = allFields(
        Field{.key = "reference_T_g_K",
              .member = &C::referenceTg,
              .inFile = InFile::Later,
              .change = phrase("Action", "Set the reference T_g of the study"),
              .range = {isPositive, notAboveZero}},
        Field{.key = "T_g_under_pressure", .member = &C::method, .change = underPressure},
        Field{.key = "T_g_by_hand", .member = &C::byHand, .change = underPressure},
        Field{.key = "", .member = &C::master, .inFile = InFile::Beside, .change = phrase("Action", "Change the master curve")},
        Field{.key = "structure_reference",
              .member = &C::structureReference,
              .change = phrase("Action", "Choose the reference of the structure")},
        Field{.key = "relaxation", .member = &C::relaxation, .change = slowdown},
        Field{.key = "slowdown_at_K",
              .member = &C::slowdownAt,
              .inFile = InFile::Later,
              .change = slowdown,
              .range = {isPositive, notAboveZero}},
        Field{.key = "left_out",
              .member = &C::leftOut,
              .inFile = InFile::Later,
              .change = phrase("Action", "Choose the samples that take part")},
        Field{.key = "cold_below_K", .member = &C::coldBelow, .range = {isPositive, notAboveZero}});
    return list;
}

inline const auto& fieldsOf(Of<AnalystChoice>) {
    static const auto list =
        allFields(Field{.key = "key", .member = &AnalystChoice::key}, Field{.key = "touches", .member = &AnalystChoice::touches},
                  Field{.key = "enabled", .member = &AnalystChoice::enabled},
                  Field{.key = "range", .member = &AnalystChoice::range, .inFile = InFile::WhereSet},
                  Field{.key = "own", .member = &AnalystChoice::own, .inFile = InFile::WhereSet},
                  Field{.key = "unit", .member = &AnalystChoice::unit, .inFile = InFile::WhereSet},
                  Field{.key = "options", .member = &AnalystChoice::options, .inFile = InFile::WhereSet},
                  Field{.key = "reasons", .member = &AnalystChoice::reasons, .inFile = InFile::WhereSet});
    return list;
}

inline const auto& fieldsOf(Of<ChoiceSpace>) {
    static const auto list = allFields(Field{.key = "choices", .member = &ChoiceSpace::choices});
    return list;
}

} // namespace vitrine
