#include "widgets/plot/placement.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double gap = 7;        // px between a label and its anchor
constexpr int rings = 12;        // how many label heights away a label may go
constexpr double boxCost = 1e6;  // a label over another is worse than any distance
constexpr double curveCost = 40; // of a cell of a curve
constexpr double uprightCost = 400;
constexpr double crossing = 120; // more than this is worth a search everywhere
constexpr int gridSteps = 24;

QRectF movedInside(QRectF box, const QRectF& bounds) {
    box.moveLeft(std::max(bounds.left(), std::min(box.left(), bounds.right() - box.width())));
    box.moveTop(std::max(bounds.top(), std::min(box.top(), bounds.bottom() - box.height())));
    return box;
}

/// Boxes left and right of the anchor and centred on it, at growing heights above and below.
std::vector<QRectF> candidates(const LabelWish& wish, const QRectF& bounds) {
    std::vector<QRectF> boxes;
    const double w = wish.size.width(), h = wish.size.height();
    for (int ring = 0; ring <= rings; ++ring)
        for (const double side : {-1.0, 1.0})
            for (const double x : {-w - gap, gap, -w / 2})
                boxes.push_back(
                    movedInside(QRectF(wish.anchor + QPointF(x, side * ((ring + 0.5) * h + gap) - h / 2), wish.size), bounds));
    return boxes;
}

/// Places all over the bounds.
std::vector<QRectF> candidatesEverywhere(const LabelWish& wish, const QRectF& bounds) {
    std::vector<QRectF> boxes;
    const double dx = std::max(0.0, bounds.width() - wish.size.width()) / gridSteps;
    const double dy = std::max(0.0, bounds.height() - wish.size.height()) / gridSteps;
    for (int row = 0; row <= gridSteps; ++row)
        for (int column = 0; column <= gridSteps; ++column)
            boxes.emplace_back(bounds.topLeft() + QPointF(column * dx, row * dy), wish.size);
    return boxes;
}

double overlap(const QRectF& a, const QRectF& b) {
    const double width = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return width > 0 && height > 0 ? width * height : 0;
}

/// What a place covers.
double covered(const QRectF& box, const Obstacles& obstacles) {
    const QRectF roomy = box.adjusted(-3, -1, 3, 1);
    double cost = curveCost * obstacles.curves.within(roomy);
    for (const QRectF& other : obstacles.boxes)
        if (const double area = overlap(roomy, other); area > 0)
            cost += boxCost + area;
    for (const double x : obstacles.uprights)
        cost += roomy.left() < x && x < roomy.right() ? uprightCost : 0;
    return cost;
}

double costOf(const QRectF& box, const LabelWish& wish, const Obstacles& obstacles) {
    const QPointF away = box.center() - wish.anchor;
    return std::hypot(away.x(), 2 * away.y()) + covered(box, obstacles) + (box.contains(wish.anchor) ? 100 : 0);
}

QRectF cheapest(const std::vector<QRectF>& boxes, const LabelWish& wish, const Obstacles& obstacles) {
    return *std::ranges::min_element(boxes, {}, [&](const QRectF& box) { return costOf(box, wish, obstacles); });
}

QRectF placeOf(const LabelWish& wish, const Obstacles& obstacles) {
    const QRectF near = cheapest(candidates(wish, obstacles.bounds), wish, obstacles);
    if (covered(near, obstacles) <= crossing)
        return near;
    auto everywhere = candidatesEverywhere(wish, obstacles.bounds);
    everywhere.push_back(near);
    const QRectF best = cheapest(everywhere, wish, obstacles);
    return covered(best, obstacles) < boxCost && obstacles.bounds.contains(best) ? best : QRectF();
}

} // namespace

std::vector<QRectF> placed(const std::vector<LabelWish>& wishes, Obstacles obstacles) {
    std::vector<QRectF> boxes;
    for (const LabelWish& wish : wishes) {
        const QRectF best = placeOf(wish, obstacles);
        boxes.push_back(best);
        if (!best.isEmpty())
            obstacles.boxes.push_back(best);
    }
    return boxes;
}

} // namespace vitrine
