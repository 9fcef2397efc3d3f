#include "widgets/figures/paper/clip.h"

#include <QLineF>

#include <cmath>
#include <optional>

namespace vitrine {

namespace {

bool isPlace(QPointF p) {
    return std::isfinite(p.x()) && std::isfinite(p.y());
}

/// The part of a segment within a box.
std::optional<QLineF> within(const QRectF& box, QPointF a, QPointF b) {
    double first = 0, last = 1;
    const QPointF d = b - a;
    const auto cut = [&](double along, double room) { // along · t ≤ room
        if (along == 0)
            return room >= 0;
        const double t = room / along;
        along > 0 ? last = std::min(last, t) : first = std::max(first, t);
        return first <= last;
    };
    if (!cut(-d.x(), a.x() - box.left()) || !cut(d.x(), box.right() - a.x()) || !cut(-d.y(), a.y() - box.top()) ||
        !cut(d.y(), box.bottom() - a.y()))
        return std::nullopt;
    return QLineF(first > 0 ? a + first * d : a, last < 1 ? a + last * d : b);
}

/// Cuts an area by one side: `inside` is the distance into it.
template<class Inside>
QPolygonF cutBy(const QPolygonF& area, Inside inside) {
    QPolygonF kept;
    for (qsizetype i = 0; i < area.size(); ++i) {
        const QPointF a = area[i], b = area[(i + 1) % area.size()];
        const double da = inside(a), db = inside(b);
        if (da >= 0)
            kept << a;
        if ((da >= 0) != (db >= 0))
            kept << a + da / (da - db) * (b - a);
    }
    return kept;
}

} // namespace

std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& box) {
    std::vector<QPolygonF> parts;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!isPlace(line[i - 1]) || !isPlace(line[i]))
            continue;
        const auto part = within(box, line[i - 1], line[i]);
        if (!part)
            continue;
        if (parts.empty() || parts.back().back() != part->p1())
            parts.push_back({{part->p1()}});
        parts.back() << part->p2();
    }
    return parts;
}

QPolygonF clippedArea(const QPolygonF& area, const QRectF& box) {
    QPolygonF kept;
    for (const QPointF& point : area)
        if (isPlace(point))
            kept << point;
    kept = cutBy(kept, [&](QPointF p) { return p.x() - box.left(); });
    kept = cutBy(kept, [&](QPointF p) { return box.right() - p.x(); });
    kept = cutBy(kept, [&](QPointF p) { return p.y() - box.top(); });
    return cutBy(kept, [&](QPointF p) { return box.bottom() - p.y(); });
}

QPolygonF thinnedLine(const QPolygonF& line) {
    constexpr double columns = 4; // a unit
    QPolygonF kept;
    const auto column = [&](qsizetype i) { return std::floor(columns * line[i].x()); };
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1, low = i, high = i;
        for (; end < line.size() && column(end) == column(i) && line[end].x() >= line[end - 1].x(); ++end) {
            low = line[end].y() < line[low].y() ? end : low;
            high = line[end].y() > line[high].y() ? end : high;
        }
        qsizetype before = -1;
        for (const qsizetype each : {i, std::min(low, high), std::max(low, high), end - 1})
            if (each > before)
                kept << line[before = each];
        i = end;
    }
    return kept;
}

} // namespace vitrine
