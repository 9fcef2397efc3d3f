#pragma once
#include "core/document/figure_page.h"

#include <functional>

namespace vitrine {

/// What can be selected of a figure.
enum class FigurePartKind { Page, Panel, Letter, Title, XAxis, YAxis, Legend, Series, Note, Shape };

/// One of them: the panel by its id, a series by its key, a note or a shape by its place in the list of its panel.
struct FigurePart {
    FigurePartKind kind = FigurePartKind::Page;
    std::string panel = {};
    std::string series = {};
    std::size_t index = 0;
    bool operator==(const FigurePart&) const = default;
};

/// Null where the page has none of this id.
const FigurePanel* panelOf(const FigurePage&, const std::string& id);
FigurePanel* panelOf(FigurePage&, const std::string& id);

/// The part, or where it is not there any more what it lay in: the panel, else the page.
FigurePart nearestPart(const FigurePage&, const FigurePart&);

/// How a series looks; as it is made where the panel says nothing of it.
SeriesStyle seriesStyle(const FigurePanel&, const std::string& key);

/// Changes how a series looks; what is as it is made is not kept.
void editSeries(FigurePanel&, const std::string& key, const std::function<void(SeriesStyle&)>& edit);

/// The struct that has the fields of a part: null where the part is of another kind. S: FigurePage, FigureLook, FigurePanel,
/// PageBox, SampleRule, FigureAxis, FigureLegend, FigureNote or FigureShape.
template<class S>
S* structOf(FigurePage&, const FigurePart&);

/// Changes the fields of a part in a copy of the page; the same page where it has none of this kind.
template<class S>
FigurePage edited(FigurePage page, const FigurePart& part, const std::function<void(S&)>& edit) {
    if (S* fields = structOf<S>(page, part))
        edit(*fields);
    return page;
}
template<>
FigurePage edited<SeriesStyle>(FigurePage, const FigurePart&, const std::function<void(SeriesStyle&)>&);
template<>
FigurePage edited<SampleRule>(FigurePage, const FigurePart&, const std::function<void(SampleRule&)>&);

/// The fields of a part as they are; those of a new struct where it has none of this kind.
template<class S>
S fieldsNow(const FigurePage& page, const FigurePart& part) {
    FigurePage copy = page;
    const S* fields = structOf<S>(copy, part);
    return fields ? *fields : S{};
}
template<>
SeriesStyle fieldsNow<SeriesStyle>(const FigurePage&, const FigurePart&);

/// The words of a part that are its own (markup); empty where they are made, or where it has none.
std::string ownText(const FigurePage&, const FigurePart&);
/// Whether it has words that can be written.
bool hasText(FigurePartKind);
FigurePage withText(const FigurePage&, const FigurePart&, const std::string& markup);

} // namespace vitrine
