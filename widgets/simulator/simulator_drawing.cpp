#include "widgets/simulator/simulator_drawing.h"

#include "widgets/words/words.h"

namespace vitrine {

QString shownKelvin(double value, int digits) {
    return displayed(value, digits) + QStringLiteral(" K");
}

Curve curveOf(const Numbers& x, const Numbers& y, const QColor& colour, Qt::PenStyle style) {
    QVector<QCPGraphData> points;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        points.push_back({x[i], y[i]});
    std::ranges::sort(points, {}, &QCPGraphData::key);
    auto data = QSharedPointer<QCPGraphDataContainer>::create();
    data->set(points, true);
    return {data, colour, style};
}

QPolygonF lineOf(const Numbers& x, const Numbers& y) {
    QPolygonF line;
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        line << QPointF(x[i], y[i]);
    return line;
}

/// The range of everything that is drawn, with a margin.
void fitRange(SimulatorPicture& picture) {
    QRectF box;
    const auto include = [&](double x, double y) {
        const QRectF point(x, y, 1e-12, 1e-12);
        box = box.isNull() ? point : box.united(point);
    };
    for (const auto* curves : {&picture.bundle, &picture.lit})
        for (const Curve& curve : *curves)
            for (const QCPGraphData& point : *curve.data)
                include(point.key, point.value);
    for (const auto* drawing : {&picture.drawing, &picture.ghost}) {
        for (const Stroke& stroke : drawing->strokes)
            for (const QPointF& point : stroke.points)
                include(point.x(), point.y());
        for (const Mark& mark : drawing->marks)
            include(mark.at.x(), mark.at.y());
    }
    if (box.isNull())
        return;
    const double x = 0.02 * box.width(), y = std::max(1e-9, box.height());
    picture.x = {box.left() - x, box.right() + x};
    picture.y = {box.top() - 0.05 * y, box.bottom() + 0.08 * y};
}

QCPRange heldRange(const QCPRange& shown, const QCPRange& needed) {
    constexpr double more = 0.1;
    if (shown.contains(needed.lower) && shown.contains(needed.upper))
        return shown;
    QCPRange both = shown;
    both.expand(needed);
    const double room = more * both.size();
    return {needed.lower < shown.lower ? both.lower - room : both.lower,
            needed.upper > shown.upper ? both.upper + room : both.upper};
}

std::vector<QPolygonF> avoidedLines(const SimulatorPicture& picture) {
    std::vector<QPolygonF> lines;
    for (const Curve& curve : picture.lit) {
        QPolygonF line;
        for (const QCPGraphData& point : *curve.data)
            line << QPointF(point.key, point.value);
        lines.push_back(line);
    }
    for (const Stroke& stroke : picture.drawing.strokes)
        lines.push_back(stroke.points);
    return lines;
}

} // namespace vitrine
