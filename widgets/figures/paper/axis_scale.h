#pragma once
#include "core/document/figure_look.h"

#include <QPolygonF>

namespace vitrine {

/// Places on an axis: from `from` to `to` px, linear or logarithmic in the value.
struct AxisScale {
    Interval range;
    double from = 0, to = 1;
    bool log = false;

    /// Of a logarithmic axis a value that is not above 0 has no place (NaN).
    double at(double value) const;
    double valueAt(double pixel) const;
};

/// The scale of an axis over a range; logarithmic only where the range lies above 0; reversed as the axis says.
AxisScale scaleOf(const FigureAxis&, Interval range, double from, double to);

/// A place of both axes, px.
inline QPointF placeOf(const AxisScale& x, const AxisScale& y, QPointF at) {
    return {x.at(at.x()), y.at(at.y())};
}

} // namespace vitrine
