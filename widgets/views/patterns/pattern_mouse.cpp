// What pointing and clicking find in a plot of patterns.
#include "core/curve/sampling.h"
#include "widgets/views/patterns/pattern_view.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double curveReach = 8; // px

} // namespace

double PatternView::distance(const PictureCurve& curve, QPointF at) const {
    const auto [x, y] = columnsOf(curve);
    const auto near = std::ranges::lower_bound(x, canvas_->coordinates(at).x()) - x.begin();
    double best = std::numeric_limits<double>::infinity();
    const auto n = static_cast<std::ptrdiff_t>(x.size());
    for (auto i = std::max<std::ptrdiff_t>(0, near - 3); i < std::min(n, near + 4); ++i)
        best = std::min(best, apart(at, canvas_->pixel({x[static_cast<std::size_t>(i)], y[static_cast<std::size_t>(i)]})));
    return best;
}

std::vector<ItemPath> PatternView::itemsAt(QPointF at) const {
    Nearest<ItemPath> nearest(curveReach);
    for (const PicturePoint& point : picture_.points)
        nearest.consider(apart(at, canvas_->pixel(point.at)), point.path);
    for (const PictureCurve& curve : picture_.curves)
        nearest.consider(distance(curve, at), curve.path);
    return nearest.found() ? std::vector{*nearest.found()} : std::vector<ItemPath>();
}

QString PatternView::valueAt(QPointF at, const std::vector<ItemPath>&) const {
    const QPointF here = canvas_->coordinates(at);
    return picture_.value.arg(displayed(here.x(), 4), displayed(here.y(), 4));
}

std::vector<ItemPath> PatternView::itemsIn(const QRectF& pixels) const {
    std::vector<ItemPath> found;
    const auto add = [&](const ItemPath& item) {
        if (std::ranges::find(found, item) == found.end())
            found.push_back(item);
    };
    for (const PicturePoint& point : picture_.points)
        if (pixels.contains(canvas_->pixel(point.at)))
            add(point.path);
    const QPointF low = canvas_->coordinates(pixels.bottomLeft()), high = canvas_->coordinates(pixels.topRight());
    for (const PictureCurve& curve : picture_.curves) {
        const auto [x, y] = columnsOf(curve);
        if (passesThrough(x, y, {low.x(), high.x()}, {low.y(), high.y()}))
            add(curve.path);
    }
    return found;
}

} // namespace vitrine
