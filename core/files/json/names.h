#pragma once
#include "core/document/study.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/json/fields.h"

namespace vitrine::json {

// The names of choices in files and on the command line. They never change.

template<>
inline constexpr Name<SignalKind> namesOf<SignalKind>[] = {
    {SignalKind::Power, "power"}, {SignalKind::SpecificPower, "specific_power"}, {SignalKind::HeatCapacity, "heat_capacity"}};
template<>
inline constexpr Name<ExoDirection> namesOf<ExoDirection>[] = {{ExoDirection::Up, "up"}, {ExoDirection::Down, "down"}};
template<>
inline constexpr Name<PeakKind> namesOf<PeakKind>[] = {{PeakKind::Endotherm, "endotherm"}, {PeakKind::Exotherm, "exotherm"}};
template<>
inline constexpr Name<PeakBranch> namesOf<PeakBranch>[] = {
    {PeakBranch::Other, "other"},         {PeakBranch::Shadow, "shadow"},
    {PeakBranch::Overshoot, "overshoot"}, {PeakBranch::Crystallisation, "crystallisation"},
    {PeakBranch::Melting, "melting"},     {PeakBranch::CrystallisationOnset, "crystallisation_onset"}};
template<>
inline constexpr Name<BaselineKind> namesOf<BaselineKind>[] = {{BaselineKind::Straight, "straight"},
                                                               {BaselineKind::Polyline, "polyline"},
                                                               {BaselineKind::Spline, "spline"},
                                                               {BaselineKind::Sigmoid, "sigmoid"}};
template<>
inline constexpr Name<TreatmentKind> namesOf<TreatmentKind>[] = {{TreatmentKind::Unknown, "unknown"},
                                                                 {TreatmentKind::AsCast, "as-cast"},
                                                                 {TreatmentKind::Annealed, "annealed"},
                                                                 {TreatmentKind::Compressed, "compressed"}};
template<>
inline constexpr Name<KineticFormula> namesOf<KineticFormula>[] = {
    {KineticFormula::Kissinger, "kissinger"},        {KineticFormula::Starink, "starink"},
    {KineticFormula::AugisBennett, "augis-bennett"}, {KineticFormula::Ozawa, "ozawa"},
    {KineticFormula::Moynihan, "moynihan"},          {KineticFormula::Boswell, "boswell"}};

template<>
inline constexpr Name<PointRate> namesOf<PointRate>[] = {{PointRate::AtPeak, "at-peak"}, {PointRate::Programmed, "programmed"}};

template<>
inline constexpr Name<PressureTgMethod> namesOf<PressureTgMethod>[] = {
    {PressureTgMethod::Collapse, "collapse"}, {PressureTgMethod::Onset, "onset"}, {PressureTgMethod::ByHand, "by-hand"}};
template<>
inline constexpr Name<CrossoverShape> namesOf<CrossoverShape>[] = {{CrossoverShape::Ramp, "ramp"},
                                                                   {CrossoverShape::Tanh, "tanh"}};
template<>
inline constexpr Name<StateEquation> namesOf<StateEquation>[] = {{StateEquation::BirchMurnaghan, "birch-murnaghan"},
                                                                 {StateEquation::Vinet, "vinet"}};

template<>
inline constexpr Name<ChoiceTouches> namesOf<ChoiceTouches>[] = {
    {ChoiceTouches::Scans, "scans"}, {ChoiceTouches::Patterns, "patterns"}, {ChoiceTouches::Compared, "compared"}};
template<>
inline constexpr Name<PatternRole> namesOf<PatternRole>[] = {{PatternRole::Sample, "sample"},
                                                             {PatternRole::Background, "background"}};
template<>
inline constexpr Name<PatternContent> namesOf<PatternContent>[] = {{PatternContent::Intensity, "intensity"},
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
template<>
inline constexpr Name<PatternAxis> namesOf<PatternAxis>[] = {{PatternAxis::Q, "q"},
                                                             {PatternAxis::QPerNanometre, "q_nm"},
                                                             {PatternAxis::TwoTheta, "two_theta"},
                                                             {PatternAxis::R, "r"},
                                                             {PatternAxis::D, "d"}};
template<>
inline constexpr Name<Refinement> namesOf<Refinement>[] = {{Refinement::None, "none"},
                                                           {Refinement::Density, "density"},
                                                           {Refinement::Background, "background"},
                                                           {Refinement::Both, "both"}};
template<>
inline constexpr Name<FrameAverage> namesOf<FrameAverage>[] = {{FrameAverage::ClippedMean, "clipped-mean"},
                                                               {FrameAverage::Median, "median"}};
template<>
inline constexpr Name<NormalizationMethod> namesOf<NormalizationMethod>[] = {
    {NormalizationMethod::LinearSolve, "linear"},
    {NormalizationMethod::KroghMoeNorman, "krogh-moe-norman"},
    {NormalizationMethod::HighQ, "high-q"},
    {NormalizationMethod::AdHoc, "ad-hoc"}};
template<>
inline constexpr Name<BelowQMin> namesOf<BelowQMin>[] = {{BelowQMin::Automatic, "automatic"},
                                                         {BelowQMin::None, "none"},
                                                         {BelowQMin::Constant, "constant"},
                                                         {BelowQMin::Linear, "linear"},
                                                         {BelowQMin::Parabola, "parabola"}};
template<>
inline constexpr Name<Convention> namesOf<Convention>[] = {{Convention::FaberZiman, "faber-ziman"},
                                                           {Convention::AsPrinted, "as-printed"},
                                                           {Convention::AshcroftLangreth, "ashcroft-langreth"}};
template<>
inline constexpr Name<TransformWindow> namesOf<TransformWindow>[] = {
    {TransformWindow::None, "none"}, {TransformWindow::Lorch, "lorch"}, {TransformWindow::SoperLorch, "soper-lorch"}};
template<>
inline constexpr Name<PeakDefinition> namesOf<PeakDefinition>[] = {
    {PeakDefinition::LocalQuadratic, "local-quadratic"}, {PeakDefinition::LorentzianNarrow, "lorentzian-0.25"},
    {PeakDefinition::LorentzianWide, "lorentzian-0.40"}, {PeakDefinition::PseudoVoigt, "pseudo-voigt"},
    {PeakDefinition::HalfHeight, "half-height"},         {PeakDefinition::Lorentzian, "lorentzian"}};

/// The geometries of Absorption, in its order.
enum class Geometry { None, FlatPlate, Capillary };
template<>
inline constexpr Name<Geometry> namesOf<Geometry>[] = {
    {Geometry::None, "none"}, {Geometry::FlatPlate, "flat-plate"}, {Geometry::Capillary, "capillary"}};

} // namespace vitrine::json
