#include "widgets/simulator/simulator_timeline.h"

#include "widgets/controls/quantities.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"
#include "widgets/words/words.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace vitrine {

namespace {

constexpr double knotReach = 11;                   // px
constexpr double handleRadius = 5;                 // px
constexpr double nudgeFactor = 1.2589254117941673; // a tenth of a decade

QString named(double value, const char* unit) {
    return displayed(value, 3) + QLatin1Char(' ') + QString::fromUtf8(unit);
}

} // namespace

QString shownDuration(double seconds) {
    if (seconds < 1)
        return named(1000 * seconds, "ms");
    if (seconds < 120)
        return named(seconds, "s");
    if (seconds < 7200)
        return named(seconds / 60, "min");
    return seconds < 172800 ? named(seconds / 3600, "h") : named(seconds / 86400, "d");
}

SimulatorTimeline::SimulatorTimeline(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Thermal history"));
    setAccessibleDescription(tr("Left and right choose a point, up and down change its temperature, plus and minus the "
                                "duration of its step, Delete removes the step."));
}

void SimulatorTimeline::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void SimulatorTimeline::setProtocol(const Protocol& protocol, std::optional<std::size_t> recorded, double transition) {
    protocol_ = protocol;
    recorded_ = recorded;
    glassTransition_ = transition;
    chosen_ = std::min(chosen_, protocol.segments.size());
    update();
}

void SimulatorTimeline::setChosen(std::size_t point) {
    chosen_ = std::min(point, protocol_.segments.size());
    update();
}

void SimulatorTimeline::choose(std::size_t point) {
    setChosen(point);
    Q_EMIT pointChosen(chosen_);
}

QSize SimulatorTimeline::sizeHint() const {
    return {600, 9 * fontMetrics().height()};
}

QSize SimulatorTimeline::minimumSizeHint() const {
    return {200, 6 * fontMetrics().height()};
}

TimelinePlaces SimulatorTimeline::places() const {
    const double line = fontMetrics().height();
    QRectF box = QRectF(rect()).adjusted(3.2 * line, 1.2 * line, -1.5 * line, -2.2 * line);
    box.setHeight(std::max(box.height(), line)); // what is hot stays above, however low it is
    return timelinePlaces(protocol_, box);
}

std::optional<std::size_t> SimulatorTimeline::pointAt(QPointF at) const {
    const auto points = places().points;
    std::optional<std::size_t> found;
    double best = knotReach;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (const double away = std::hypot(points[i].x() - at.x(), points[i].y() - at.y()); away <= best) {
            best = away;
            found = i;
        }
    return found;
}

void SimulatorTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme_.ground);
    const TimelinePlaces at = places();
    paintTransition(painter, at);
    paintSteps(painter, at);
    paintHandles(painter, at);
    paintWords(painter, at);
}

/// How far T_g is moved while a step is carried out, K.
double SimulatorTimeline::shiftAt(std::size_t step) const {
    double shift = 0;
    for (std::size_t i = 0; i < step; ++i)
        if (const auto* pressure = std::get_if<Pressure>(&protocol_.segments[i]))
            shift = pressure->shift;
    return shift;
}

void SimulatorTimeline::paintTransition(QPainter& painter, const TimelinePlaces& at) const {
    painter.setPen(QPen(theme_.faint, 1, Qt::DashLine));
    for (std::size_t i = 0; i < protocol_.segments.size(); ++i) {
        const double y = at.y(glassTransition_ + shiftAt(i));
        if (y > at.box.top() && y < at.box.bottom())
            painter.drawLine(QPointF(at.points[i].x(), y), QPointF(at.points[i + 1].x(), y));
    }
    const QFont small = smallFont(font());
    const QString name = QStringLiteral("T_g");
    const QSizeF size = labelSize(name, small);
    const double y = at.y(glassTransition_);
    if (y > at.box.top() && y < at.box.bottom())
        drawLabel(painter, QPointF(at.box.left() - 6 - size.width(), y - size.height() / 2), name, small, theme_.faint);
}

void SimulatorTimeline::paintSteps(QPainter& painter, const TimelinePlaces& at) const {
    for (std::size_t i = 0; i < protocol_.segments.size(); ++i) {
        const bool isRecorded = recorded_ == i;
        const bool atOnce = !durationOf(protocol_, i);
        painter.setPen(
            QPen(isRecorded ? theme_.accent : theme_.ink, isRecorded ? 2.6 : 1.6, atOnce ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(at.points[i], at.points[i + 1]);
    }
}

void SimulatorTimeline::paintHandles(QPainter& painter, const TimelinePlaces& at) const {
    for (std::size_t i = 0; i < at.points.size(); ++i) {
        const bool lit = hovered_ == i || (chosen_ == i && hasFocus());
        painter.setPen(QPen(theme_.accent, lit ? 2.4 : 1.6));
        painter.setBrush(chosen_ == i ? theme_.accent : theme_.ground);
        const double radius = lit ? handleRadius + 1.5 : handleRadius;
        painter.drawEllipse(at.points[i], radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
}

QString SimulatorTimeline::wordsOf(std::size_t step) const {
    const Segment& segment = protocol_.segments[step];
    if (const auto* ramp = std::get_if<Ramp>(&segment))
        return (ramp->rate < 0 ? QStringLiteral("−") : QString()) + shownRate(std::abs(ramp->rate));
    if (const auto* hold = std::get_if<Hold>(&segment))
        return shownDuration(hold->duration);
    if (std::holds_alternative<Quench>(segment))
        return tr("at once");
    if (const auto* pressure = std::get_if<Pressure>(&segment))
        return pressure->shift == 0 ? tr("1 atm") : tr("P: %1 K").arg(displayed(pressure->shift, 3));
    const auto& repeat = std::get<Repeat>(segment);
    return tr("%1 steps × %2").arg(repeat.steps).arg(repeat.times + 1);
}

void SimulatorTimeline::paintWords(QPainter& painter, const TimelinePlaces& at) const {
    painter.setFont(smallFont(font()));
    const double line = QFontMetricsF(painter.font()).height();
    for (std::size_t i = 0; i < protocol_.segments.size(); ++i) {
        const double left = at.points[i].x(), width = at.points[i + 1].x() - left;
        painter.setPen(recorded_ == i ? theme_.accent : theme_.faint);
        const QRectF place(left, height() - 1.3 * line, width, line);
        painter.drawText(place, Qt::AlignCenter, painter.fontMetrics().elidedText(wordsOf(i), Qt::ElideRight, int(width) - 2));
    }
    painter.setPen(theme_.ink);
    double last = -1e9;
    for (std::size_t i = 0; i < at.points.size(); ++i) {
        const double kelvin = startTemperature(protocol_, i);
        const double up = at.points[i].y() - line > 0.5 * line ? -1.45 * line : 0.45 * line;
        const bool repeated = i > 0 && kelvin == startTemperature(protocol_, i - 1);
        if (repeated || at.points[i].x() - last < 2.6 * line)
            continue;
        last = at.points[i].x();
        painter.drawText(QRectF(at.points[i].x() - 60, at.points[i].y() + up, 120, line), Qt::AlignCenter,
                         tr("%1 K").arg(displayed(kelvin, 4)));
    }
}

void SimulatorTimeline::mousePressEvent(QMouseEvent* event) {
    const auto point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || !point)
        return;
    choose(*point);
    drag_ = Drag{protocol_, places(), event->position(), {}};
}

void SimulatorTimeline::mouseMoveEvent(QMouseEvent* event) {
    if (!drag_) {
        hovered_ = pointAt(event->position());
        setCursor(hovered_ ? Qt::SizeAllCursor : Qt::ArrowCursor);
        Q_EMIT hintChanged(hovered_ ? tr("Drag up and down for the temperature, left and right for the duration; "
                                         "right-click for more")
                                    : tr("Right-click to add a step"));
        update();
        return;
    }
    drag_->last = draggedPoint(drag_->protocol, drag_->places, chosen_, event->position() - drag_->from);
    if (drag_->last)
        Q_EMIT previewed(*drag_->last);
}

void SimulatorTimeline::mouseReleaseEvent(QMouseEvent*) {
    const auto drag = std::exchange(drag_, std::nullopt);
    if (drag && drag->last)
        Q_EMIT acted(*drag->last);
}

void SimulatorTimeline::leaveEvent(QEvent*) {
    hovered_.reset();
    update();
}

void SimulatorTimeline::keyPressEvent(QKeyEvent* event) {
    const double size = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    std::optional<SimulatorAction> action;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (std::exchange(drag_, std::nullopt))
            Q_EMIT previewCancelled();
        return;
    case Qt::Key_Left:
        return choose(chosen_ > 0 ? chosen_ - 1 : 0);
    case Qt::Key_Right:
        return choose(chosen_ + 1);
    case Qt::Key_Up:
        action = nudgedPoint(protocol_, chosen_, size, 1);
        break;
    case Qt::Key_Down:
        action = nudgedPoint(protocol_, chosen_, -size, 1);
        break;
    case Qt::Key_Plus:
        action = nudgedPoint(protocol_, chosen_, 0, nudgeFactor);
        break;
    case Qt::Key_Minus:
        action = nudgedPoint(protocol_, chosen_, 0, 1 / nudgeFactor);
        break;
    case Qt::Key_Delete:
        if (chosen_ > 0)
            action = RemoveStep{chosen_ - 1};
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (action)
        Q_EMIT acted(*action);
}

void SimulatorTimeline::contextMenuEvent(QContextMenuEvent* event) {
    if (const auto point = pointAt(event->pos()))
        choose(*point);
    const std::size_t next = chosen_;
    const double here = startTemperature(protocol_, next);
    QMenu menu(this);
    const auto offer = [&](const QString& text, const SimulatorAction& action) {
        menu.addAction(text, this, [this, action] { Q_EMIT acted(action); });
    };
    offer(tr("Hold here for 10 min"), InsertStep{next, Hold{600}});
    offer(tr("Cool by 50 K from here at 20 K/min"), InsertStep{next, Ramp{-20.0 / 60, here - 50}});
    offer(tr("Heat by 50 K from here at 200 K/s"), InsertStep{next, Ramp{200, here + 50}});
    offer(tr("Quench from here by 100 K"), InsertStep{next, Quench{std::max(10.0, here - 100)}});
    offer(tr("From here on 7 GPa (Tg 38 K higher)"), InsertStep{next, Pressure{38}});
    offer(tr("From here on 1 atm"), InsertStep{next, Pressure{0}});
    if (next > 0) {
        menu.addSeparator();
        offer(tr("Carry this step and the one before out twice more"), InsertStep{next, Repeat{next > 1 ? 2 : 1, 2}});
        offer(tr("Remove this step"), RemoveStep{next - 1});
    }
    menu.exec(event->globalPos());
}

} // namespace vitrine
