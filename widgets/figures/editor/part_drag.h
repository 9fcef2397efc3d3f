#pragma once
#include "widgets/figures/editor/part_places.h"

namespace vitrine {

/// What a hand holds of a part: all of it, an edge or a corner of a panel, the tip of an arrow, an end of a shape.
struct PartGrip {
    FigurePart part;
    enum class Hold { Whole, Edges, Tip, Start, End } hold = Hold::Whole;
    bool left = false, top = false, right = false, bottom = false; ///< Hold::Edges
    bool operator==(const PartGrip&) const = default;
};

/// A small square that can be grabbed.
struct PartHandle {
    PartGrip grip;
    QPointF at; ///< mm
};

/// The handles of a selected part.
std::vector<PartHandle> handlesOf(const FigurePage&, const FigurePart&, const PagePlaces&);

/// The place that words in a box are about where they stay exactly there.
QPointF anchorOf(const QRectF& box);

/// Whether a hand can move it.
bool isMovable(FigurePartKind);

/// The page after a hand moved what it holds from one place to another (mm); the same page where that means nothing. Panels keep
/// to whole half millimetres and within the page's width.
FigurePage dragged(const FigurePage&, const PartGrip&, QPointF from, QPointF to, const PagePlaces&);

} // namespace vitrine
