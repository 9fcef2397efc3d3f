#include "widgets/samples/sample_icons.h"

#include <QPainter>

namespace vitrine {

namespace {

constexpr int iconSize = 14;

/// What `paint` draws, sharp on any screen.
template<class Paint>
QIcon icon(Paint paint) {
    constexpr int ratio = 3;
    QPixmap picture(iconSize * ratio, iconSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return picture;
}

} // namespace

QIcon dot(const QColor& colour, bool filled, const QString& number) {
    return icon([&](QPainter& painter) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        if (number.isEmpty())
            return painter.drawEllipse(QPointF(iconSize / 2.0, iconSize / 2.0), 3.8, 3.8);
        painter.drawEllipse(QPointF(3.2, 3.8), 2.4, 2.4);
        QFont font;
        font.setPixelSize(number.size() > 1 ? 8 : 10);
        painter.setFont(font);
        painter.drawText(QRectF(0, 0, iconSize, iconSize), Qt::AlignRight | Qt::AlignBottom, number);
    });
}

QIcon swatch(const QColor& colour, bool dotted) {
    return icon([&](QPainter& painter) {
        painter.setPen(QPen(colour, 2.2, dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(1, iconSize / 2.0), QPointF(iconSize - 1, iconSize / 2.0));
    });
}

QIcon warningSign(const QColor& colour) {
    return icon([&](QPainter& painter) {
        constexpr double middle = iconSize / 2.0;
        painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{{middle, 1.5}, {iconSize - 1.0, iconSize - 1.5}, {1.0, iconSize - 1.5}});
        painter.drawLine(QPointF(middle, 5.5), QPointF(middle, 8.5));
        painter.drawPoint(QPointF(middle, 10.5));
    });
}

} // namespace vitrine
