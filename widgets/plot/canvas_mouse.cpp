#include "widgets/plot/canvas.h"

namespace vitrine {

namespace {

constexpr double clickSlop = 4; // px a hand may tremble during a click

bool movesHandle(Operation operation) {
    return movesRegion(operation) || movesPoint(operation);
}

bool movesFreely(Operation operation, Qt::KeyboardModifiers modifiers) {
    return operation != Operation::MoveTop && modifiers & Qt::AltModifier;
}

Qt::CursorShape cursorOver(Under under, Mode mode) {
    switch (under) {
    case Under::Edge:
    case Under::Top:
        return Qt::SplitHCursor;
    case Under::Middle:
        return Qt::OpenHandCursor;
    case Under::Anchor:
        return Qt::SizeAllCursor;
    case Under::Curve:
        return mode == Mode::Baseline ? Qt::CrossCursor : Qt::PointingHandCursor;
    case Under::Ground:
        return mode == Mode::Explore ? Qt::ArrowCursor : Qt::CrossCursor;
    case Under::XAxis:
    case Under::YAxis:
        break;
    }
    return Qt::ArrowCursor;
}

} // namespace

/// A point is smaller than a window's edge and wins over it.
Under PlotCanvas::under(QPointF at) const {
    if (const int point = points_->pointAt(at); point >= 0 && axisRect()->rect().contains(at.toPoint()))
        return points_->points[static_cast<std::size_t>(point)].kind == PointHandle::Kind::Top ? Under::Top : Under::Anchor;
    if (const Grip grip = handles_->gripAt(at); grip && axisRect()->rect().contains(at.toPoint()))
        return grip.part == RegionPart::Middle ? Under::Middle : Under::Edge;
    const QRect axes = axisRect()->rect();
    if (at.y() > axes.bottom() && at.x() >= axes.left())
        return Under::XAxis;
    if ((at.x() < axes.left() || (second_ && at.x() > axes.right())) && at.y() >= axes.top())
        return Under::YAxis;
    return axes.contains(at.toPoint()) && overCurve_ && overCurve_(at) ? Under::Curve : Under::Ground;
}

Hand PlotCanvas::hand(Gesture gesture, QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const {
    return {under(at), gesture, button, modifiers, space_, mode_};
}

void PlotCanvas::mousePressEvent(QMouseEvent* event) {
    if (isDragging())
        return byKey_ ? finish() : void();
    pressed_ = event->button();
    pressedAt_ = last_ = event->position();
    const Operation operation = operationFor(hand(Gesture::Drag, pressedAt_, pressed_, event->modifiers()));
    if (movesHandle(operation))
        begin(operation, pressedAt_);
}

void PlotCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    const bool moved = (at - pressedAt_).manhattanLength() > clickSlop;
    if (!isDragging() && pressed_ != Qt::NoButton && moved)
        begin(operationFor(hand(Gesture::Drag, pressedAt_, pressed_, event->modifiers())), pressedAt_);
    if (isDragging() && !byKey_)
        step(at, event->modifiers());
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
    doClick(operationFor(hand(Gesture::Click, event->position(), button, event->modifiers())), event->position(),
            event->globalPosition().toPoint());
}

void PlotCanvas::doClick(Operation operation, QPointF at, QPoint global) {
    switch (operation) {
    case Operation::Menu:
        return Q_EMIT menuAsked(at, global);
    case Operation::AddAnchor:
    case Operation::AddAnchorFreely:
        return askForAnchor(at, operation == Operation::AddAnchorFreely);
    case Operation::RemoveAnchor:
        return removeAnchor(points_->pointAt(at));
    case Operation::Select:
    case Operation::Toggle:
        return Q_EMIT clicked(at, operation);
    default:
        return;
    }
}

void PlotCanvas::leaveEvent(QEvent*) {
    handles_->hovered = {};
    points_->hovered = -1;
    replotHandles();
    Q_EMIT pointedNowhere();
}

void PlotCanvas::hover(QPointF at) {
    const Under what = under(at);
    const bool onGrip = what == Under::Edge || what == Under::Middle;
    const Grip grip = onGrip ? handles_->gripAt(at) : Grip{};
    const int point = what == Under::Top || what == Under::Anchor ? points_->pointAt(at) : -1;
    setCursor(cursorOver(what, mode_));
    if (!(grip == handles_->hovered) || point != points_->hovered) {
        handles_->hovered = grip;
        points_->hovered = point;
        replotHandles();
    }
    Q_EMIT hintChanged(handles_->named(grip, mouseHint(what, mode_)));
    Q_EMIT pointed(at);
}

void PlotCanvas::begin(Operation operation, QPointF at) {
    running_ = operation;
    if (movesRegion(operation))
        hold(handles_->gripAt(at));
    if (movesPoint(operation))
        holdPoint(points_->pointAt(at));
    if (operation != Operation::Nothing)
        Q_EMIT hintChanged(runningHint(operation));
}

void PlotCanvas::hold(const Grip& grip) {
    held_ = grip;
    handles_->hovered = byKey_ ? Grip{} : grip;
    drag_ = {handles_->regions[static_cast<std::size_t>(grip.region)].interval, grip.part, coordinates(pressedAt_).x()};
    replotHandles();
}

void PlotCanvas::setRubberBand(const QRectF& band) {
    handles_->rubberBand = band;
    replotHandles();
}

void PlotCanvas::step(QPointF at, Qt::KeyboardModifiers modifiers) {
    if (movesRegion(running_) && held_) {
        const Region& region = handles_->regions[static_cast<std::size_t>(held_.region)];
        moveHeld(dragged(drag_, coordinates(at).x(), region.limits));
    } else if (movesPoint(running_) && heldPoint_ >= 0) {
        movePoint(pointStart_ + coordinates(at) - coordinates(pressedAt_), movesFreely(running_, modifiers));
    } else if (isRectangle(running_)) {
        setRubberBand(QRectF(pressedAt_, at).normalized() & QRectF(axisRect()->rect()));
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
    if (movesRegion(operation))
        releaseHeld();
    if (movesPoint(operation))
        releasePoint();
    const QRectF band = std::exchange(handles_->rubberBand, QRectF());
    if (operation == Operation::ZoomRectangle)
        zoomTo(band);
    else if (isRectangle(operation) && !band.isEmpty())
        Q_EMIT rectangleChosen(band, operation);
    fitUnlessZoomed();
    setHairlines(false);
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
        Q_EMIT handleCancelled();
}

void PlotCanvas::cancel() {
    const Operation operation = std::exchange(running_, Operation::Nothing);
    pressed_ = Qt::NoButton;
    byKey_ = false;
    handles_->rubberBand = {};
    const Grip held = std::exchange(held_, {});
    const int point = std::exchange(heldPoint_, -1);
    if (movesRegion(operation) && held)
        handles_->regions[static_cast<std::size_t>(held.region)].interval = drag_.start;
    if (movesPoint(operation) && point >= 0)
        points_->points[static_cast<std::size_t>(point)].at = pointStart_;
    if (movesHandle(operation))
        Q_EMIT handleCancelled();
    setHairlines(false);
    fitUnlessZoomed();
    replotHandles();
}

} // namespace vitrine
