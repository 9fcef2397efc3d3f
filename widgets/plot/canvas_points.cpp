// Tops and anchors: points that a hand moves.
#include "widgets/plot/canvas.h"

#include "widgets/plot/point_model.h"

namespace vitrine {

void PlotCanvas::setPoints(const std::vector<PointHandle>& points) {
    const auto count = static_cast<int>(points.size());
    const bool held = heldPoint_ >= 0 && heldPoint_ < count;
    const QPointF inHand = held ? points_->points[static_cast<std::size_t>(heldPoint_)].at : QPointF();
    points_->points = points;
    if (held) {
        QPointF& at = points_->points[static_cast<std::size_t>(heldPoint_)].at;
        at = {inHand.x(), heldFreely_ ? inHand.y() : at.y()};
    } else {
        heldPoint_ = -1;
    }
    if (points_->focused >= count)
        points_->focused = -1;
    if (points_->hovered >= count)
        points_->hovered = -1;
    replotHandles();
}

void PlotCanvas::setMode(Mode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    points_->prominent = mode == Mode::Baseline;
    replotHandles();
}

void PlotCanvas::holdPoint(int point) {
    heldPoint_ = point;
    heldFreely_ = startedFree_ = points_->points[static_cast<std::size_t>(point)].free;
    points_->hovered = byKey_ ? -1 : point;
    pointStart_ = points_->points[static_cast<std::size_t>(point)].at;
    replotHandles();
}

/// Anchors keep their order and their distance; every point stays within its limits.
void PlotCanvas::movePoint(QPointF to, bool freely) {
    PointHandle& point = points_->points[static_cast<std::size_t>(heldPoint_)];
    double x = std::clamp(to.x(), point.limits.low, point.limits.high);
    if (point.kind == PointHandle::Kind::Anchor) {
        const Interval ends{pixel({point.limits.low, 0}).x(), pixel({point.limits.high, 0}).x()};
        x = coordinates({keptApart(pixel({x, 0}).x(), points_->anchorPlaces(), points_->anchorIndex(heldPoint_), ends), 0}).x();
    }
    const QPointF at(x, freely ? to.y() : point.at.y());
    if (at == point.at && freely == heldFreely_)
        return;
    point.at = at;
    heldFreely_ = freely;
    replotHandles();
    Q_EMIT pointMoved(heldPoint_, at, freely);
    Q_EMIT pointed(pixel(at));
}

void PlotCanvas::releasePoint() {
    const int held = std::exchange(heldPoint_, -1);
    if (held < 0)
        return;
    const PointHandle& point = points_->points[static_cast<std::size_t>(held)];
    const bool moved = point.at.x() != pointStart_.x() || (heldFreely_ && point.at != pointStart_);
    if (moved || heldFreely_ != startedFree_)
        Q_EMIT pointReleased(held, point.at, heldFreely_);
    else
        Q_EMIT handleCancelled();
}

void PlotCanvas::askForAnchor(QPointF at, bool freely) {
    if (!axisRect()->rect().contains(at.toPoint()))
        return;
    if (isApart(at.x(), points_->anchorPlaces()))
        Q_EMIT anchorAsked(coordinates(at), freely);
    else
        Q_EMIT hintChanged(tr("There is an anchor already, nearer than %1 pixels.").arg(leastApart));
}

void PlotCanvas::removeAnchor(int point) {
    if (point < 0 || points_->points[static_cast<std::size_t>(point)].kind != PointHandle::Kind::Anchor)
        return;
    Q_EMIT anchorRemovalAsked(point);
}

void PlotCanvas::nudgePoint(QPointF step) {
    if (!isDragging()) {
        byKey_ = true;
        const PointHandle& point = points_->points[static_cast<std::size_t>(points_->focused)];
        running_ = point.kind == PointHandle::Kind::Top ? Operation::MoveTop : Operation::MoveAnchor;
        holdPoint(points_->focused);
    }
    const PointHandle& point = points_->points[static_cast<std::size_t>(heldPoint_)];
    const bool freely = point.kind == PointHandle::Kind::Anchor && (heldFreely_ || step.y() != 0);
    movePoint(point.at + step, freely);
}

} // namespace vitrine
