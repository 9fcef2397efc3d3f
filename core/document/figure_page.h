#pragma once
#include "core/quantity/measured.h"

#include <optional>
#include <string>
#include <vector>

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
    bool operator==(const FigureNote&) const = default;
};

/// One set of axes. `content` names what is drawn: "thermograms", "kissinger", "s_q", "g_r", "delta_g", "compression",
/// "activation", "master_curve", "fictive_temperature", "fictive_temperature_scaled", "fictive_temperature_ratio", "q1",
/// "fwhm", "fwhm_pressure", "slowdown". A name that this version does not draw is kept, and its axes say so.
struct FigurePanel {
    std::string id; ///< unique on its page
    std::string content;
    std::vector<std::string> samples; ///< ids; empty: all that have it
    PageBox box;
    std::string letter;                ///< "A"; empty: none
    std::string insetOf;               ///< id of the panel that it lies in; empty: none
    std::optional<Interval> x, y;      ///< ranges of the axes; absent: those of the data
    std::optional<double> heatingRate; ///< K/s, of the thermograms; absent: all
    double offset = 0;                 ///< between one curve and the next, unit of y
    bool regions = false;              ///< shades cold compression, crossover and equilibrium
    std::vector<FigureNote> notes;
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
    bool operator==(const FigurePage&) const = default;
};

} // namespace vitrine
