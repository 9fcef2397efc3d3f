#pragma once
#include "core/document/figure_look.h"

#include <string_view>

namespace vitrine {

/// A rectangle on a page, mm from its upper left corner.
struct PageBox {
    double x = 0, y = 0, width = 0, height = 0;
    bool operator==(const PageBox&) const = default;
};

/// Words in a panel, at a place on its axes; with a tip an arrow leads there.
struct FigureNote {
    std::string text;
    double x = 0, y = 0;
    std::optional<double> tipX, tipY;
    std::string colour = {}; ///< empty: ink
    bool fixed = false;      ///< stands at its place; else moved to where there is room
    OtherFields others = {};
    bool operator==(const FigureNote&) const = default;
};

/// One set of axes. `content` names what is drawn (widgets/figures/figure_content.h lists them). A name that this version does
/// not draw is kept, and its axes say so. What is drawn beside the data and follows from the results (arrows, lines at
/// crossovers and shells, fits, regions) are elements with names, which a content lists with whether it draws them by itself;
/// `shown` and `hidden` say otherwise.
struct FigurePanel {
    std::string id; ///< unique on its page
    std::string content;
    std::vector<std::string> samples; ///< ids, by hand; empty and no rule: all that have it
    PageBox box;
    std::string letter;                ///< "A"; empty: none
    std::string insetOf;               ///< id of the panel that it lies in; empty: none
    std::optional<Interval> x, y;      ///< ranges of the axes; absent: those of the data
    std::optional<double> heatingRate; ///< K/s, of the thermograms; absent: all of one sample, the first of each of several
    double offset = 0;                 ///< between one curve and the next, unit of y
    bool regions = false;              ///< shades cold compression, crossover and equilibrium
    std::vector<FigureNote> notes;
    std::string title = {};                ///< above the axes, markup
    std::optional<SampleRule> rule = {};   ///< further samples, by what they are
    std::vector<std::string> leftOut = {}; ///< ids that neither the list nor the rule takes
    bool everyRate = false;                ///< every heating scan of each sample
    std::vector<std::string> scans = {};   ///< "sample/scan", "sample/pattern": these curves alone; empty: all
    CurveColours colours = CurveColours::Differing;
    FigureAxis xAxis = {}, yAxis = {};
    std::string sharesX = {}, sharesY = {}; ///< id of the panel whose range it takes
    FigureLegend legend = {};
    std::vector<SeriesStyle> series = {};
    std::vector<FigureShape> shapes = {};
    std::vector<std::string> shown = {}, hidden = {}; ///< names of elements
    std::optional<ErrorDrawing> errors = {};          ///< these four absent: as the page
    std::optional<ErrorSpan> errorSpan = {};
    std::optional<bool> grid = {};
    std::optional<FigureFrame> frame = {};
    OtherFields others = {};
    bool operator==(const FigurePanel&) const = default;
};

/// A figure as it is printed.
struct FigurePage {
    std::string name; ///< unique in a study: "fig2"
    std::string title;
    double width = 174, height = 120; ///< mm
    std::string font;                 ///< family; empty: the program's
    double fontSize = 7;              ///< pt
    std::string palette;              ///< empty: the program's
    std::vector<FigurePanel> panels;
    FigureLook look = {};
    StyleRest style = {};
    OtherFields others = {};
    bool operator==(const FigurePage&) const = default;
};

/// What holds the text of a figure that could not be read.
inline constexpr std::string_view unreadFigureKey = "unread_figure";

/// Whether a figure of a file could not be read: it has the name alone, and its text for when it is written again.
inline bool isUnread(const FigurePage& page) {
    return page.others.json.starts_with("{\"" + std::string(unreadFigureKey) + "\":");
}

} // namespace vitrine
