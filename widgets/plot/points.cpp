#include "widgets/plot/points.h"

namespace vitrine {

namespace {

constexpr double handleReach = 8; // px around a handle
constexpr double half = 4.5;      // px, of an anchor
constexpr double overTop = 13;    // px, of a top's handle above the top
constexpr double ringAround = 4;  // px, of the focus

QPolygonF triangleAt(QPointF at) {
    return QPolygonF{{-6, -5}, {6, -5}, {0, 5}}.translated(at);
}

} // namespace

PointLayer::PointLayer(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer), theme_(Theme::light()) {}

QPointF PointLayer::place(int index) const {
    const PointHandle& point = points[static_cast<std::size_t>(index)];
    const QPointF at(mParentPlot->xAxis->coordToPixel(point.at.x()), mParentPlot->yAxis->coordToPixel(point.at.y()));
    if (point.kind == PointHandle::Kind::Anchor)
        return at;
    // Above the top, but never outside the axes.
    return {at.x(), std::max(at.y() - overTop, mParentPlot->axisRect()->top() + 8.0)};
}

int PointLayer::pointAt(QPointF at) const {
    int best = -1;
    double nearest = handleReach;
    for (int i = 0; i < static_cast<int>(points.size()); ++i) {
        const QPointF away = at - place(i);
        const double distance = std::hypot(away.x(), away.y());
        if (distance > nearest)
            continue;
        nearest = distance;
        best = i;
    }
    return best;
}

std::vector<double> PointLayer::anchorPlaces() const {
    std::vector<double> places;
    for (int i = 0; i < static_cast<int>(points.size()); ++i)
        if (points[static_cast<std::size_t>(i)].kind == PointHandle::Kind::Anchor)
            places.push_back(place(i).x());
    return places;
}

std::size_t PointLayer::anchorIndex(int point) const {
    std::size_t before = 0;
    for (int i = 0; i < point; ++i)
        before += points[static_cast<std::size_t>(i)].kind == PointHandle::Kind::Anchor ? 1 : 0;
    return before;
}

void PointLayer::drawPoint(QPainter& painter, int index) const {
    const PointHandle& point = points[static_cast<std::size_t>(index)];
    const bool lit = index == hovered || index == focused;
    const QPointF at = place(index);
    const bool anchor = point.kind == PointHandle::Kind::Anchor;
    const double size = anchor && (prominent || lit) ? half + 1 : half;
    painter.setPen(QPen(theme_.accent, lit ? 2.2 : 1.4));
    painter.setBrush(lit || (anchor && !point.free) ? theme_.accent : theme_.ground);
    const QRectF box(at - QPointF(size, size), QSizeF(2 * size, 2 * size));
    if (anchor)
        painter.drawRect(box);
    else
        painter.drawPolygon(triangleAt(at));
    if (index != focused)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme_.accent, 1.3, Qt::DotLine));
    painter.drawRoundedRect(box.adjusted(-ringAround, -ringAround, ringAround, ringAround), 4, 4);
}

void PointLayer::draw(QCPPainter* painter) {
    for (int i = 0; i < static_cast<int>(points.size()); ++i)
        drawPoint(*painter, i);
}

} // namespace vitrine
