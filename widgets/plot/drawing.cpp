#include "widgets/plot/drawing.h"

namespace vitrine {

Drawing ghostOf(Drawing drawing, const Theme& theme) {
    drawing.fills.clear();
    drawing.notes.clear();
    for (Stroke& stroke : drawing.strokes)
        stroke.colour = faded(stroke.colour, theme.ground, 0.35);
    for (Mark& mark : drawing.marks) {
        mark.colour = faded(mark.colour, theme.ground, 0.35);
        mark.number.clear();
    }
    return drawing;
}

Drawing staleOf(Drawing drawing, const Theme& theme) {
    constexpr double opacity = 0.5;
    for (Fill& fill : drawing.fills)
        fill.colour.setAlphaF(fill.colour.alphaF() * static_cast<float>(opacity));
    for (Stroke& stroke : drawing.strokes)
        stroke.colour = faded(stroke.colour, theme.ground, opacity);
    for (Mark& mark : drawing.marks)
        mark.colour = faded(mark.colour, theme.ground, opacity);
    for (Note& note : drawing.notes)
        note.colour = faded(note.colour, theme.ground, opacity);
    return drawing;
}

std::vector<QPolygonF> linesOf(const Drawing& drawing) {
    std::vector<QPolygonF> lines;
    for (const Stroke& stroke : drawing.strokes)
        lines.push_back(stroke.points);
    for (const Mark& mark : drawing.marks) {
        lines.push_back({{mark.at - mark.reach(), mark.at + mark.reach()}});
    }
    return lines;
}

} // namespace vitrine
