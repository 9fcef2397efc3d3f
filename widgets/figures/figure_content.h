#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/canvas.h"

namespace vitrine {

/// What one panel of a figure shows.
struct FigureContent {
    Panel panel;
    std::vector<Curve> curves;
    Drawing drawing;
    std::vector<QPolygonF> avoided; ///< lines that legend and notes keep clear of
    QRectF range;                   ///< of the axes, in their units; null: nothing is drawn
};

/// How a kind of panel comes from a study; what it cannot draw it says in Panel::empty.
struct FigureContentKind {
    std::string content; ///< as in FigurePanel::content
    QString title;
    FigureContent (*make)(const FigurePanel&, const Moment&, const Theme&);
};

/// A new kind is one function and one line; all kinds across samples (series_picture.h) are kinds of panels as they are,
/// without a function here.
std::vector<FigureContentKind> figureContentKinds();

/// The curves and symbols of a panel.
FigureContent contentOf(const FigurePanel&, const Moment&, const Theme&);

FigureContent thermogramContent(const FigurePanel&, const Moment&, const Theme&);
FigureContent kissingerContent(const FigurePanel&, const Moment&, const Theme&);
FigureContent structureFactorContent(const FigurePanel&, const Moment&, const Theme&);
FigureContent pairFunctionContent(const FigurePanel&, const Moment&, const Theme&);
FigureContent differenceContent(const FigurePanel&, const Moment&, const Theme&);
FigureContent compressionContent(const FigurePanel&, const Moment&, const Theme&);

} // namespace vitrine
