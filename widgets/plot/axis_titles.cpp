#include "widgets/plot/axis_titles.h"

#include "widgets/plot/rich_label.h"
#include "widgets/plot/type.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace vitrine {

namespace {

constexpr double arrowLength = 16, arrowHead = 4; // px
constexpr double besideArrow = 4;                 // px between the arrow and its word

QString exoWord() {
    return QCoreApplication::translate("PlotLabels", "exo");
}

double exoLength(const QFont& body) {
    return arrowLength + besideArrow + labelSize(exoWord(), smallFont(body)).width();
}

} // namespace

SideTitle fittedSideTitle(const QString& markup, const QFont& body, const Interval& axis, const Interval& room) {
    SideTitle title{markup, body, 0};
    if (labelSize(markup, body).width() > room.width()) {
        title.font = smallFont(body);
        title.markup = elidedLabel(markup, title.font, room.width());
    }
    const double width = labelSize(title.markup, title.font).width();
    title.from = std::min(room.high, std::max(room.low + width, axis.middle() + width / 2));
    return title;
}

void drawSideTitle(QPainter& painter, const SideTitle& title, double left, const QColor& colour) {
    painter.save();
    painter.translate(left, title.from);
    painter.rotate(-90);
    drawLabel(painter, {0, 0}, title.markup, title.font, colour);
    painter.restore();
}

double exoArrowLength(const QFont& body, double room) {
    const double whole = exoLength(body);
    return whole <= room ? whole : arrowLength;
}

void drawExoArrow(QPainter& painter, const QFont& body, double left, double from, double length, const QColor& colour) {
    const QFont small = smallFont(body);
    painter.save();
    painter.translate(left, from);
    painter.rotate(-90);
    const double y = labelSize(exoWord(), small).height() / 2;
    painter.setPen(QPen(colour, 1.3));
    painter.drawLine(QPointF(0, y), QPointF(arrowLength, y));
    painter.drawPolyline(QPolygonF({{arrowHead, y - arrowHead}, {0, y}, {arrowHead, y + arrowHead}}));
    if (length >= exoLength(body))
        drawLabel(painter, {arrowLength + besideArrow, 0}, exoWord(), small, colour);
    painter.restore();
}

} // namespace vitrine
