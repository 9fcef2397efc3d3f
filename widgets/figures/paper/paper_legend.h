#pragma once
#include "widgets/figures/paper/paper_page.h"

namespace vitrine {

/// Places the legend of a panel; how much higher its axis has to be for the legend to hide nothing, as part of its height (0: it
/// is well placed).
double placeLegend(PaperPanel&, const FigurePage&);

void drawLegend(QPainter&, const PaperPanel&, const FigurePage&, const Theme&);

} // namespace vitrine
