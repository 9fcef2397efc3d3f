#include "widgets/plot/regions.h"

#include "widgets/plot/type.h"

namespace vitrine {

namespace {

constexpr double reach = 6; // px around an edge
constexpr double gripWidth = 7, gripHeight = 20;

/// A name moved sideways so that none of it is cut off, as long as some of its window is in sight.
QRectF keptInside(QRectF box, const QRectF& axes, const Interval& window) {
    if (window.high < axes.left() || window.low > axes.right() || box.width() > axes.width())
        return box;
    box.moveLeft(std::clamp(box.left(), axes.left() + 2, axes.right() - box.width() - 2));
    return box;
}

constexpr std::array parts{RegionPart::Low, RegionPart::Middle, RegionPart::High};

} // namespace

int orderOf(const Grip& grip) {
    return grip ? 3 * grip.region + static_cast<int>(std::ranges::find(parts, grip.part) - parts.begin())
                : -1;
}

Grip gripInOrder(int order) { return {order / 3, parts[static_cast<std::size_t>(order % 3)]}; }

Grip neighbour(const Grip& grip, bool next, int regions) {
    const int order = grip ? orderOf(grip) + (next ? 1 : -1) : (next ? 0 : gripCount(regions) - 1);
    return order < 0 || order >= gripCount(regions) ? Grip{} : gripInOrder(order);
}

RegionLayer::RegionLayer(QCustomPlot* plot, const QString& layer)
    : QCPLayerable(plot, layer), theme_(Theme::light()) {}

std::vector<QRectF> RegionLayer::labelBoxes() const {
    const QFontMetricsF metrics(smallFont(mParentPlot->font()));
    const double top = mParentPlot->axisRect()->top() + 4;
    std::vector<QRectF> boxes;
    for (const Region& region : regions) {
        const QSizeF size(metrics.horizontalAdvance(region.label) + 14, metrics.height() + 2);
        QRectF box(QPointF(pixel(region.interval.middle()) - size.width() / 2, top), size);
        box = keptInside(box, mParentPlot->axisRect()->rect(), {pixel(region.interval.low), pixel(region.interval.high)});
        while (std::ranges::any_of(boxes, [&](const QRectF& other) { return other.intersects(box); }))
            box.translate(0, size.height() + 3);
        boxes.push_back(box);
    }
    return boxes;
}

std::vector<double> RegionLayer::edges() const {
    std::vector<double> edges;
    for (const Region& region : regions)
        for (const double edge : {region.interval.low, region.interval.high})
            edges.push_back(pixel(edge));
    return edges;
}

int RegionLayer::labelRows() const {
    double lowest = 0, height = 1;
    for (const QRectF& box : labelBoxes()) {
        height = box.height() + 3;
        lowest = std::max(lowest, box.bottom() - mParentPlot->axisRect()->top());
    }
    return static_cast<int>(std::ceil(lowest / height - 0.5));
}

Grip RegionLayer::gripAt(QPointF at) const {
    const std::vector<QRectF> names = labelBoxes();
    for (int i = 0; i < static_cast<int>(regions.size()); ++i)
        if (names[static_cast<std::size_t>(i)].contains(at))
            return {i, RegionPart::Middle};
    Grip best;
    double nearest = reach;
    for (int i = 0; i < static_cast<int>(regions.size()); ++i) {
        const Interval& w = regions[static_cast<std::size_t>(i)].interval;
        const Interval px{pixel(w.low), pixel(w.high)};
        const RegionPart part = edgeAt(px, at.x(), nearest);
        if (part == RegionPart::None)
            continue;
        best = {i, part};
        nearest = std::min(std::abs(at.x() - px.low), std::abs(at.x() - px.high));
    }
    return best;
}

void RegionLayer::drawBand(QPainter& painter, int index) const {
    const QRectF axes = mParentPlot->axisRect()->rect();
    const Interval& w = regions[static_cast<std::size_t>(index)].interval;
    QColor band = theme_.accent;
    band.setAlphaF(isLit({index, RegionPart::Middle}) ? 0.17F : 0.10F);
    painter.fillRect(QRectF(QPointF(pixel(w.low), axes.top()), QPointF(pixel(w.high), axes.bottom())), band);
    drawEdge(painter, {index, RegionPart::Low}, pixel(w.low));
    drawEdge(painter, {index, RegionPart::High}, pixel(w.high));
}

void RegionLayer::drawEdge(QPainter& painter, const Grip& grip, double x) const {
    const QRectF axes = mParentPlot->axisRect()->rect();
    const bool lit = isLit(grip);
    painter.setPen(QPen(theme_.accent, lit ? 2.2 : 1.3));
    painter.drawLine(QPointF(x, axes.top()), QPointF(x, axes.bottom()));
    painter.setBrush(lit ? theme_.accent : theme_.ground);
    const QRectF box(x - gripWidth / 2, axes.center().y() - gripHeight / 2, gripWidth, gripHeight);
    painter.drawRoundedRect(box, 3, 3);
    if (grip == focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme_.accent, 1.3, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 5, 5);
    }
}

void RegionLayer::drawName(QPainter& painter, int index, const QRectF& box) const {
    const Grip grip{index, RegionPart::Middle};
    QColor ground = isLit(grip) ? theme_.accent : theme_.ground;
    ground.setAlphaF(isLit(grip) ? 1.0F : 0.85F);
    painter.setPen(QPen(theme_.accent, 1.0, grip == focused ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(smallFont(mParentPlot->font()));
    painter.setPen(isLit(grip) ? theme_.ground : theme_.accent);
    painter.drawText(box, Qt::AlignCenter, regions[static_cast<std::size_t>(index)].label);
}

void RegionLayer::draw(QCPPainter* painter) {
    for (int i = 0; i < static_cast<int>(regions.size()); ++i)
        drawBand(*painter, i);
    const std::vector<QRectF> names = labelBoxes();
    for (int i = 0; i < static_cast<int>(regions.size()); ++i)
        drawName(*painter, i, names[static_cast<std::size_t>(i)]);
    if (rubberBand.isEmpty())
        return;
    QColor pale = theme_.accent;
    pale.setAlphaF(0.12F);
    painter->setPen(QPen(theme_.accent, 1.3));
    painter->setBrush(pale);
    painter->drawRect(rubberBand);
}

} // namespace vitrine
