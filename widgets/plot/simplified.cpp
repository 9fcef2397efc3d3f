#include "widgets/plot/simplified.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr qsizetype longest = 40; // points that one stretch stands for

bool isNear(QPointF p, QPointF a, QPointF b, double tolerance) {
    const QPointF ab = b - a, ap = p - a;
    const double length = QPointF::dotProduct(ab, ab);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(ap, ab) / length, 0.0, 1.0) : 0;
    const QPointF away = ap - along * ab;
    return QPointF::dotProduct(away, away) <= tolerance * tolerance;
}

/// Whether a straight stretch can stand for the points between two of a line.
bool isStraight(const QPolygonF& points, qsizetype from, qsizetype to, double tolerance) {
    for (qsizetype i = from + 1; i < to; ++i)
        if (!isNear(points[i], points[from], points[to], tolerance))
            return false;
    return true;
}

} // namespace

QPolygonF simplified(const QPolygonF& points, double tolerance) {
    if (points.size() < 3)
        return points;
    QPolygonF kept{points.front()};
    for (qsizetype from = 0; from + 1 < points.size();) {
        qsizetype to = from + 1;
        while (to + 1 < points.size() && to - from < longest && isStraight(points, from, to + 1, tolerance))
            ++to;
        kept << points[to];
        from = to;
    }
    return kept;
}

} // namespace vitrine
