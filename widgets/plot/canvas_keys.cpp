// What the keys do in a plot: they nudge the focused handle, add and remove anchors, pan, zoom and fit.
#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double keyPan = 0.1;    // of the range, an arrow
constexpr double keyLift = 0.002; // of the range, an arrow on an anchor

bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

/// Which way an arrow points; upwards is positive.
QPointF direction(int key) {
    return {key == Qt::Key_Left    ? -1.0
            : key == Qt::Key_Right ? 1.0
                                   : 0.0,
            key == Qt::Key_Down ? -1.0
            : key == Qt::Key_Up ? 1.0
                                : 0.0};
}

/// The place in the order of the Tab key, or the next one that way whose handle can be moved.
int movable(const RegionLayer& handles, int order, int way) {
    const int grips = gripCount(static_cast<int>(handles.regions.size()));
    while (order >= 0 && order < grips && !handles.canMove(gripInOrder(order)))
        order += way;
    return order;
}

} // namespace

Under PlotCanvas::focusedUnder() const {
    if (points_->focused >= 0)
        return points_->points[static_cast<std::size_t>(points_->focused)].kind == PointHandle::Kind::Top ? Under::Top
                                                                                                          : Under::Anchor;
    if (!handles_->focused)
        return Under::Ground;
    return handles_->focused.part == RegionPart::Middle ? Under::Middle : Under::Edge;
}

void PlotCanvas::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Space)
        space_ = true;
    const Operation operation =
        operationFor({focusedUnder(), Gesture::Key, Qt::NoButton, event->modifiers(), space_, mode_, key});
    if (!doKey(operation, key) && key != Qt::Key_Space)
        QWidget::keyPressEvent(event);
}

/// Whether the key was for the plot.
bool PlotCanvas::doKey(Operation operation, int key) {
    const QPointF centre = axisRect()->rect().center();
    switch (operation) {
    case Operation::Cancel:
        if (!isDragging() && focusedUnder() == Under::Ground)
            return false;
        isDragging() ? cancel() : focusGrip({});
        return true;
    case Operation::Nudge:
    case Operation::NudgeFar:
        nudge(key, operation == Operation::NudgeFar ? 10 : 1);
        return true;
    case Operation::PanX:
    case Operation::PanY:
        return panByKey(key);
    case Operation::ZoomIn:
    case Operation::ZoomOut:
        zoom(Operation::Zoom, operation == Operation::ZoomIn ? wheelStep : 1 / wheelStep, centre);
        return true;
    case Operation::Fit:
        fit();
        return true;
    case Operation::AddAnchor:
    case Operation::AddAnchorFreely:
        askForAnchor(axisRect()->rect().contains(last_.toPoint()) ? last_ : centre, operation == Operation::AddAnchorFreely);
        return true;
    case Operation::RemoveAnchor:
        removeAnchor(points_->focused);
        return true;
    case Operation::Menu:
        Q_EMIT menuAsked(last_, mapToGlobal(last_.toPoint()));
        return true;
    default:
        return false;
    }
}

void PlotCanvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Space)
        space_ = false;
    if (byKey_ && isArrow(event->key()))
        finish();
    QWidget::keyReleaseEvent(event);
}

void PlotCanvas::nudge(int key, double times) {
    if (isDragging() && !byKey_)
        return;
    const QPointF way = times * direction(key);
    if (points_->focused >= 0)
        nudgePoint({nudge_ * way.x(), keyLift * yAxis->range().size() * way.y()});
    else
        nudgeRegion(nudge_ * way.x());
}

void PlotCanvas::nudgeRegion(double step) {
    if (!isDragging()) {
        byKey_ = true;
        running_ = handles_->focused.part == RegionPart::Middle ? Operation::MoveWindow : Operation::MoveEdge;
        hold(handles_->focused);
    }
    const Region& region = handles_->regions[static_cast<std::size_t>(held_.region)];
    moveHeld(nudged(region.interval, held_.part, step, region.limits));
}

bool PlotCanvas::panByKey(int key) {
    const QPointF way = direction(key);
    const QRect axes = axisRect()->rect();
    pan({-keyPan * axes.width() * way.x(), keyPan * axes.height() * way.y()}, way.x() != 0, way.y() != 0);
    return true;
}

void PlotCanvas::focusGrip(const Grip& grip) {
    handles_->focused = grip;
    points_->focused = -1;
    replotHandles();
    if (grip)
        Q_EMIT hintChanged(handles_->named(grip, mouseHint(focusedUnder(), mode_)));
}

void PlotCanvas::focusPoint(int point) {
    handles_->focused = {};
    points_->focused = point;
    replotHandles();
    Q_EMIT hintChanged(mouseHint(focusedUnder(), mode_));
}

/// Windows first, then points; −1: nothing has the focus.
int PlotCanvas::focusOrder() const {
    if (points_->focused >= 0)
        return grips() + points_->focused;
    return handles_->focused ? orderOf(handles_->focused) : -1;
}

bool PlotCanvas::focusInOrder(int order) {
    if (order < 0 || order > lastInOrder()) {
        focusGrip({});
        return false;
    }
    order < grips() ? focusGrip(gripInOrder(order)) : focusPoint(order - grips());
    return true;
}

bool PlotCanvas::focusNextPrevChild(bool next) {
    const int now = focusOrder();
    const int then = now < 0 ? (next ? 0 : lastInOrder()) : now + (next ? 1 : -1);
    const bool stays = focusInOrder(movable(*handles_, then, next ? 1 : -1)) && hasFocus();
    if (!stays)
        focusGrip({});
    return stays || QCustomPlot::focusNextPrevChild(next);
}

void PlotCanvas::focusInEvent(QFocusEvent* event) {
    QCustomPlot::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        event->reason() == Qt::TabFocusReason ? focusInOrder(movable(*handles_, 0, 1))
                                              : focusInOrder(movable(*handles_, lastInOrder(), -1));
}

void PlotCanvas::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    space_ = false;
    if (byKey_)
        finish();
    focusGrip({});
}

} // namespace vitrine
