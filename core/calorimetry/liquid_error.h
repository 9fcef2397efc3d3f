#pragma once
#include "core/calorimetry/crystallisation.h"

namespace vitrine {

/// Adds to the errors of a transition what the choice of a liquid window costs that ends at an event: how far each
/// number moves when the liquid line is that of liquidStretch(), free of the tails on either side, and how uncertain
/// that line is. A window that liquidStretch() refuses gives a line that is known at the step no better than mostUncertain
/// of it. Nothing is added where no event ends the liquid.
void addLiquidEnd(GlassTransition&, const Thermogram&, const GlassLiquidLines&, const TransitionRange&, const Crystallisation&);

} // namespace vitrine
