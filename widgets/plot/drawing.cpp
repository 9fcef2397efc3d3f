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

} // namespace vitrine
