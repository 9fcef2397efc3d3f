#pragma once
#include "widgets/figures/paper/figure_picture.h"

namespace vitrine {

/// What the styles of a panel's series, its legend and the page's errors make of its content. A style goes for what has its key
/// as series, sample, or as the sample of "sample/scan"; hidden series are left out of everything.
void applyLooks(FigureContent&, const FigurePanel&, const FigurePage&);

Qt::PenStyle penStyle(LineDash, Qt::PenStyle made);

} // namespace vitrine
