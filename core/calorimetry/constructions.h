#pragma once
#include "core/calorimetry/transition_range.h"

#include <span>

namespace vitrine {

/// The tangent at the inflection of the step, by a local quartic over the window of the range (inflection.h); where it has none,
/// at the greatest slope of local parabolas, refined by a parabola through the slopes around it.
Tangent steepestTangent(std::span<const double> x, std::span<const double> y, const TransitionRange&);

/// Every result of transitionQuantities() that follows from the lines and the two tangents; refuses where one does not.
Result<GlassTransition> constructions(const GlassLiquidLines&, const Tangent& halfStep, const Tangent& steepest);

} // namespace vitrine
