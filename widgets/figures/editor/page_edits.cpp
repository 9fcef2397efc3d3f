#include "widgets/figures/editor/page_edits.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double columnWidth = 86, firstHeight = 64; // mm
constexpr double gap = 4;                            // mm, between panels
constexpr double tolerance = 0.01;                   // mm
constexpr double insetPart = 0.4;                    // of the width and the height of what it lies in

double right(const PageBox& box) {
    return box.x + box.width;
}

double bottom(const PageBox& box) {
    return box.y + box.height;
}

double lowest(const FigurePage& page) {
    double y = 0;
    for (const FigurePanel& panel : page.panels)
        y = std::max(y, bottom(panel.box));
    return y;
}

std::string freeId(const FigurePage& page) {
    for (int i = 1;; ++i)
        if (const std::string id = "panel" + std::to_string(i); !panelOf(page, id))
            return id;
}

/// The letter behind the last one; none where there are letters and the last panel has none.
std::string nextLetter(const FigurePage& page) {
    char last = '@';
    for (const FigurePanel& panel : page.panels)
        if (panel.letter.size() == 1 && panel.letter[0] >= 'A' && panel.letter[0] < 'Z')
            last = std::max(last, panel.letter[0]);
    return {static_cast<char>(last + 1)};
}

const FigurePanel* lastOuter(const FigurePage& page) {
    const FigurePanel* last = nullptr;
    for (const FigurePanel& panel : page.panels)
        if (panel.insetOf.empty() &&
            (!last || std::pair(bottom(panel.box), right(panel.box)) >= std::pair(bottom(last->box), right(last->box))))
            last = &panel;
    return last;
}

PageBox nextBox(const FigurePage& page) {
    const FigurePanel* last = lastOuter(page);
    if (!last)
        return {0, 0, page.width, std::min(page.height, 0.75 * page.width)};
    const PageBox beside{right(last->box) + gap, last->box.y, last->box.width, last->box.height};
    if (right(beside) <= page.width + tolerance)
        return beside;
    return {0, lowest(page) + gap, std::min(last->box.width, page.width), last->box.height};
}

/// A box at the same part of a new box as it was of the old one.
PageBox follows(const PageBox& box, const PageBox& before, const PageBox& after) {
    const double x = before.width > 0 ? after.width / before.width : 1, y = before.height > 0 ? after.height / before.height : 1;
    return {after.x + (box.x - before.x) * x, after.y + (box.y - before.y) * y, box.width * x, box.height * y};
}

} // namespace

FigurePage emptyPage(const std::string& name) {
    FigurePage page;
    page.name = name;
    page.width = columnWidth;
    page.height = firstHeight;
    return page;
}

std::string freeName(const std::set<std::string>& names) {
    for (int i = 1;; ++i)
        if (const std::string name = "figure" + std::to_string(i); !names.contains(name))
            return name;
}

std::string copyName(const std::string& name, const std::set<std::string>& names) {
    std::string copy = name + "-copy";
    for (int i = 2; names.contains(copy); ++i)
        copy = name + "-copy" + std::to_string(i);
    return copy;
}

FigurePage withPanel(FigurePage page, FigurePanel panel) {
    panel.id = freeId(page);
    if (!(panel.box.width > 0))
        panel.box = nextBox(page);
    if (panel.insetOf.empty())
        panel.letter = page.panels.empty() ? std::string() : nextLetter(page);
    if (page.panels.size() == 1 && page.panels.front().letter.empty() && panel.insetOf.empty()) {
        page.panels.front().letter = "A"; // a single panel needs none
        panel.letter = "B";
    }
    page.height = std::max(page.height, bottom(panel.box));
    page.panels.push_back(std::move(panel));
    return page;
}

FigurePage withCopyOf(const FigurePage& page, const std::string& id) {
    const FigurePanel* like = panelOf(page, id);
    if (!like)
        return page;
    FigurePanel copy = *like;
    if (copy.insetOf.empty())
        copy.box = {};
    else
        copy.box.y += gap;
    return withPanel(page, copy);
}

FigurePage withoutPanel(FigurePage page, const std::string& id) {
    std::erase_if(page.panels, [&](const FigurePanel& panel) { return panel.id == id || panel.insetOf == id; });
    for (FigurePanel& panel : page.panels) {
        if (panel.sharesX == id)
            panel.sharesX.clear();
        if (panel.sharesY == id)
            panel.sharesY.clear();
    }
    return page;
}

FigurePage relettered(FigurePage page) {
    char letter = 'A';
    for (FigurePanel& panel : page.panels)
        if (panel.letter.size() == 1 && letter <= 'Z')
            panel.letter = {letter++};
    return page;
}

FigurePage movedInOrder(FigurePage page, const std::string& id, int by) {
    std::vector<std::size_t> outer;
    for (std::size_t i = 0; i < page.panels.size(); ++i)
        if (page.panels[i].insetOf.empty())
            outer.push_back(i);
    const auto here = std::ranges::find_if(outer, [&](std::size_t i) { return page.panels[i].id == id; });
    const auto to = (here - outer.begin()) + by;
    if (here == outer.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(outer.size()))
        return page;
    const std::size_t first = *here, second = outer[static_cast<std::size_t>(to)];
    const std::string other = page.panels[second].id;
    const PageBox mine = page.panels[first].box, theirs = page.panels[second].box;
    page = withBox(withBox(std::move(page), id, theirs), other, mine);
    std::swap(page.panels[first], page.panels[second]);
    return relettered(std::move(page));
}

FigurePage asInset(FigurePage page, const std::string& id, const std::string& of) {
    FigurePanel* panel = panelOf(page, id);
    const FigurePanel* outer = panelOf(page, of);
    if (!panel || panel == outer || (outer && !outer->insetOf.empty()))
        return page;
    panel->insetOf = outer ? of : std::string();
    if (outer) {
        const PageBox& box = outer->box;
        const double width = insetPart * box.width, height = insetPart * box.height;
        panel->box = {right(box) - width - gap / 2, box.y + gap, width, height};
        panel->letter.clear();
    }
    return page;
}

FigurePage withBox(FigurePage page, const std::string& id, const PageBox& box) {
    FigurePanel* panel = panelOf(page, id);
    if (!panel)
        return page;
    const PageBox before = panel->box;
    panel->box = box;
    for (FigurePanel& inset : page.panels)
        if (inset.insetOf == id)
            inset.box = follows(inset.box, before, box);
    return page;
}

FigurePage arranged(FigurePage page, int columns) {
    const double width = (page.width - gap * (columns - 1)) / columns;
    std::vector<std::string> outer;
    for (const FigurePanel& panel : page.panels)
        if (panel.insetOf.empty())
            outer.push_back(panel.id);
    double y = 0, height = 0;
    int column = 0;
    for (const std::string& id : outer) {
        const PageBox before = panelOf(page, id)->box;
        const double high = before.width > 0 ? std::min(before.height * width / before.width, width) : 0.75 * width;
        if (column == 0)
            height = high;
        page = withBox(std::move(page), id, {column * (width + gap), y, width, height});
        column = (column + 1) % columns;
        if (column == 0)
            y += height + gap;
    }
    return fittedHeight(relettered(std::move(page)));
}

FigurePage fittedHeight(FigurePage page) {
    if (const double y = lowest(page); y > 0)
        page.height = y;
    return page;
}

FigurePage withoutPart(const FigurePage& page, const FigurePart& part) {
    FigurePage changed = page;
    FigurePanel* panel = panelOf(changed, part.panel);
    const auto at = static_cast<std::ptrdiff_t>(part.index);
    if (panel && part.kind == FigurePartKind::Note && part.index < panel->notes.size())
        panel->notes.erase(panel->notes.begin() + at);
    else if (panel && part.kind == FigurePartKind::Shape && part.index < panel->shapes.size())
        panel->shapes.erase(panel->shapes.begin() + at);
    return changed;
}

} // namespace vitrine
