#pragma once
#include "core/document/study.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/json/fields.h"

namespace vitrine::json {

// The names of choices about patterns, in files and on the command line. They never change.

inline constexpr Name<PatternRole> patternRoles[] = {{PatternRole::Sample, "sample"}, {PatternRole::Background, "background"}};
inline constexpr Name<PatternContent> patternContents[] = {{PatternContent::Intensity, "intensity"},
                                                           {PatternContent::StructureFactor, "structure_factor"},
                                                           {PatternContent::ReducedStructure, "reduced_structure"},
                                                           {PatternContent::PairFunction, "pair_function"},
                                                           {PatternContent::PairDistribution, "pair_distribution"}};
/// The same as answers of a person: on the command line and among the answers kept with a pattern.
inline constexpr Name<PatternContent> contentAnswers[] = {{PatternContent::Intensity, "intensity"},
                                                          {PatternContent::StructureFactor, "s_q"},
                                                          {PatternContent::ReducedStructure, "f_q"},
                                                          {PatternContent::PairFunction, "g_r"},
                                                          {PatternContent::PairDistribution, "g_small_r"}};
inline constexpr Name<PatternAxis> patternAxes[] = {{PatternAxis::Q, "q"},
                                                    {PatternAxis::QPerNanometre, "q_nm"},
                                                    {PatternAxis::TwoTheta, "two_theta"},
                                                    {PatternAxis::R, "r"},
                                                    {PatternAxis::D, "d"}};
inline constexpr Name<Refinement> refinements[] = {{Refinement::None, "none"},
                                                   {Refinement::Density, "density"},
                                                   {Refinement::Background, "background"},
                                                   {Refinement::Both, "both"}};
inline constexpr Name<FrameAverage> frameAverages[] = {{FrameAverage::ClippedMean, "clipped-mean"},
                                                       {FrameAverage::Median, "median"}};
inline constexpr Name<NormalizationMethod> normalizations[] = {{NormalizationMethod::LinearSolve, "linear"},
                                                               {NormalizationMethod::KroghMoeNorman, "krogh-moe-norman"},
                                                               {NormalizationMethod::HighQ, "high-q"},
                                                               {NormalizationMethod::AdHoc, "ad-hoc"}};
inline constexpr Name<Convention> conventions[] = {{Convention::FaberZiman, "faber-ziman"},
                                                   {Convention::AsPrinted, "as-printed"},
                                                   {Convention::AshcroftLangreth, "ashcroft-langreth"}};
inline constexpr Name<TransformWindow> transformWindows[] = {
    {TransformWindow::None, "none"}, {TransformWindow::Lorch, "lorch"}, {TransformWindow::SoperLorch, "soper-lorch"}};
inline constexpr Name<PeakDefinition> peakDefinitions[] = {
    {PeakDefinition::LocalQuadratic, "local-quadratic"}, {PeakDefinition::LorentzianNarrow, "lorentzian-0.25"},
    {PeakDefinition::LorentzianWide, "lorentzian-0.40"}, {PeakDefinition::PseudoVoigt, "pseudo-voigt"},
    {PeakDefinition::HalfHeight, "half-height"},         {PeakDefinition::Lorentzian, "lorentzian"}};

// The names of an enumeration.
constexpr const auto& namesOf(PatternRole) {
    return patternRoles;
}
constexpr const auto& namesOf(PatternContent) {
    return patternContents;
}
constexpr const auto& namesOf(Refinement) {
    return refinements;
}
constexpr const auto& namesOf(FrameAverage) {
    return frameAverages;
}
constexpr const auto& namesOf(NormalizationMethod) {
    return normalizations;
}
constexpr const auto& namesOf(Convention) {
    return conventions;
}
constexpr const auto& namesOf(TransformWindow) {
    return transformWindows;
}
constexpr const auto& namesOf(PeakDefinition) {
    return peakDefinitions;
}

} // namespace vitrine::json
