#pragma once
#include "core/calorimetry/constructions.h"

namespace vitrine {

/// Fills in the standard errors of a transition from `options.bootstraps` replicates: the residuals of both
/// lines are drawn anew, and so are those of the step about itself smoothed; both tangents are then
/// constructed again. Errors stay absent where fewer than half the replicates give an answer.
void addErrors(GlassTransition&, const Thermogram&, const Windows&, const GlassLiquidLines&, const TransitionRange&,
               const TransitionOptions&);

} // namespace vitrine
