#pragma once
#include "core/quantity/problem.h"
#include "widgets/controls/scene.h"
#include "widgets/figures/paper/paper_page.h"

namespace vitrine {

/// A page with all that it shows, laid out; in its own colours of data where it names some.
PaperPage paperOf(const FigurePage&, const Moment&, const Theme&);

/// Paints a page; the painter's unit is a point (1/72 inch). Type has the size that the page states: the smallest is 0.91 of
/// it and never below 6 pt.
void paintPage(QPainter&, const FigurePage&, const Moment&, const Theme&);

/// The numbers of a page: panel, series, x, y and their errors, a line a point that lies within the axes, with their units.
QString pageNumbers(const PaperPage&, const Moment&);

/// Writes the page by the ending of the name: pdf, svg (text is text in both) or png (at the page's dots an inch), and its
/// numbers beside it as csv.
std::optional<Problem> savePage(const QString& file, const FigurePage&, const Moment&, const Theme&);
/// The same; returns what of the page is not drawn as it says (paper_faults.h).
Result<std::vector<Problem>> savedPage(const QString& file, const FigurePage&, const Moment&, const Theme&);

} // namespace vitrine
