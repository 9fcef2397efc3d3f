// Tops and anchors: points that a hand moves.
#include "widgets/plot/canvas.h"

#include "widgets/plot/point_model.h"

namespace vitrine {

namespace {

/// Where the point of a kind is that has so many of its kind before it; a top may come and go while an anchor moves.
int sameAmong(const std::vector<PointHandle>& points, PointHandle::Kind kind, std::ptrdiff_t before) {
    for (std::size_t i = 0; i < points.size(); ++i)
        if (points[i].kind == kind && before-- == 0)
            return static_cast<int>(i);
    return -1;
}

} // namespace

void PlotCanvas::setPoints(const std::vector<PointHandle>& points) {
    if (points == points_->points)
        return;
    const auto count = static_cast<int>(points.size());
    if (heldPoint_ >= 0) {
        const auto& old = points_->points;
        const PointHandle inHand = old[static_cast<std::size_t>(heldPoint_)];
        const auto before =
            std::count_if(old.begin(), old.begin() + heldPoint_, [&](const PointHandle& p) { return p.kind == inHand.kind; });
        heldPoint_ = sameAmong(points, inHand.kind, before);
        points_->points = points;
        if (heldPoint_ >= 0) {
            QPointF& at = points_->points[static_cast<std::size_t>(heldPoint_)].at;
            at = {inHand.at.x(), heldFreely_ ? inHand.at.y() : at.y()};
        }
    } else {
        points_->points = points;
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
    heldPoint_ = takenPoint_ = point;
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
    Q_EMIT pointMoved(takenPoint_, at, freely);
    Q_EMIT pointed(pixel(at));
}

void PlotCanvas::releasePoint() {
    const int held = std::exchange(heldPoint_, -1);
    if (held < 0) // the top that was held is no longer there
        return Q_EMIT handleCancelled();
    const PointHandle& point = points_->points[static_cast<std::size_t>(held)];
    const bool moved = point.at.x() != pointStart_.x() || (heldFreely_ && point.at != pointStart_);
    if (moved || heldFreely_ != startedFree_)
        Q_EMIT pointReleased(takenPoint_, point.at, heldFreely_);
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
