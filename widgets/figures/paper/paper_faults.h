#pragma once
#include "core/quantity/problem.h"
#include "widgets/figures/paper/paper_page.h"

namespace vitrine {

/// What of a page is not drawn as it says: what is wrong with the page itself (core/figures/page_faults.h), colours of data that
/// are not there, logarithmic axes whose ranges hold values that are not above 0, and notes and legends beyond the page.
std::vector<Problem> faultsOf(const PaperPage&);

/// A box as it is, or moved to the edge of the page that it lies beyond, px; one without a place is empty.
QRectF withinPage(QRectF box, const FigurePage&);
/// A place likewise.
QPointF withinPage(QPointF, const FigurePage&);

} // namespace vitrine
