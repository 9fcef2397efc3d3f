#pragma once
#include "core/quantity/problem.h"
#include "widgets/controls/scene.h"
#include "widgets/plot/theme.h"

#include <QString>

class QCPPainter;

namespace vitrine {

class PlotCanvas;
struct FigureContent;

/// Draws what a panel shows on a canvas of its size; where the legend would hide some of it, the axis goes on above.
void showContent(PlotCanvas&, const FigureContent&, const Theme&);

/// Paints a page; the painter's unit is a point (1/72 inch). Type has the size that the page states: the smallest is 0.91 of
/// it and never below 6 pt.
void paintPage(QCPPainter&, const FigurePage&, const Moment&, const Theme&);

/// The numbers of a page: panel, series, x, y and their errors, a line a point, with the units of the axes.
QString pageNumbers(const FigurePage&, const Moment&, const Theme&);

/// Writes the page by the ending of the name: pdf, svg (text is text in both) or png (600 dpi), and its numbers beside it as csv.
std::optional<Problem> savePage(const QString& file, const FigurePage&, const Moment&, const Theme&);

} // namespace vitrine
