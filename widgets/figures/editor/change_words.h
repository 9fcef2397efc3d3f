#pragma once
#include "core/document/figure_page.h"
#include "core/quantity/message.h"

namespace vitrine {

/// What became of a figure, for the history: "Move words in “fig2”". `before` is null where the study had none of this name.
Message changeWords(const FigurePage* before, const FigurePage& after);

} // namespace vitrine
