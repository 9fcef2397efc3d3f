#include "widgets/import/curve_picture.h"

#include "widgets/plot/palette.h"

#include <QPainter>

#include <set>

namespace vitrine {

namespace {

constexpr std::size_t shownPoints = 600;

QPolygonF thinned(std::span<const double> x, std::span<const double> y) {
    QPolygonF points;
    const std::size_t count = std::min(x.size(), y.size()), step = std::max<std::size_t>(1, count / shownPoints);
    for (std::size_t i = 0; i < count; i += step)
        if (std::isfinite(x[i]) && std::isfinite(y[i]))
            points << QPointF(x[i], y[i]);
    return points;
}

/// The first, the middle and the last of them.
void addFrames(CurvePicture& curves, const FrameData& frames) {
    const std::size_t n = frames.q.size();
    for (const std::size_t frame : std::set<std::size_t>{0, frames.frames / 2, frames.frames - 1})
        curves.push_back(thinned(frames.q, std::span(frames.intensity).subspan(frame * n, n)));
}

void addCurves(CurvePicture& curves, const PatternRecording& recording) {
    if (recording.frames.frames > 0)
        addFrames(curves, recording.frames);
    else
        curves.push_back(thinned(recording.pattern.q, recording.pattern.intensity));
}

/// All curves in one box that holds them all, high values up.
CurvePicture inUnitSquare(CurvePicture curves) {
    QRectF box;
    for (const QPolygonF& curve : curves)
        box |= curve.boundingRect();
    if (box.width() > 0 && box.height() > 0)
        for (QPolygonF& curve : curves)
            for (QPointF& p : curve)
                p = {(p.x() - box.left()) / box.width(), 1 - (p.y() - box.top()) / box.height()};
    return curves;
}

} // namespace

CurvePicture pictureOf(const std::vector<Shared<Scan>>& scans) {
    CurvePicture curves;
    for (const auto& scan : scans)
        curves.push_back(thinned(scan->recording->temperature, scan->recording->signal));
    return inUnitSquare(std::move(curves));
}

CurvePicture pictureOf(const std::vector<Shared<ScatteringPattern>>& patterns) {
    CurvePicture curves;
    for (const auto& pattern : patterns)
        addCurves(curves, *pattern->recording);
    return inUnitSquare(std::move(curves));
}

CurvePicture pictureOf(const Sample& sample) {
    return sample.scans.empty() ? pictureOf(sample.patterns) : pictureOf(sample.scans);
}

void paint(const CurvePicture& curves, QPainter& painter, const QRectF& area, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = sequentialColours(curves.size(), theme);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        QPolygonF curve = curves[i];
        for (QPointF& p : curve)
            p = {area.left() + p.x() * area.width(), area.top() + p.y() * area.height()};
        painter.setPen(QPen(colours[i], 1.3));
        painter.drawPolyline(curve);
    }
}

QImage imageOf(const CurvePicture& curves, const QSize& size, const Theme& theme, double ratio) {
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(curves, painter, QRectF(QPointF(), QSizeF(size)).adjusted(4, 4, -4, -4), theme);
    return image;
}

} // namespace vitrine
