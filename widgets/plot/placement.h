#pragma once
#include "widgets/plot/crowd.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
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

/// Whether a box lies within the bounds and neither over a curve nor over another box. Upright lines do not count.
bool isFree(const QRectF&, const Obstacles&);

/// Where a box of words can stand without covering anything: the first of the places wished that is free, else the first
/// free one of a grid over the bounds, row by row from the top. Nothing: there is none, and the words go to the caption line.
std::optional<QRectF> freePlace(const QSizeF&, const std::vector<QRectF>& wished, const Obstacles&);

/// The thin line from a label to what it names, where it stands far from it.
std::optional<QLineF> leaderOf(const QRectF& box, QPointF anchor);

/// A free box for every wish, in order, as near to its anchor as there is one; empty where there is none, and for a label
/// whose leader would cross another's even if the two changed places.
std::vector<QRectF> freePlaces(const std::vector<LabelWish>&, Obstacles);

} // namespace vitrine
