#include "widgets/plot/drawing.h"

namespace vitrine {

Drawing ghostOf(Drawing drawing, const Theme& theme) {
    drawing.fills.clear();
    drawing.notes.clear();
    for (Stroke& stroke : drawing.strokes)
        stroke.colour = faded(stroke.colour, theme.ground, 0.35);
    for (Mark& mark : drawing.marks)
        mark.colour = faded(mark.colour, theme.ground, 0.35);
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

} // namespace vitrine
