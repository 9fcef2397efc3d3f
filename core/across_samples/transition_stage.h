#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// The glass transition under every pressure above the ambient.
std::vector<PressureTransition> transitionsOf(std::span<const ActivationPoint>, const Result<double>& referenceTg,
                                              const CrossSampleChoices&, StudyMemo&, StageCounts&);

/// The transition under the highest pressure that has one; null where none has.
const PressureTransition* hardestTransition(std::span<const PressureTransition>);

/// Where equilibrium begins at a pressure, K, from the plateaus of activation energy and fictive temperature.
Result<Measured> equilibriumOnset(std::span<const ActivationPoint>, double pressure);

/// All energies on T/T_g,P.
MasterCurveResult masterCurveOf(std::span<const ActivationPoint>, std::span<const PressureTransition>,
                                const Result<double>& referenceTg, const MasterCurveChoices&, StudyMemo&, StageCounts&);

} // namespace vitrine
