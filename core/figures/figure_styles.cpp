#include "core/figures/figure_styles.h"

#include "core/figures/page_layout.h"

namespace vitrine {

namespace {

constexpr double single = 86, oneAndHalf = 114, twice = 174; // mm

FigureStyle preset(const std::string& name, double width, double fontSize, double lineWidth) {
    FigureStyle style;
    style.name = name;
    style.width = width;
    style.fontSize = fontSize;
    style.look.lineWidth = lineWidth;
    return style;
}

} // namespace

std::vector<FigureStyle> stylePresets() {
    FigureStyle safe = preset("colour-blind", twice, 7, 0.9);
    safe.palette = "okabe-ito";
    return {preset("single", single, 7, 0.8), preset("one-and-a-half", oneAndHalf, 7, 0.8), preset("double", twice, 7, 0.9),
            safe};
}

FigureStyle styleOf(const FigurePage& page) {
    FigureStyle style;
    style.name = page.name;
    style.width = page.width;
    style.font = page.font;
    style.fontSize = page.fontSize;
    style.palette = page.palette;
    style.look = page.look;
    style.others = page.style.others;
    return style;
}

FigurePage styled(const FigurePage& page, const FigureStyle& style) {
    FigurePage changed = atWidth(page, style.width);
    changed.font = style.font;
    changed.fontSize = style.fontSize;
    changed.palette = style.palette;
    changed.look = style.look;
    changed.style.others = style.others;
    return changed;
}

} // namespace vitrine
