#pragma once
#include "core/calorimetry/constructions.h"

namespace vitrine {

/// Fills in the standard errors of a transition from `options.bootstraps` replicates: both lines are drawn from their errors, the
/// step is itself smoothed with noise of the σ and τ of the scan; both tangents are then constructed again. Errors stay absent
/// where fewer than half the replicates give an answer.
void addErrors(GlassTransition&, const Thermogram&, const Windows&, const GlassLiquidLines&, const TransitionRange&,
               const TransitionOptions&);

} // namespace vitrine
