#include "widgets/figures/editor/change_words.h"

#include "widgets/figures/editor/figure_part.h"

#include <algorithm>

namespace vitrine {

namespace {

bool isSameBut(const FigureNote& a, FigureNote b) {
    b.x = a.x;
    b.y = a.y;
    b.tipX = a.tipX;
    b.tipY = a.tipY;
    b.fixed = a.fixed;
    return a == b;
}

Message noteWords(const FigurePanel& a, const FigurePanel& b) {
    if (a.notes.size() != b.notes.size())
        return a.notes.size() < b.notes.size() ? phrase("FigureChange", "Add words to “%1”")
                                               : phrase("FigureChange", "Remove words from “%1”");
    const bool onlyMoved =
        std::ranges::equal(a.notes, b.notes, [](const FigureNote& x, const FigureNote& y) { return isSameBut(x, y); });
    return onlyMoved ? phrase("FigureChange", "Move words in “%1”") : phrase("FigureChange", "Change words in “%1”");
}

Message shapeWords(const FigurePanel& a, const FigurePanel& b) {
    if (a.shapes.size() == b.shapes.size())
        return phrase("FigureChange", "Change a line or an area in “%1”");
    return a.shapes.size() < b.shapes.size() ? phrase("FigureChange", "Add a line or an area to “%1”")
                                             : phrase("FigureChange", "Remove a line or an area from “%1”");
}

Message legendWords(const FigureLegend& a, const FigureLegend& b) {
    FigureLegend moved = b;
    moved.place = a.place;
    moved.x = a.x;
    moved.y = a.y;
    return moved == a ? phrase("FigureChange", "Move the legend in “%1”") : phrase("FigureChange", "Change the legend in “%1”");
}

Message boxWords(const PageBox& a, const PageBox& b) {
    return a.width == b.width && a.height == b.height ? phrase("FigureChange", "Move a panel in “%1”")
                                                      : phrase("FigureChange", "Change the size of a panel in “%1”");
}

Message panelWords(const FigurePanel& a, const FigurePanel& b) {
    if (a.box != b.box)
        return boxWords(a.box, b.box);
    if (a.notes != b.notes)
        return noteWords(a, b);
    if (a.shapes != b.shapes)
        return shapeWords(a, b);
    if (a.legend != b.legend)
        return legendWords(a.legend, b.legend);
    if (a.xAxis != b.xAxis || a.yAxis != b.yAxis || a.x != b.x || a.y != b.y || a.sharesX != b.sharesX || a.sharesY != b.sharesY)
        return phrase("FigureChange", "Change an axis in “%1”");
    if (a.series != b.series)
        return phrase("FigureChange", "Change the look of a curve in “%1”");
    if (a.letter != b.letter || a.title != b.title)
        return phrase("FigureChange", "Change the title of a panel in “%1”");
    if (a.samples != b.samples || a.scans != b.scans || a.rule != b.rule || a.leftOut != b.leftOut || a.content != b.content ||
        a.everyRate != b.everyRate || a.heatingRate != b.heatingRate)
        return phrase("FigureChange", "Change what a panel in “%1” shows");
    return phrase("FigureChange", "Change how a panel in “%1” is drawn");
}

Message pageWords(const FigurePage& a, const FigurePage& b) {
    if (a.width != b.width || a.height != b.height)
        return phrase("FigureChange", "Change the size of “%1”");
    return a.title != b.title ? phrase("FigureChange", "Change the title of “%1”")
                              : phrase("FigureChange", "Change the look of “%1”");
}

Message wordsOf(const FigurePage& before, const FigurePage& after) {
    if (before.panels.size() != after.panels.size())
        return before.panels.size() < after.panels.size() ? phrase("FigureChange", "Add a panel to “%1”")
                                                          : phrase("FigureChange", "Remove a panel from “%1”");
    const auto sameIds = [](const FigurePanel& a, const FigurePanel& b) { return a.id == b.id; };
    if (!std::ranges::equal(before.panels, after.panels, sameIds))
        return phrase("FigureChange", "Change the order of the panels in “%1”");
    if (before.width != after.width || before.look != after.look)
        return pageWords(before, after);
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < after.panels.size(); ++i)
        if (before.panels[i] != after.panels[i])
            changed.push_back(i);
    if (changed.empty())
        return pageWords(before, after);
    const std::size_t first = changed.front(); // an inset that follows its panel comes after it, or moves likewise
    if (changed.size() > 1 && after.panels[first].insetOf.empty() &&
        std::ranges::all_of(changed, [&](std::size_t i) { return i == first || after.panels[i].insetOf.empty(); }))
        return phrase("FigureChange", "Arrange the panels of “%1”");
    return panelWords(before.panels[first], after.panels[first]);
}

} // namespace

Message changeWords(const FigurePage* before, const FigurePage& after) {
    return (before ? wordsOf(*before, after) : phrase("FigureChange", "Add figure “%1”")).with(after.name);
}

} // namespace vitrine
