#include "widgets/panels/curve_thumbnail.h"

#include "widgets/plot/palette.h"

#include <QPainter>

#include <set>

namespace vitrine {

namespace {

constexpr std::size_t shownPoints = 600;

QPolygonF thinned(std::span<const double> x, std::span<const double> y) {
    QPolygonF points;
    const std::size_t step = std::max<std::size_t>(1, y.size() / shownPoints);
    for (std::size_t i = 0; i < y.size(); i += step)
        if (std::isfinite(x[i]) && std::isfinite(y[i]))
            points << QPointF(x[i], y[i]);
    return points;
}

void addFrames(std::vector<QPolygonF>& curves, const FrameData& frames) {
    const std::size_t n = frames.q.size();
    for (const std::size_t frame : std::set<std::size_t>{0, frames.frames / 2, frames.frames - 1})
        curves.push_back(thinned(frames.q, std::span(frames.intensity).subspan(frame * n, n)));
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
    std::vector<QPolygonF> curves;
    for (const auto& scan : scans)
        curves.push_back(thinned(scan->recording->temperature, scan->recording->signal));
    setCurves(std::move(curves));
}

void CurveThumbnail::setPatterns(const std::vector<Shared<ScatteringPattern>>& patterns) {
    std::vector<QPolygonF> curves;
    for (const auto& pattern : patterns)
        if (pattern->recording->frames.frames > 0)
            addFrames(curves, pattern->recording->frames);
        else
            curves.push_back(thinned(pattern->recording->pattern.q, pattern->recording->pattern.intensity));
    setCurves(std::move(curves));
}

/// Scales them to the unit square.
void CurveThumbnail::setCurves(std::vector<QPolygonF> curves) {
    QRectF box;
    for (const QPolygonF& curve : curves)
        box |= curve.boundingRect();
    if (box.width() > 0 && box.height() > 0)
        for (QPolygonF& curve : curves)
            for (QPointF& p : curve)
                p = {(p.x() - box.left()) / box.width(), 1 - (p.y() - box.top()) / box.height()};
    curves_ = std::move(curves);
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
