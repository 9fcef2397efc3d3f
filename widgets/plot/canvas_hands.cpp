#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double clickSlop = 4; // px a hand may tremble during a click

bool movesWindow(Operation operation) {
    return operation == Operation::MoveEdge || operation == Operation::MoveWindow;
}

} // namespace

Under PlotCanvas::under(QPointF at) const {
    if (const Grip grip = handles_->gripAt(at); grip && axisRect()->rect().contains(at.toPoint()))
        return grip.part == RegionPart::Middle ? Under::Middle : Under::Edge;
    const QRect axes = axisRect()->rect();
    if (at.y() > axes.bottom() && at.x() >= axes.left())
        return Under::XAxis;
    if (at.x() < axes.left() && at.y() >= axes.top())
        return Under::YAxis;
    return axes.contains(at.toPoint()) && overCurve_ && overCurve_(at) ? Under::Curve : Under::Ground;
}

Hand PlotCanvas::hand(Gesture gesture, QPointF at, Qt::MouseButton button,
                      Qt::KeyboardModifiers modifiers) const {
    return {under(at), gesture, button, modifiers, space_};
}

void PlotCanvas::mousePressEvent(QMouseEvent* event) {
    if (isDragging())
        return byKey_ ? finish() : void();
    pressed_ = event->button();
    pressedAt_ = last_ = event->position();
    const Operation operation = operationFor(hand(Gesture::Drag, pressedAt_, pressed_, event->modifiers()));
    if (movesWindow(operation))
        begin(operation, pressedAt_);
}

void PlotCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool moved = (at - pressedAt_).manhattanLength() > clickSlop;
    if (!isDragging() && pressed_ != Qt::NoButton && moved)
        begin(operationFor(hand(Gesture::Drag, pressedAt_, pressed_, event->modifiers())), pressedAt_);
    if (isDragging() && !byKey_)
        step(at);
    else if (event->buttons() == Qt::NoButton)
        hover(at);
    last_ = at;
}

void PlotCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const Qt::MouseButton button = std::exchange(pressed_, Qt::NoButton);
    if (isDragging())
        return finish();
    if (button == Qt::NoButton || button != event->button())
        return;
    const Operation operation =
        operationFor(hand(Gesture::Click, event->position(), button, event->modifiers()));
    if (operation == Operation::Menu)
        Q_EMIT menuAsked(event->position(), event->globalPosition().toPoint());
    else if (operation != Operation::Nothing)
        Q_EMIT clicked(event->position(), operation);
}

void PlotCanvas::leaveEvent(QEvent*) {
    handles_->hovered = {};
    replotHandles();
    Q_EMIT pointedNowhere();
}

void PlotCanvas::hover(QPointF at) {
    const Under what = under(at);
    const bool onGrip = what == Under::Edge || what == Under::Middle;
    const Grip grip = onGrip ? handles_->gripAt(at) : Grip{};
    setCursor(what == Under::Edge     ? Qt::SplitHCursor
              : what == Under::Middle ? Qt::OpenHandCursor
              : what == Under::Curve  ? Qt::PointingHandCursor
                                      : Qt::ArrowCursor);
    if (!(grip == handles_->hovered)) {
        handles_->hovered = grip;
        replotHandles();
    }
    Q_EMIT hintChanged(handsHint(what));
    Q_EMIT pointed(at);
}

void PlotCanvas::begin(Operation operation, QPointF at) {
    running_ = operation;
    if (movesWindow(operation))
        hold(handles_->gripAt(at));
    if (operation != Operation::Nothing)
        Q_EMIT hintChanged(runningHint(operation));
}

void PlotCanvas::hold(const Grip& grip) {
    held_ = grip;
    handles_->hovered = byKey_ ? Grip{} : grip;
    drag_ = {handles_->regions[static_cast<std::size_t>(grip.region)].interval, grip.part,
             coordinates(pressedAt_).x()};
    replotHandles();
}

void PlotCanvas::step(QPointF at) {
    if (movesWindow(running_) && held_) {
        const Region& region = handles_->regions[static_cast<std::size_t>(held_.region)];
        moveHeld(dragged(drag_, coordinates(at).x(), region.limits));
    } else if (running_ == Operation::ZoomRectangle) {
        handles_->rubberBand = QRectF(pressedAt_, at).normalized() & QRectF(axisRect()->rect());
        replotHandles();
    } else if (running_ != Operation::Nothing) {
        pan(at - last_, running_ != Operation::PanY, running_ != Operation::PanX);
    }
}

void PlotCanvas::moveHeld(const Interval& interval) {
    Interval& now = handles_->regions[static_cast<std::size_t>(held_.region)].interval;
    if (interval == now)
        return;
    now = interval;
    replotHandles();
    Q_EMIT windowMoved(held_.region, interval);
    Q_EMIT pointed(pixel({interval.middle(), 0}));
}

void PlotCanvas::finish() {
    const Operation operation = std::exchange(running_, Operation::Nothing);
    byKey_ = false;
    if (movesWindow(operation))
        releaseHeld();
    if (operation == Operation::ZoomRectangle)
        zoomTo(std::exchange(handles_->rubberBand, QRectF()));
    replotHandles();
}

void PlotCanvas::releaseHeld() {
    const Grip held = std::exchange(held_, {});
    if (!held)
        return;
    const Interval interval = handles_->regions[static_cast<std::size_t>(held.region)].interval;
    if (interval != drag_.start)
        Q_EMIT windowReleased(held.region, interval);
    else // what was shown on the way is shown no longer
        Q_EMIT windowCancelled();
}

void PlotCanvas::cancel() {
    const Operation operation = std::exchange(running_, Operation::Nothing);
    pressed_ = Qt::NoButton;
    byKey_ = false;
    handles_->rubberBand = {};
    const Grip held = std::exchange(held_, {});
    if (movesWindow(operation) && held) {
        handles_->regions[static_cast<std::size_t>(held.region)].interval = drag_.start;
        Q_EMIT windowCancelled();
    }
    replotHandles();
}

} // namespace vitrine
