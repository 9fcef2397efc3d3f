#include "widgets/figures/editor/figure_part.h"

#include <algorithm>

namespace vitrine {

namespace {

template<class Page>
auto* foundPanel(Page& page, const std::string& id) {
    const auto found = std::ranges::find(page.panels, id, &FigurePanel::id);
    return found == page.panels.end() ? nullptr : &*found;
}

FigurePanel* panelWith(FigurePage& page, const FigurePart& part) {
    return part.kind == FigurePartKind::Page ? nullptr : panelOf(page, part.panel);
}

template<class List>
typename List::value_type* elementAt(List& list, std::size_t index) {
    return index < list.size() ? &list[index] : nullptr;
}

/// The place of the words of a part.
std::string* textOf(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    if (!panel)
        return part.kind == FigurePartKind::Page ? &page.title : nullptr;
    switch (part.kind) {
    case FigurePartKind::Letter:
        return &panel->letter;
    case FigurePartKind::Title:
        return &panel->title;
    case FigurePartKind::XAxis:
        return &panel->xAxis.title;
    case FigurePartKind::YAxis:
        return &panel->yAxis.title;
    case FigurePartKind::Legend:
        return &panel->legend.title;
    case FigurePartKind::Note:
        return part.index < panel->notes.size() ? &panel->notes[part.index].text : nullptr;
    case FigurePartKind::Shape:
        return part.index < panel->shapes.size() ? &panel->shapes[part.index].label : nullptr;
    default:
        return nullptr;
    }
}

SeriesStyle madeStyle(const std::string& key) {
    SeriesStyle style;
    style.series = key;
    return style;
}

} // namespace

const FigurePanel* panelOf(const FigurePage& page, const std::string& id) {
    return foundPanel(page, id);
}

FigurePanel* panelOf(FigurePage& page, const std::string& id) {
    return foundPanel(page, id);
}

FigurePart nearestPart(const FigurePage& page, const FigurePart& part) {
    const FigurePanel* panel = part.kind == FigurePartKind::Page ? nullptr : panelOf(page, part.panel);
    if (!panel)
        return {};
    const bool gone = (part.kind == FigurePartKind::Note && part.index >= panel->notes.size()) ||
                      (part.kind == FigurePartKind::Shape && part.index >= panel->shapes.size());
    return gone ? FigurePart{FigurePartKind::Panel, part.panel} : part;
}

SeriesStyle seriesStyle(const FigurePanel& panel, const std::string& key) {
    const auto found = std::ranges::find(panel.series, key, &SeriesStyle::series);
    return found == panel.series.end() ? madeStyle(key) : *found;
}

void editSeries(FigurePanel& panel, const std::string& key, const std::function<void(SeriesStyle&)>& edit) {
    SeriesStyle style = seriesStyle(panel, key);
    edit(style);
    const auto found = std::ranges::find(panel.series, key, &SeriesStyle::series);
    if (style == madeStyle(key))
        std::erase_if(panel.series, [&](const SeriesStyle& each) { return each.series == key; });
    else if (found == panel.series.end())
        panel.series.push_back(style);
    else
        *found = style;
}

template<>
FigurePage* structOf<FigurePage>(FigurePage& page, const FigurePart&) {
    return &page;
}

template<>
FigureLook* structOf<FigureLook>(FigurePage& page, const FigurePart&) {
    return &page.look;
}

template<>
FigurePanel* structOf<FigurePanel>(FigurePage& page, const FigurePart& part) {
    return panelWith(page, part);
}

template<>
PageBox* structOf<PageBox>(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    return panel ? &panel->box : nullptr;
}

template<>
SampleRule* structOf<SampleRule>(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    return panel && panel->rule ? &*panel->rule : nullptr;
}

template<>
FigureAxis* structOf<FigureAxis>(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    return !panel                               ? nullptr
           : part.kind == FigurePartKind::XAxis ? &panel->xAxis
           : part.kind == FigurePartKind::YAxis ? &panel->yAxis
                                                : nullptr;
}

template<>
FigureLegend* structOf<FigureLegend>(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    return panel ? &panel->legend : nullptr;
}

template<>
FigureNote* structOf<FigureNote>(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    return panel && part.kind == FigurePartKind::Note ? elementAt(panel->notes, part.index) : nullptr;
}

template<>
FigureShape* structOf<FigureShape>(FigurePage& page, const FigurePart& part) {
    FigurePanel* panel = panelWith(page, part);
    return panel && part.kind == FigurePartKind::Shape ? elementAt(panel->shapes, part.index) : nullptr;
}

template<>
FigurePage edited<SeriesStyle>(FigurePage page, const FigurePart& part, const std::function<void(SeriesStyle&)>& edit) {
    if (FigurePanel* panel = panelWith(page, part))
        editSeries(*panel, part.series, edit);
    return page;
}

/// A rule that asks for nothing is none.
template<>
FigurePage edited<SampleRule>(FigurePage page, const FigurePart& part, const std::function<void(SampleRule&)>& edit) {
    FigurePanel* panel = panelWith(page, part);
    if (!panel)
        return page;
    SampleRule rule = panel->rule.value_or(SampleRule{});
    edit(rule);
    panel->rule = rule == SampleRule{} ? std::nullopt : std::optional(rule);
    return page;
}

template<>
SeriesStyle fieldsNow<SeriesStyle>(const FigurePage& page, const FigurePart& part) {
    const FigurePanel* panel = panelOf(page, part.panel);
    return panel ? seriesStyle(*panel, part.series) : SeriesStyle{};
}

bool hasText(FigurePartKind kind) {
    return kind != FigurePartKind::Page && kind != FigurePartKind::Panel;
}

std::string ownText(const FigurePage& page, const FigurePart& part) {
    if (part.kind == FigurePartKind::Series)
        return fieldsNow<SeriesStyle>(page, part).label;
    FigurePage copy = page;
    const std::string* text = textOf(copy, part);
    return text ? *text : std::string();
}

FigurePage withText(const FigurePage& page, const FigurePart& part, const std::string& markup) {
    if (part.kind == FigurePartKind::Series)
        return edited<SeriesStyle>(page, part, [&](SeriesStyle& style) { style.label = markup; });
    FigurePage changed = page;
    if (std::string* text = textOf(changed, part))
        *text = markup;
    return changed;
}

} // namespace vitrine
