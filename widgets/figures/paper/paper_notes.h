#pragma once
#include "widgets/figures/paper/paper_page.h"

namespace vitrine {

/// Places the notes of a panel: those of the content and its own, fixed ones where they stand, others where there is room.
void placeNotes(PaperPanel&, const FigurePage&);

void drawNotes(QPainter&, const PaperPanel&, const FigurePage&, const Theme&);

/// A line with a head at its end.
void drawArrow(QPainter&, QPointF from, QPointF to, const QColor&, double width, Qt::PenStyle);

/// The colour that a text names ("#d55e00", "red"); otherwise another one.
QColor colourNamed(const std::string&, const QColor& otherwise);

} // namespace vitrine
