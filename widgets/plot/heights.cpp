#include "widgets/plot/heights.h"

#include <algorithm>

namespace vitrine {

Drawing drawnAt(const Heights& heights, Drawing drawing) {
    if (heights == Heights{})
        return drawing;
    const auto move = [&heights](QPointF& point) { point.setY(heights.drawn(point.y())); };
    for (Fill& fill : drawing.fills)
        std::ranges::for_each(fill.outline, move);
    for (Stroke& stroke : drawing.strokes)
        std::ranges::for_each(stroke.points, move);
    for (Mark& mark : drawing.marks) {
        move(mark.at);
        mark.errorY *= std::abs(heights.factor);
        mark.totalY *= std::abs(heights.factor);
        if (const auto interval = mark.intervalY) {
            const double a = heights.drawn(interval->low), b = heights.drawn(interval->high);
            mark.intervalY = Interval{std::min(a, b), std::max(a, b)};
        }
    }
    for (Note& note : drawing.notes)
        move(note.at);
    return drawing;
}

} // namespace vitrine
