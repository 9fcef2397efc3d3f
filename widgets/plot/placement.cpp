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
constexpr double mostCovered = 120; // more than this is worth a search everywhere
constexpr int gridSteps = 24;
constexpr double farLabel = 14; // px from an anchor: from here on a line leads to it

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

QRectF roomy(const QRectF& box) {
    return box.adjusted(-3, -1, 3, 1);
}

/// What a place covers.
double covered(const QRectF& box, const Obstacles& obstacles) {
    const QRectF around = roomy(box);
    double cost = curveCost * obstacles.curves.within(around);
    for (const QRectF& other : obstacles.boxes)
        if (const double area = overlap(around, other); area > 0)
            cost += boxCost + area;
    for (const double x : obstacles.uprights)
        cost += around.left() < x && x < around.right() ? uprightCost : 0;
    return cost;
}

double costOf(const QRectF& box, const LabelWish& wish, const Obstacles& obstacles) {
    const QPointF away = box.center() - wish.anchor;
    return std::hypot(away.x(), 2 * away.y()) + covered(box, obstacles) + (box.contains(wish.anchor) ? 100 : 0);
}

QRectF cheapest(const std::vector<QRectF>& boxes, const LabelWish& wish, const Obstacles& obstacles) {
    return *std::ranges::min_element(boxes, {}, [&](const QRectF& box) { return costOf(box, wish, obstacles); });
}

/// The nearest free place; a further one where that keeps off the edges of windows.
QRectF freePlaceNear(const LabelWish& wish, const Obstacles& obstacles) {
    std::vector<QRectF> free;
    for (const auto& boxes : {candidates(wish, obstacles.bounds), candidatesEverywhere(wish, obstacles.bounds)}) {
        std::ranges::copy_if(boxes, std::back_inserter(free),
                             [&](const QRectF& box) { return isFree(box, obstacles) && !box.contains(wish.anchor); });
        const QRectF best = free.empty() ? QRectF() : cheapest(free, wish, obstacles);
        if (!best.isEmpty() && covered(best, obstacles) <= mostCovered)
            return best;
    }
    return free.empty() ? QRectF() : cheapest(free, wish, obstacles);
}

bool cross(const std::optional<QLineF>& a, const std::optional<QLineF>& b) {
    return a && b && a->intersects(*b, nullptr) == QLineF::BoundedIntersection;
}

/// The pair of labels whose leaders cross, the first of them.
std::optional<std::pair<std::size_t, std::size_t>> crossing(const std::vector<LabelWish>& wishes,
                                                            const std::vector<QRectF>& boxes) {
    for (std::size_t j = 0; j < boxes.size(); ++j)
        for (std::size_t i = 0; i < j; ++i)
            if (!boxes[i].isEmpty() && !boxes[j].isEmpty() &&
                cross(leaderOf(boxes[i], wishes[i].anchor), leaderOf(boxes[j], wishes[j].anchor)))
                return std::pair(i, j);
    return std::nullopt;
}

/// Two labels where the other stood, if both places are free for them.
bool exchanged(std::size_t i, std::size_t j, const std::vector<LabelWish>& wishes, std::vector<QRectF>& boxes,
               Obstacles obstacles) {
    for (std::size_t k = 0; k < boxes.size(); ++k)
        if (k != i && k != j && !boxes[k].isEmpty())
            obstacles.boxes.push_back(boxes[k]);
    const auto centred = [&](std::size_t label, const QRectF& place) {
        const QSizeF& size = wishes[label].size;
        return movedInside(QRectF(place.center() - QPointF(size.width(), size.height()) / 2, size), obstacles.bounds);
    };
    const QRectF a = centred(i, boxes[j]), b = centred(j, boxes[i]);
    const bool better = isFree(a, obstacles) && isFree(b, obstacles) && overlap(roomy(a), b) == 0 &&
                        !cross(leaderOf(a, wishes[i].anchor), leaderOf(b, wishes[j].anchor));
    if (better) {
        boxes[i] = a;
        boxes[j] = b;
    }
    return better;
}

/// No two leaders cross: labels change places; one that cannot goes.
void uncross(const std::vector<LabelWish>& wishes, std::vector<QRectF>& boxes, const Obstacles& obstacles) {
    std::size_t tries = boxes.size() * boxes.size(); // to change places may make others cross
    while (const auto pair = crossing(wishes, boxes))
        if (tries == 0 || !exchanged(pair->first, pair->second, wishes, boxes, obstacles))
            boxes[pair->second] = {};
        else
            --tries;
}

QRectF placeOf(const LabelWish& wish, const Obstacles& obstacles) {
    const QRectF near = cheapest(candidates(wish, obstacles.bounds), wish, obstacles);
    if (covered(near, obstacles) <= mostCovered)
        return near;
    auto everywhere = candidatesEverywhere(wish, obstacles.bounds);
    everywhere.push_back(near);
    const QRectF best = cheapest(everywhere, wish, obstacles);
    return covered(best, obstacles) < boxCost && obstacles.bounds.contains(best) ? best : QRectF();
}

} // namespace

bool isFree(const QRectF& box, const Obstacles& obstacles) {
    const QRectF around = roomy(box);
    return obstacles.bounds.contains(box) && obstacles.curves.within(around) == 0 &&
           std::ranges::none_of(obstacles.boxes, [&](const QRectF& other) { return overlap(around, other) > 0; });
}

std::optional<QRectF> freePlace(const QSizeF& size, const std::vector<QRectF>& wished, const Obstacles& obstacles) {
    if (size.isEmpty())
        return std::nullopt;
    for (const auto& boxes : {wished, candidatesEverywhere({{}, size}, obstacles.bounds)})
        if (const auto found = std::ranges::find_if(boxes, [&](const QRectF& box) { return isFree(box, obstacles); });
            found != boxes.end())
            return *found;
    return std::nullopt;
}

std::optional<QLineF> leaderOf(const QRectF& box, QPointF anchor) {
    const QPointF near(std::clamp(anchor.x(), box.left(), box.right()), std::clamp(anchor.y(), box.top(), box.bottom()));
    const QLineF line(near, anchor);
    return line.length() < farLabel ? std::nullopt : std::optional(line);
}

std::vector<QRectF> freePlaces(const std::vector<LabelWish>& wishes, Obstacles obstacles) {
    const Obstacles others = obstacles;
    std::vector<QRectF> boxes;
    for (const LabelWish& wish : wishes) {
        boxes.push_back(freePlaceNear(wish, obstacles));
        if (!boxes.back().isEmpty())
            obstacles.boxes.push_back(boxes.back());
    }
    uncross(wishes, boxes, others);
    return boxes;
}

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
