#pragma once
#include "core/fit/trust_region.h"

namespace vitrine {

/// Levenberg–Marquardt by the normal equations from the model's own values: for few parameters and a start near the minimum,
/// where it needs a tenth of the time of descend(). Gives up (NoProgress) where a step leads over a bound, the sum of squares
/// stops falling, or after forty steps; then descend() has to find the way. The Jacobian has to be analytic.
Descent descendDirectly(const FreeModel&, int maxIterations);

} // namespace vitrine
