#include "widgets/figures/editor/part_places.h"

#include "widgets/plot/rich_label.h"

#include <ranges>

namespace vitrine {

namespace {

/// The part of a range below a value, 0 … 1.
double partBelow(double value, const Interval& range, bool log, bool reversed) {
    const auto on = [log](double x) { return log ? std::log(std::max(x, 1e-300)) : x; };
    const double part = (on(value) - on(range.low)) / (on(range.high) - on(range.low));
    return reversed ? 1 - part : part;
}

double valueBelow(double part, const Interval& range, bool log, bool reversed) {
    const double at = reversed ? 1 - part : part;
    if (log && range.low > 0)
        return range.low * std::pow(range.high / range.low, at);
    return range.low + at * (range.high - range.low);
}

double distanceTo(const QPolygonF& line, QPointF at) {
    double best = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF from = line[i], along = i + 1 < line.size() ? line[i + 1] - from : QPointF();
        const double length = QPointF::dotProduct(along, along);
        const double part = length > 0 ? std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0) : 0;
        const QPointF off = at - (from + part * along);
        best = std::min(best, std::hypot(off.x(), off.y()));
    }
    return best;
}

/// Of a symbol to its middle.
double distanceTo(const PartPlace& place, QPointF at) {
    double best = place.lines.empty() ? std::hypot(at.x() - place.box.center().x(), at.y() - place.box.center().y())
                                      : std::numeric_limits<double>::infinity();
    for (const QPolygonF& line : place.lines)
        best = std::min(best, distanceTo(line, at));
    return best;
}

bool isMet(const PartPlace& place, QPointF at, double reach) {
    if (place.inLegend)
        return false;
    return place.lines.empty() ? place.box.adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2).contains(at)
                               : distanceTo(place, at) <= reach;
}

} // namespace

QPointF AxesPlace::valueAt(QPointF mm) const {
    return {valueBelow((mm.x() - box.left()) / box.width(), x, logX, reversedX),
            valueBelow((box.bottom() - mm.y()) / box.height(), y, logY, reversedY)};
}

QPointF AxesPlace::mmOf(QPointF value) const {
    return {box.left() + box.width() * partBelow(value.x(), x, logX, reversedX),
            box.bottom() - box.height() * partBelow(value.y(), y, logY, reversedY)};
}

const AxesPlace* PagePlaces::axesOf(const std::string& panel) const {
    const auto found = std::ranges::find(axes, panel, &AxesPlace::panel);
    return found == axes.end() ? nullptr : &*found;
}

/// Curves and symbols lie below each other: the nearest one of them is meant.
FigurePart PagePlaces::partAt(QPointF mm, double reach) const {
    const PartPlace* nearest = nullptr;
    double best = std::numeric_limits<double>::infinity();
    for (const PartPlace& place : parts | std::views::reverse) {
        if (!isMet(place, mm, reach))
            continue;
        if (place.part.kind != FigurePartKind::Series)
            return nearest ? nearest->part : place.part;
        if (const double away = distanceTo(place, mm); away < best) {
            best = away;
            nearest = &place;
        }
    }
    return nearest ? nearest->part : FigurePart{};
}

const PartPlace* PagePlaces::legendLineAt(QPointF mm) const {
    const auto found = std::ranges::find_if(parts, [&](const PartPlace& each) { return each.inLegend && each.box.contains(mm); });
    return found == parts.end() ? nullptr : &*found;
}

/// Of an axis its title, which comes after its numbers; of a series its curve before its line in the legend.
const PartPlace* PagePlaces::placeOf(const FigurePart& part) const {
    const PartPlace* found = nullptr;
    for (const PartPlace& place : parts)
        if (place.part == part && (!found || !place.inLegend))
            found = &place;
    return found;
}

std::vector<NamedText> legendKeys(const FigurePanel& panel, const PagePlaces& places) {
    const AxesPlace* axes = places.axesOf(panel.id);
    std::vector<NamedText> keys = axes ? axes->series : std::vector<NamedText>();
    const auto rank = [&](const NamedText& each) {
        return std::ranges::find(panel.legend.order, each.text) - panel.legend.order.begin();
    };
    std::ranges::stable_sort(keys, {}, rank);
    return keys;
}

} // namespace vitrine
