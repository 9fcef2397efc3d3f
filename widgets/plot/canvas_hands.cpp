#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double clickSlop = 4;    // px a hand may tremble during a click
constexpr double wheelStep = 0.85; // of the range, a notch of the wheel
constexpr double keyPan = 0.1;     // of the range, an arrow
constexpr double smallestZoom = 8; // px

bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

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

void PlotCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto operation =
        operationFor(hand(Gesture::DoubleClick, event->position(), event->button(), event->modifiers()));
    if (operation != Operation::Nothing)
        fitAxes(operation != Operation::FitY, operation != Operation::FitX);
}

void PlotCanvas::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    const double notches =
        (delta.y() != 0 ? delta.y() : delta.x()) / 120.0; // Alt turns the wheel on some systems
    zoom(operationFor(hand(Gesture::Wheel, event->position(), Qt::NoButton, event->modifiers())),
         std::pow(wheelStep, notches), event->position());
    event->accept();
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

void PlotCanvas::pan(QPointF by, bool x, bool y) {
    if (x)
        xAxis->moveRange(xAxis->pixelToCoord(0) - xAxis->pixelToCoord(by.x()));
    if (y)
        yAxis->moveRange(yAxis->pixelToCoord(0) - yAxis->pixelToCoord(by.y()));
    zoomed_ = true;
    replotLater();
}

void PlotCanvas::zoom(Operation operation, double factor, QPointF at) {
    const QPointF fixed = coordinates(at);
    if (operation != Operation::ZoomY)
        xAxis->scaleRange(factor, fixed.x());
    if (operation != Operation::ZoomX)
        yAxis->scaleRange(factor, fixed.y());
    zoomed_ = true;
    replotLater();
}

void PlotCanvas::zoomTo(const QRectF& pixels) {
    if (pixels.width() < smallestZoom || pixels.height() < smallestZoom)
        return;
    const QPointF a = coordinates(pixels.bottomLeft()), b = coordinates(pixels.topRight());
    xAxis->setRange(a.x(), b.x());
    yAxis->setRange(a.y(), b.y());
    zoomed_ = true;
    replotLater();
}

void PlotCanvas::fitAxes(bool x, bool y) {
    if (x)
        xAxis->setRange(fullX_);
    if (y)
        yAxis->setRange(fullY_);
    zoomed_ = !(xAxis->range() == fullX_ && yAxis->range() == fullY_);
    replotLater();
}

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
