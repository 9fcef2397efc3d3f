#include "widgets/import/curve_thumbnail.h"

#include <QPainter>

namespace vitrine {

CurveThumbnail::CurveThumbnail(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(120);
    setAccessibleName(tr("Picture of the curves"));
}

void CurveThumbnail::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void CurveThumbnail::setScans(const std::vector<Shared<Scan>>& scans) {
    curves_ = pictureOf(scans);
    update();
}

void CurveThumbnail::setPatterns(const std::vector<Shared<ScatteringPattern>>& patterns) {
    curves_ = pictureOf(patterns);
    update();
}

void CurveThumbnail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.border);
    painter.setBrush(theme_.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paint(curves_, painter, QRectF(rect()).adjusted(10, 8, -10, -8), theme_);
}

} // namespace vitrine
