#include "widgets/figures/figure_pages.h"

#include "core/document/validity.h"
#include "core/figures/figure_templates.h"

namespace vitrine {

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
        if (page->name == plain) {
            if (const Edited check = validFigure(*page); !check)
                return std::unexpected(check.error());
            return *page;
        }
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

} // namespace vitrine
