#pragma once
#include "core/results/results.h"

namespace vitrine {

/// T_f of every pressure beside that of ambient pressure.
std::vector<FictiveComparison> fictiveComparisons(std::span<const ActivationPoint>, std::span<const PressureTransition>,
                                                  const Result<Measured>& ambientOnset, const Result<double>& referenceTg,
                                                  const CrossSampleChoices&);

/// How much slower the highest pressure makes the liquid, by the chosen law moved by T_g,P − T_g.
Result<SlowdownResult> slowdownOf(std::span<const PressureTransition>, const Result<double>& referenceTg,
                                  const CrossSampleChoices&);

} // namespace vitrine
