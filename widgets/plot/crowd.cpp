#include "widgets/plot/crowd.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double cell = 4;         // px
constexpr double mostSteps = 2000; // along one segment, which may reach far beyond the bounds of a zoomed plot

} // namespace

Crowd::Crowd(const QRectF& bounds, const std::vector<QPolygonF>& lines)
    : bounds_(bounds), columns_(std::max(0, static_cast<int>(std::ceil(bounds.width() / cell)))),
      rows_(std::max(0, static_cast<int>(std::ceil(bounds.height() / cell)))),
      sums_(qsizetype(columns_ + 1) * qsizetype(rows_ + 1), 0) {
    for (const QPolygonF& line : lines)
        add(line);
    sumUp();
}

int Crowd::column(double x) const {
    return std::clamp(static_cast<int>(std::floor((x - bounds_.left()) / cell)), 0, columns_);
}

int Crowd::row(double y) const {
    return std::clamp(static_cast<int>(std::floor((y - bounds_.top()) / cell)), 0, rows_);
}

qsizetype Crowd::at(int column, int row) const {
    return qsizetype(row) * (columns_ + 1) + column;
}

void Crowd::add(const QPolygonF& line) {
    for (qsizetype i = 1; i < line.size(); ++i)
        markSegment(line[i - 1], line[i], i == 1 ? 0 : 1);
}

/// From the step `first` on: where one stretch ends the next one begins.
void Crowd::markSegment(QPointF from, QPointF to, int first) {
    const QPointF way = to - from;
    const double steps = std::clamp(std::ceil(std::sqrt(QPointF::dotProduct(way, way)) / cell), 1.0, mostSteps);
    for (int k = first; k <= static_cast<int>(steps); ++k)
        if (const QPointF p = from + (k / steps) * way; bounds_.contains(p))
            sums_[at(std::min(column(p.x()) + 1, columns_), std::min(row(p.y()) + 1, rows_))] = 1;
}

void Crowd::sumUp() {
    for (int r = 1; r <= rows_; ++r)
        for (int c = 1; c <= columns_; ++c)
            sums_[at(c, r)] += sums_[at(c - 1, r)] + sums_[at(c, r - 1)] - sums_[at(c - 1, r - 1)];
}

int Crowd::within(const QRectF& box) const {
    if (sums_.isEmpty() || !box.intersects(bounds_))
        return 0;
    const int left = column(box.left()), right = column(box.right() + cell);
    const int top = row(box.top()), bottom = row(box.bottom() + cell);
    return sums_[at(right, bottom)] - sums_[at(left, bottom)] - sums_[at(right, top)] + sums_[at(left, top)];
}

} // namespace vitrine
