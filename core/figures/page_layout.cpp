#include "core/figures/page_layout.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double narrowPage = 100;  // mm
constexpr double gapBelow = 4;      // mm
constexpr double highestPage = 230; // mm, of a column

double heightIn(const FigurePanel& panel, double width) {
    return std::min(panel.box.height, 0.75 * width);
}

FigurePage inOneColumn(FigurePage page, double width) {
    double y = 0, wanted = -gapBelow, rows = 0;
    for (const FigurePanel& panel : page.panels)
        if (panel.insetOf.empty()) {
            wanted += heightIn(panel, width) + gapBelow;
            ++rows;
        }
    const double gaps = gapBelow * std::max(rows - 1, 0.0);
    const double lower = wanted > highestPage ? (highestPage - gaps) / (wanted - gaps) : 1;
    for (FigurePanel& panel : page.panels) {
        if (!panel.insetOf.empty())
            continue;
        const PageBox before = panel.box;
        panel.box = {0, y, width, lower * heightIn(panel, width)};
        y += panel.box.height + gapBelow;
        for (FigurePanel& inset : page.panels)
            if (!inset.insetOf.empty() && inset.insetOf == panel.id)
                inset.box = {panel.box.x + (inset.box.x - before.x) / before.width * width,
                             panel.box.y + (inset.box.y - before.y) / before.height * panel.box.height,
                             inset.box.width / before.width * width, inset.box.height / before.height * panel.box.height};
    }
    page.width = width;
    page.height = std::max(y - gapBelow, 1.0);
    return page;
}

} // namespace

FigurePage atWidth(const FigurePage& page, double width) {
    if (width == page.width)
        return page;
    if (width <= narrowPage)
        return inOneColumn(page, width);
    FigurePage wider = page;
    const double factor = width / page.width;
    wider.width = width;
    wider.height *= factor;
    for (FigurePanel& panel : wider.panels)
        panel.box = {panel.box.x * factor, panel.box.y * factor, panel.box.width * factor, panel.box.height * factor};
    return wider;
}

} // namespace vitrine
