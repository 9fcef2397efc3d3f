// What pointing and clicking find in a plot of patterns.
#include "core/curve/sampling.h"
#include "widgets/views/patterns/pattern_view.h"
#include "widgets/views/selecting.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double curveReach = 8; // px

double away(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

double PatternView::distance(const PictureCurve& curve, QPointF at) const {
    const auto [x, y] = columnsOf(curve);
    const auto near = std::ranges::lower_bound(x, canvas_->coordinates(at).x()) - x.begin();
    double best = std::numeric_limits<double>::infinity();
    const auto n = static_cast<std::ptrdiff_t>(x.size());
    for (auto i = std::max<std::ptrdiff_t>(0, near - 3); i < std::min(n, near + 4); ++i)
        best = std::min(best, away(at, canvas_->pixel({x[static_cast<std::size_t>(i)], y[static_cast<std::size_t>(i)]})));
    return best;
}

std::optional<PatternPath> PatternView::patternAt(QPointF at) const {
    std::optional<PatternPath> found;
    double best = curveReach;
    const auto consider = [&](double distance, const PatternPath& path) {
        if (distance <= best) {
            best = distance;
            found = path;
        }
    };
    for (const PicturePoint& point : picture_.points)
        consider(away(at, canvas_->pixel(point.at)), point.path);
    for (const PictureCurve& curve : picture_.curves)
        consider(distance(curve, at), curve.path);
    return found;
}

void PatternView::point(QPointF at) {
    if (!canvas_->isDragging())
        hoverOn(patternAt(at));
    const QPointF here = canvas_->coordinates(at);
    Q_EMIT cursorChanged(picture_.value.arg(displayed(here.x(), 4), displayed(here.y(), 4)));
}

void PatternView::hoverOn(const std::optional<PatternPath>& path) {
    if (path == scene_.selection.hoveredPattern)
        return;
    Selection selection = scene_.selection;
    selection.hoveredPattern = path;
    Q_EMIT selectionChosen(selection);
}

void PatternView::choose(QPointF at, Operation operation) {
    const auto path = patternAt(at);
    if (!path)
        return;
    const bool toggles = operation == Operation::Toggle;
    Q_EMIT selectionChosen(toggles ? toggled(scene_.selection, *path) : onlyPatterns(scene_.selection, {*path}));
    if (!toggles && picture_.curves.empty())
        Q_EMIT patternAsked(*path);
}

std::vector<PatternPath> PatternView::patternsIn(const QRectF& pixels) const {
    std::vector<PatternPath> found;
    const auto add = [&](const PatternPath& path) {
        if (std::ranges::find(found, path) == found.end())
            found.push_back(path);
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

void PatternView::chooseIn(const QRectF& pixels, Operation operation) {
    const std::vector<PatternPath> found = patternsIn(pixels);
    if (operation == Operation::AddRectangle)
        Q_EMIT selectionChosen(withPatterns(scene_.selection, found));
    else if (!found.empty())
        Q_EMIT selectionChosen(onlyPatterns(scene_.selection, found));
}

} // namespace vitrine
