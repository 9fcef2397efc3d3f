#pragma once
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace vitrine {

/// A box that wants to stand near a point (pixels).
struct LabelWish {
    QPointF anchor;
    QSizeF size;
};

/// What labels must keep clear of: boxes entirely, points (of curves) as far as there is room.
struct Obstacles {
    QRectF bounds; ///< every label stays inside
    std::vector<QRectF> boxes;
    std::vector<QPointF> points;
};

/// A box for every wish, in order: near its anchor, inside the bounds, never over another label as long as
/// any free place exists among the candidates, and over as few points of curves as possible.
std::vector<QRectF> placed(const std::vector<LabelWish>&, Obstacles);

} // namespace vitrine
