// What the keys do in a plot: they nudge the focused handle, pan, zoom and fit.
#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double keyPan = 0.1; // of the range, an arrow

bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

} // namespace

void PlotCanvas::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Space)
        space_ = true;
    else if (key == Qt::Key_Escape && (isDragging() || handles_->focused))
        isDragging() ? cancel() : focusGrip({});
    else if (key == Qt::Key_Menu)
        Q_EMIT menuAsked(last_, mapToGlobal(last_.toPoint()));
    else if (!nudgeFocused(key, event->modifiers()) && !moveView(key))
        QWidget::keyPressEvent(event);
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

bool PlotCanvas::nudgeFocused(int key, Qt::KeyboardModifiers modifiers) {
    if (!handles_->focused || (key != Qt::Key_Left && key != Qt::Key_Right) || (isDragging() && !byKey_))
        return false;
    if (!isDragging()) {
        byKey_ = true;
        running_ = handles_->focused.part == RegionPart::Middle ? Operation::MoveWindow : Operation::MoveEdge;
        hold(handles_->focused);
    }
    const Region& region = handles_->regions[static_cast<std::size_t>(held_.region)];
    const double step = nudge_ * (modifiers & Qt::ShiftModifier ? 10 : 1) * (key == Qt::Key_Left ? -1 : 1);
    moveHeld(nudged(region.interval, held_.part, step, region.limits));
    return true;
}

bool PlotCanvas::moveView(int key) {
    const QRect axes = axisRect()->rect();
    const double x = keyPan * axes.width(), y = keyPan * axes.height();
    switch (key) {
    case Qt::Key_Left:
        pan({x, 0}, true, false);
        return true;
    case Qt::Key_Right:
        pan({-x, 0}, true, false);
        return true;
    case Qt::Key_Up:
        pan({0, y}, false, true);
        return true;
    case Qt::Key_Down:
        pan({0, -y}, false, true);
        return true;
    case Qt::Key_Plus:
        zoom(Operation::Zoom, wheelStep, axes.center());
        return true;
    case Qt::Key_Minus:
        zoom(Operation::Zoom, 1 / wheelStep, axes.center());
        return true;
    case Qt::Key_Home:
        fit();
        return true;
    default:
        return false;
    }
}

void PlotCanvas::focusGrip(const Grip& grip) {
    handles_->focused = grip;
    replotHandles();
    if (grip)
        Q_EMIT hintChanged(handsHint(grip.part == RegionPart::Middle ? Under::Middle : Under::Edge));
}

bool PlotCanvas::focusNextPrevChild(bool next) {
    const Grip grip = neighbour(handles_->focused, next, static_cast<int>(handles_->regions.size()));
    const bool stays = grip && hasFocus();
    focusGrip(stays ? grip : Grip{});
    return stays || QCustomPlot::focusNextPrevChild(next);
}

void PlotCanvas::focusInEvent(QFocusEvent* event) {
    QCustomPlot::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusGrip(
            neighbour({}, event->reason() == Qt::TabFocusReason, static_cast<int>(handles_->regions.size())));
}

void PlotCanvas::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    space_ = false;
    if (byKey_)
        finish();
    focusGrip({});
}

} // namespace vitrine
