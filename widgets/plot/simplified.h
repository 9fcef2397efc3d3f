#pragma once
#include <QPolygonF>

namespace vitrine {

/// A line with fewer points from which no point of the given one lies further than `tolerance` (in its unit, above 0). The
/// first and the last stay. To draw it takes a fraction of the time.
QPolygonF simplified(const QPolygonF&, double tolerance);

} // namespace vitrine
