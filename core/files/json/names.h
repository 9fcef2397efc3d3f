#pragma once
#include "core/document/study.h"
#include "core/files/json/fields.h"

namespace vitrine::json {

// The names of choices in files and on the command line. They never change.

inline constexpr Name<SignalKind> signalKinds[] = {
    {SignalKind::Power, "power"}, {SignalKind::SpecificPower, "specific_power"}, {SignalKind::HeatCapacity, "heat_capacity"}};
inline constexpr Name<ExoDirection> exoDirections[] = {{ExoDirection::Up, "up"}, {ExoDirection::Down, "down"}};
inline constexpr Name<PeakKind> peakKinds[] = {{PeakKind::Endotherm, "endotherm"}, {PeakKind::Exotherm, "exotherm"}};
inline constexpr Name<PeakBranch> peakBranches[] = {
    {PeakBranch::Other, "other"},         {PeakBranch::Shadow, "shadow"},
    {PeakBranch::Overshoot, "overshoot"}, {PeakBranch::Crystallisation, "crystallisation"},
    {PeakBranch::Melting, "melting"},     {PeakBranch::CrystallisationOnset, "crystallisation_onset"}};
inline constexpr Name<BaselineKind> baselineKinds[] = {{BaselineKind::Straight, "straight"},
                                                       {BaselineKind::Polyline, "polyline"},
                                                       {BaselineKind::Spline, "spline"},
                                                       {BaselineKind::Sigmoid, "sigmoid"}};
inline constexpr Name<TreatmentKind> treatments[] = {{TreatmentKind::Unknown, "unknown"},
                                                     {TreatmentKind::AsCast, "as-cast"},
                                                     {TreatmentKind::Annealed, "annealed"},
                                                     {TreatmentKind::Compressed, "compressed"}};
inline constexpr Name<KineticFormula> formulas[] = {{KineticFormula::Kissinger, "kissinger"},
                                                    {KineticFormula::Starink, "starink"},
                                                    {KineticFormula::AugisBennett, "augis-bennett"},
                                                    {KineticFormula::Ozawa, "ozawa"},
                                                    {KineticFormula::Moynihan, "moynihan"}};

inline constexpr Name<PressureTgMethod> tgMethods[] = {
    {PressureTgMethod::Collapse, "collapse"}, {PressureTgMethod::Onset, "onset"}, {PressureTgMethod::ByHand, "by-hand"}};
inline constexpr Name<CrossoverShape> crossoverShapes[] = {{CrossoverShape::Ramp, "ramp"}, {CrossoverShape::Tanh, "tanh"}};
inline constexpr Name<StateEquation> stateEquations[] = {{StateEquation::BirchMurnaghan, "birch-murnaghan"},
                                                         {StateEquation::Vinet, "vinet"}};

// The names of an enumeration.
constexpr const auto& namesOf(SignalKind) {
    return signalKinds;
}
constexpr const auto& namesOf(ExoDirection) {
    return exoDirections;
}
constexpr const auto& namesOf(PeakKind) {
    return peakKinds;
}
constexpr const auto& namesOf(PeakBranch) {
    return peakBranches;
}
constexpr const auto& namesOf(BaselineKind) {
    return baselineKinds;
}
constexpr const auto& namesOf(TreatmentKind) {
    return treatments;
}
constexpr const auto& namesOf(KineticFormula) {
    return formulas;
}
constexpr const auto& namesOf(PressureTgMethod) {
    return tgMethods;
}
constexpr const auto& namesOf(CrossoverShape) {
    return crossoverShapes;
}
constexpr const auto& namesOf(StateEquation) {
    return stateEquations;
}

} // namespace vitrine::json
