#pragma once
#include "core/document/study.h"
#include "widgets/plot/canvas.h"

namespace vitrine {

/// What one panel of a figure shows.
struct FigureContent {
    Panel panel;
    std::vector<Curve> curves;
    Drawing drawing;
    std::vector<QPolygonF> avoided;       ///< lines that legend and notes keep clear of
    QRectF range;                         ///< of the axes, in their units; null: nothing is drawn
    std::vector<FigureShape> shapes = {}; ///< over the data: what follows from the results, then those of the panel
};

} // namespace vitrine
