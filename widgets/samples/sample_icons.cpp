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

QIcon dot(const QColor& colour, bool filled) {
    return icon([&](QPainter& painter) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(iconSize / 2.0, iconSize / 2.0), 3.8, 3.8);
    });
}

QIcon swatch(const QColor& colour, bool dotted) {
    return icon([&](QPainter& painter) {
        painter.setPen(QPen(colour, 2.2, dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(1, iconSize / 2.0), QPointF(iconSize - 1, iconSize / 2.0));
    });
}

} // namespace vitrine
