#pragma once
#include "core/document/choice_names.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/json/fields.h"

// The names of what files say of a pattern, beside those of choices. They never change.

namespace vitrine::json {

/// The geometries of Absorption, in its order.
enum class Geometry { None, FlatPlate, Capillary };

/// The same as answers of a person: on the command line and among the answers kept with a pattern.
inline constexpr ChoiceName<PatternContent> contentAnswers[] = {{PatternContent::Intensity, "intensity"},
                                                                {PatternContent::StructureFactor, "s_q"},
                                                                {PatternContent::ReducedStructure, "f_q"},
                                                                {PatternContent::PairFunction, "g_r"},
                                                                {PatternContent::PairDistribution, "g_small_r"}};

} // namespace vitrine::json

namespace vitrine {

template<>
inline constexpr ChoiceName<PatternContent> choiceNames<PatternContent>[] = {
    {PatternContent::Intensity, "intensity"},
    {PatternContent::StructureFactor, "structure_factor"},
    {PatternContent::ReducedStructure, "reduced_structure"},
    {PatternContent::PairFunction, "pair_function"},
    {PatternContent::PairDistribution, "pair_distribution"}};
template<>
inline constexpr ChoiceName<FramesAs> choiceNames<FramesAs>[] = {
    {FramesAs::Average, "average"}, {FramesAs::Series, "series"}, {FramesAs::Groups, "groups"}, {FramesAs::Each, "each"}};
template<>
inline constexpr ChoiceName<PatternAxis> choiceNames<PatternAxis>[] = {{PatternAxis::Q, "q"},
                                                                       {PatternAxis::QPerNanometre, "q_nm"},
                                                                       {PatternAxis::TwoTheta, "two_theta"},
                                                                       {PatternAxis::R, "r"},
                                                                       {PatternAxis::D, "d"}};
template<>
inline constexpr ChoiceName<json::Geometry> choiceNames<json::Geometry>[] = {
    {json::Geometry::None, "none"}, {json::Geometry::FlatPlate, "flat-plate"}, {json::Geometry::Capillary, "capillary"}};

} // namespace vitrine
