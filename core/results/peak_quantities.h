#pragma once
#include "core/calorimetry/peaks.h"
#include "core/quantity/quantity.h"

namespace vitrine {

/// What is measured on a peak.
const QuantityList<Peak>& peakResults();

/// An area in J/g, or what it wants.
Result<Measured> areaOrProblem(const std::optional<Measured>& area);

/// The onset of a peak, or why there is none.
Result<Measured> onsetOrProblem(const std::optional<Measured>& onset);

} // namespace vitrine
