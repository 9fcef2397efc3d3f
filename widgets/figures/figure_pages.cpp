#include "widgets/figures/figure_pages.h"

#include "core/figures/figure_templates.h"

namespace vitrine {

namespace {

constexpr double narrowPage = 100; // mm
constexpr double gapBelow = 4;     // mm

FigurePage inOneColumn(FigurePage page, double width) {
    const double old = page.width;
    double y = 0;
    for (FigurePanel& panel : page.panels) {
        if (!panel.insetOf.empty())
            continue;
        const PageBox before = panel.box;
        panel.box = {0, y, width, std::min(before.height, 0.75 * width)};
        y += panel.box.height + gapBelow;
        for (FigurePanel& inset : page.panels)
            if (inset.insetOf == panel.id)
                inset.box = {panel.box.x + (inset.box.x - before.x) / before.width * width,
                             panel.box.y + (inset.box.y - before.y) / before.height * panel.box.height,
                             inset.box.width / old * width, inset.box.height / before.height * panel.box.height};
    }
    page.width = width;
    page.height = std::max(y - gapBelow, 1.0);
    return page;
}

} // namespace

std::vector<FigurePage> pagesOf(const Moment& moment) {
    std::vector<FigurePage> pages;
    for (const auto& page : moment.study.figures)
        pages.push_back(*page);
    if (!moment.results || !moment.results->study)
        return pages;
    for (const FigurePage& page : figureTemplates(*moment.results->study))
        if (std::ranges::find(pages, page.name, &FigurePage::name) == pages.end())
            pages.push_back(page);
    return pages;
}

Result<FigurePage> pageNamed(const QString& name, const Moment& moment) {
    const std::string plain = name.toStdString();
    for (const auto& page : moment.study.figures)
        if (page->name == plain)
            return *page;
    if (const auto page = figureTemplate(moment.results && moment.results->study ? *moment.results->study : StudyResult{}, plain))
        return *page;
    return refuse(phrase("Figure", "There is no figure called “%1”.").with(plain),
                  phrase("Figure", "The templates are fig1 to fig6."));
}

FigurePage laidOut(const FigurePage& page, double width, const Moment& moment) {
    const StudyResult none;
    const auto found = figureTemplate(moment.results && moment.results->study ? *moment.results->study : none, page.name);
    const FigurePage sized = atWidth(found ? *found : page, width);
    FigurePage moved = page;
    moved.width = sized.width;
    moved.height = sized.height;
    for (FigurePanel& panel : moved.panels) {
        const auto like = std::ranges::find(sized.panels, panel.id, &FigurePanel::id);
        if (like == sized.panels.end())
            return atWidth(page, width);
        panel.box = like->box;
    }
    return moved;
}

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
