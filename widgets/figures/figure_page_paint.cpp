#include "widgets/figures/figure_page_paint.h"

#include "widgets/figures/figure_content.h"
#include "widgets/figures/paper/figure_language.h"

namespace vitrine {

PaperPage paperOf(const FigurePage& page, const Moment& moment, const Theme& theme) {
    const FigureLanguage speaking(page);
    const auto palette = paletteNamed(page.palette);
    const Theme own = palette ? theme.with(*palette) : theme;
    std::vector<FigureContent> contents;
    for (const FigurePanel& panel : page.panels)
        contents.push_back(contentOf(page, panel, moment, own));
    return layOut(page, std::move(contents), own);
}

void paintPage(QPainter& painter, const FigurePage& page, const Moment& moment, const Theme& theme) {
    paint(painter, paperOf(page, moment, theme));
}

} // namespace vitrine
