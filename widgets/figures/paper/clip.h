#pragma once
#include <QPolygonF>

#include <vector>

namespace vitrine {

// Pictures for other programs say nothing of a clip, which some of them would drop: what is drawn lies within the axes by
// itself.

/// The parts of a line within a box (M. Liang, B. Barsky, ACM Trans. Graph. 3 (1984) 1); points that are no numbers part it.
std::vector<QPolygonF> clippedLine(const QPolygonF&, const QRectF&);

/// The part of an area within a box (I. Sutherland, G. Hodgman, Commun. ACM 17 (1974) 32); empty where none is.
QPolygonF clippedArea(const QPolygonF&, const QRectF&);

/// A line with fewer points that looks the same: of those within a quarter of a unit of x, going on to the right, the first,
/// the lowest, the highest and the last.
QPolygonF thinnedLine(const QPolygonF&);

} // namespace vitrine
