#pragma once
#include "widgets/plot/crowd.h"

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

/// What labels must keep clear of: boxes entirely, curves and upright lines as far as there is room.
struct Obstacles {
    QRectF bounds; ///< every label stays inside
    std::vector<QRectF> boxes;
    Crowd curves;
    std::vector<double> uprights; ///< where the edges of windows stand
};

/// A box for every wish, in order: near its anchor, inside the bounds, never over another label as long as
/// any free place exists among the candidates, and over as little of curves as possible. Where there is no
/// room near its anchor, a label goes anywhere within the bounds; one that would only fit over another gets
/// no box.
std::vector<QRectF> placed(const std::vector<LabelWish>&, Obstacles);

} // namespace vitrine
