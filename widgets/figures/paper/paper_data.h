#pragma once
#include "widgets/figures/paper/paper_page.h"

namespace vitrine {

/// Fills, curves, lines, symbols with their errors and shapes, each within the axes.
void drawData(QPainter&, const PaperPanel&, const FigurePage&, const Theme&);

/// The outline of a shape, px: a line of two points, or an area. Nothing where it says no place.
QPolygonF outlineOf(const PaperPanel&, const FigureShape&);

/// The points of a curve within the axes, px.
std::vector<QPolygonF> linesOf(const PaperPanel&, const Curve&);

} // namespace vitrine
