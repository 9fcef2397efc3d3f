#include "widgets/plot/placement.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double gap = 7;       // px between a label and its anchor
constexpr int rings = 12;       // how many label heights away a label may go
constexpr double boxCost = 1e4; // a label over another is worse than any distance
constexpr double pointCost = 40;

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
                boxes.push_back(movedInside(
                    QRectF(wish.anchor + QPointF(x, side * ((ring + 0.5) * h + gap) - h / 2), wish.size),
                    bounds));
    return boxes;
}

double overlap(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    return both.isEmpty() ? 0 : both.width() * both.height();
}

double costOf(const QRectF& box, const LabelWish& wish, const Obstacles& obstacles) {
    const QPointF away = box.center() - wish.anchor;
    double cost = std::hypot(away.x(), 2 * away.y());
    const QRectF roomy = box.adjusted(-3, -1, 3, 1);
    for (const QRectF& other : obstacles.boxes)
        cost += overlap(roomy, other) > 0 ? boxCost + overlap(roomy, other) : 0;
    const auto covered =
        std::ranges::count_if(obstacles.points, [&](const QPointF& p) { return roomy.contains(p); });
    return cost + pointCost * static_cast<double>(covered) + (box.contains(wish.anchor) ? 100 : 0);
}

} // namespace

std::vector<QRectF> placed(const std::vector<LabelWish>& wishes, Obstacles obstacles) {
    std::vector<QRectF> boxes;
    for (const LabelWish& wish : wishes) {
        const auto options = candidates(wish, obstacles.bounds);
        const QRectF best = *std::ranges::min_element(
            options, {}, [&](const QRectF& box) { return costOf(box, wish, obstacles); });
        boxes.push_back(best);
        obstacles.boxes.push_back(best);
    }
    return boxes;
}

} // namespace vitrine
