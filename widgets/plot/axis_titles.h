#pragma once
#include "core/quantity/measured.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;
class QColor;

namespace vitrine {

/// A title along an upright axis.
struct SideTitle {
    QString markup; ///< cut short where even the smaller type does not fit
    QFont font;
    double from = 0; ///< px from the top: its lower end, where it begins
    bool operator==(const SideTitle&) const = default;
};

/// In the middle of `axis` where that leaves it within `room` (px from the top, both), else moved into the room, in the
/// smaller type, or cut short.
SideTitle fittedSideTitle(const QString& markup, const QFont& body, const Interval& axis, const Interval& room);

/// Draws it upwards, its left edge at `left` px.
void drawSideTitle(QPainter&, const SideTitle&, double left, const QColor&);

/// What the arrow of exothermic events needs along the axis, px: with its word, or alone where `room` has less.
double exoArrowLength(const QFont& body, double room);

/// Draws an arrow downwards with its lower end at `from` px, and its word above it where `length` has room for it.
void drawExoArrow(QPainter&, const QFont& body, double left, double from, double length, const QColor&);

} // namespace vitrine
