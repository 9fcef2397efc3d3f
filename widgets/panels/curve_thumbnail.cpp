#include "widgets/panels/curve_thumbnail.h"

#include "widgets/plot/palette.h"

#include <QPainter>

namespace vitrine {

namespace {

constexpr std::size_t shownPoints = 600;

QPolygonF thinned(const Recording& recording) {
    QPolygonF points;
    const std::size_t step = std::max<std::size_t>(1, recording.signal.size() / shownPoints);
    for (std::size_t i = 0; i < recording.signal.size(); i += step)
        if (std::isfinite(recording.temperature[i]) && std::isfinite(recording.signal[i]))
            points << QPointF(recording.temperature[i], recording.signal[i]);
    return points;
}

} // namespace

CurveThumbnail::CurveThumbnail(QWidget* parent) : QWidget(parent) {
    setMinimumHeight(120);
    setAccessibleName(tr("Picture of the curves"));
}

void CurveThumbnail::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void CurveThumbnail::setScans(const std::vector<Shared<Scan>>& scans) {
    curves_.clear();
    QRectF box;
    for (const auto& scan : scans) {
        curves_.push_back(thinned(*scan->recording));
        box |= curves_.back().boundingRect();
    }
    if (box.width() > 0 && box.height() > 0)
        for (QPolygonF& curve : curves_)
            for (QPointF& p : curve)
                p = {(p.x() - box.left()) / box.width(), 1 - (p.y() - box.top()) / box.height()};
    update();
}

void CurveThumbnail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.border);
    painter.setBrush(theme_.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRectF area = QRectF(rect()).adjusted(10, 8, -10, -8);
    const auto colours = sequentialColours(curves_.size(), theme_);
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        QPolygonF curve = curves_[i];
        for (QPointF& p : curve)
            p = {area.left() + p.x() * area.width(), area.top() + p.y() * area.height()};
        painter.setPen(QPen(colours[i], 1.3));
        painter.drawPolyline(curve);
    }
}

} // namespace vitrine
