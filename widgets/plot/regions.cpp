#include "widgets/plot/regions.h"

#include "widgets/plot/rich_label.h"
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
    return grip ? 3 * grip.region + static_cast<int>(std::ranges::find(parts, grip.part) - parts.begin()) : -1;
}

Grip gripInOrder(int order) {
    return {order / 3, parts[static_cast<std::size_t>(order % 3)]};
}

Grip neighbour(const Grip& grip, bool next, int regions) {
    const int order = grip ? orderOf(grip) + (next ? 1 : -1) : (next ? 0 : gripCount(regions) - 1);
    return order < 0 || order >= gripCount(regions) ? Grip{} : gripInOrder(order);
}

RegionLayer::RegionLayer(QCustomPlot* plot, const QString& layer) : QCPLayerable(plot, layer), theme_(Theme::light()) {}

std::vector<QRectF> RegionLayer::labelBoxes() const {
    const QFontMetricsF metrics(smallFont(mParentPlot->font()));
    const double top = mParentPlot->axisRect()->top() + 4;
    std::vector<QRectF> boxes;
    for (const Region& region : regions) {
        const QSizeF size(labelSize(region.label, smallFont(mParentPlot->font())).width() + 14, metrics.height() + 2);
        QRectF box(QPointF(pixel(region.interval.middle()) - size.width() / 2, top), size);
        box = keptInside(box, mParentPlot->axisRect()->rect(), {pixel(region.interval.low), pixel(region.interval.high)});
        while (std::ranges::any_of(boxes, [&](const QRectF& other) { return other.intersects(box); }))
            box.translate(0, size.height() + 3);
        boxes.push_back(box);
    }
    return boxes;
}

bool RegionLayer::canMove(const Grip& grip) const {
    return grip && isMovable(grip.part, regions[static_cast<std::size_t>(grip.region)].limits.freedom);
}

QString RegionLayer::nameOf(const Grip& grip) const {
    if (!grip)
        return {};
    const Region& region = regions[static_cast<std::size_t>(grip.region)];
    const QString label = plainLabel(region.label);
    if (grip.part == RegionPart::Middle)
        return label;
    const QString own = plainLabel(grip.part == RegionPart::Low ? region.lowName : region.highName);
    if (!own.isEmpty())
        return own;
    return grip.part == RegionPart::Low ? tr("%1, lower end").arg(label) : tr("%1, upper end").arg(label);
}

QString RegionLayer::named(const Grip& grip, const QString& hint) const {
    return grip ? QStringLiteral("%1 · %2").arg(nameOf(grip), hint) : hint;
}

double RegionLayer::handlePlace(const Grip& grip) const {
    const Interval& w = regions[static_cast<std::size_t>(grip.region)].interval;
    const double low = pixel(w.low), high = pixel(w.high), apart = gripWidth + 5;
    const double beside = std::max(0.0, (apart - (high - low)) / 2);
    return grip.part == RegionPart::Low ? low - beside : high + beside;
}

QRectF RegionLayer::edgeNameBox(const Grip& grip) const {
    const Region& region = regions[static_cast<std::size_t>(grip.region)];
    const bool low = grip.part == RegionPart::Low;
    const QString& name = low ? region.lowName : region.highName;
    if (name.isEmpty())
        return {};
    const QFont font = smallFont(mParentPlot->font());
    const QSizeF size(labelSize(name, font).width() + 10, QFontMetricsF(font).height() + 4);
    const double edge = pixel(low ? region.interval.low : region.interval.high);
    const double beside = gripWidth / 2 + 2, top = mParentPlot->axisRect()->rect().center().y() - size.height() / 2;
    return {QPointF(low ? edge + beside : edge - beside - size.width(), top), size};
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
            return canMove({i, RegionPart::Middle}) ? Grip{i, RegionPart::Middle} : Grip{};
    for (int i = 0; i < static_cast<int>(regions.size()); ++i)
        for (const RegionPart part : {RegionPart::Low, RegionPart::High})
            if (edgeNameBox({i, part}).contains(at) && canMove({i, part}))
                return {i, part};
    Grip best;
    double nearest = reach;
    for (int i = 0; i < static_cast<int>(regions.size()); ++i) {
        const Interval px{handlePlace({i, RegionPart::Low}), handlePlace({i, RegionPart::High})};
        const RegionPart part = edgeAt(px, at.x(), nearest);
        if (!canMove({i, part}))
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
    for (const RegionPart part : {RegionPart::Low, RegionPart::High})
        if (canMove({index, part}))
            drawEdge(painter, {index, part});
}

void RegionLayer::drawEdge(QPainter& painter, const Grip& grip) const {
    const QRectF axes = mParentPlot->axisRect()->rect();
    const bool lit = isLit(grip);
    const Interval& w = regions[static_cast<std::size_t>(grip.region)].interval;
    const double x = pixel(grip.part == RegionPart::Low ? w.low : w.high);
    painter.setPen(QPen(theme_.accent, lit ? 2.2 : 1.3));
    painter.drawLine(QPointF(x, axes.top()), QPointF(x, axes.bottom()));
    painter.setBrush(lit ? theme_.accent : theme_.ground);
    const QRectF box(handlePlace(grip) - gripWidth / 2, axes.center().y() - gripHeight / 2, gripWidth, gripHeight);
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
    const QString& label = regions[static_cast<std::size_t>(index)].label;
    const QFont font = smallFont(mParentPlot->font());
    drawLabel(painter, box.center() - QRectF({}, labelSize(label, font)).center(), label, font,
              isLit(grip) ? theme_.ground : theme_.accent);
}

void RegionLayer::drawEdgeName(QPainter& painter, const Grip& grip) const {
    const QRectF box = edgeNameBox(grip);
    if (box.isEmpty())
        return;
    const Region& region = regions[static_cast<std::size_t>(grip.region)];
    QColor ground = isLit(grip) ? theme_.accent : theme_.ground;
    ground.setAlphaF(isLit(grip) ? 1.0F : 0.85F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    const QString& name = grip.part == RegionPart::Low ? region.lowName : region.highName;
    drawLabel(painter, box.topLeft() + QPointF(5, 2), name, smallFont(mParentPlot->font()),
              isLit(grip) ? theme_.ground : theme_.accent);
}

void RegionLayer::draw(QCPPainter* painter) {
    for (int i = 0; i < static_cast<int>(regions.size()); ++i)
        drawBand(*painter, i);
    const std::vector<QRectF> names = labelBoxes();
    for (int i = 0; i < static_cast<int>(regions.size()); ++i) {
        for (const RegionPart part : {RegionPart::Low, RegionPart::High})
            drawEdgeName(*painter, {i, part});
        drawName(*painter, i, names[static_cast<std::size_t>(i)]);
    }
    if (rubberBand.isEmpty())
        return;
    QColor pale = theme_.accent;
    pale.setAlphaF(0.12F);
    painter->setPen(QPen(theme_.accent, 1.3));
    painter->setBrush(pale);
    painter->drawRect(rubberBand);
}

} // namespace vitrine
