#include "widgets/robustness/strip_delegate.h"

#include "widgets/robustness/spread_model.h"

#include <QAbstractProxyModel>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace vitrine {

namespace {

constexpr double room = 0.06;    // of the axis, at either end
constexpr double reach = 4;      // px of a hand
constexpr int least = 140;       // px of a strip
constexpr double markAlpha = 90; // of 255: many marks upon each other are darker

/// The cell of the model itself, behind one that sorts.
QModelIndex sourceOf(const QModelIndex& index) {
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(index.model());
    return sorted ? sorted->mapToSource(index) : index;
}

struct StripRow {
    const QuantitySpread* spread = nullptr;
    std::span<const DrawValue> values;
};

StripRow rowOf(const QModelIndex& index) {
    const QModelIndex source = sourceOf(index);
    const auto* model = qobject_cast<const SpreadModel*>(source.model());
    const QuantitySpread* spread = model ? model->spread(source.row()) : nullptr;
    return spread ? StripRow{spread, model->values(source.row())} : StripRow{};
}

QRectF boxOf(const QStyleOptionViewItem& option) {
    return QRectF(option.rect).adjusted(6, 3, -6, -3);
}

void paintBar(QPainter& painter, const StripAxis& axis, const Interval& range, double y, const QColor& colour) {
    painter.setPen(QPen(colour, 1.5));
    const QPointF low(axis.pixel(range.low), y), high(axis.pixel(range.high), y);
    painter.drawLine(low, high);
    for (const QPointF& end : {low, high})
        painter.drawLine(end - QPointF(0, 2), end + QPointF(0, 2));
}

} // namespace

double StripAxis::pixel(double value) const {
    return box.left() + box.width() * (value - values.low) / values.width();
}

StripAxis stripAxis(const QuantitySpread& spread, const QRectF& box) {
    const double noise = 2 * spread.central.error.value_or(0);
    double low = std::min(spread.ci95.low, spread.central.value - noise);
    double high = std::max(spread.ci95.high, spread.central.value + noise);
    if (!(high > low)) {
        low -= 1e-6 * std::max(1.0, std::abs(low));
        high += 1e-6 * std::max(1.0, std::abs(high));
    }
    const double more = room * (high - low);
    return {{low - more, high + more}, box};
}

void paintStrip(QPainter& painter, const StripAxis& axis, const QuantitySpread& spread, std::span<const DrawValue> values,
                const Theme& theme) {
    const double top = axis.box.top(), height = axis.box.height();
    painter.save();
    painter.setClipRect(axis.box.adjusted(-3, -1, 3, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    QColor pale = theme.accent;
    pale.setAlpha(static_cast<int>(markAlpha));
    painter.setPen(QPen(pale, 1));
    for (const DrawValue& each : values)
        painter.drawLine(QPointF(axis.pixel(each.value), top + 0.3 * height),
                         QPointF(axis.pixel(each.value), top + 0.75 * height));
    paintBar(painter, axis, spread.ci95, top + 0.9 * height, theme.accent);
    const double noise = spread.central.error.value_or(0), at = axis.pixel(spread.central.value);
    paintBar(painter, axis, {spread.central.value - noise, spread.central.value + noise}, top + 0.13 * height, theme.ink);
    painter.setBrush(theme.ink);
    painter.drawEllipse(QPointF(at, top + 0.13 * height), 2.2, 2.2);
    painter.restore();
}

std::optional<std::size_t> drawAt(const StripAxis& axis, std::span<const DrawValue> values, double pixel) {
    std::optional<std::size_t> found;
    double nearest = reach;
    for (const DrawValue& each : values)
        if (const double away = std::abs(axis.pixel(each.value) - pixel); away < nearest) {
            nearest = away;
            found = each.draw;
        }
    return found;
}

void StripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (const StripRow row = rowOf(index); row.spread)
        paintStrip(*painter, stripAxis(*row.spread, boxOf(option)), *row.spread, row.values, theme_);
}

QSize StripDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {least, QStyledItemDelegate::sizeHint(option, index).height() + 6};
}

bool StripDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const StripRow row = rowOf(index);
    if (event->type() != QEvent::MouseButtonRelease || !row.spread)
        return false;
    const double at = static_cast<QMouseEvent*>(event)->position().x();
    if (const auto draw = drawAt(stripAxis(*row.spread, boxOf(option)), row.values, at))
        Q_EMIT drawChosen(*draw);
    return true;
}

} // namespace vitrine
