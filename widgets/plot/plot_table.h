#pragma once
#include <QString>

#include <vector>

namespace vitrine {

class PlotCanvas;

/// The points of one curve or one kind of mark, as the axes show them.
struct PlotSeries {
    QString name;
    std::vector<double> x, y;
    std::vector<double> errorX = {}, errorY = {}; ///< one standard error each; empty where none is drawn
    std::vector<double> totalX = {}, totalY = {}; ///< with that of choices, likewise
    std::size_t size() const { return x.size(); }
    bool operator==(const PlotSeries&) const = default;
};

/// What a plot draws, as numbers: every curve, and every mark with its error.
struct PlotTable {
    QString title;
    QString xTitle, yTitle; ///< with their units (markup)
    std::vector<PlotSeries> series;
    std::size_t size() const;
    bool hasErrors(std::vector<double> PlotSeries::*which) const;
    bool operator==(const PlotTable&) const = default;
};

/// Made from the very values that are drawn, in the units that the axes show.
PlotTable tableOf(const PlotCanvas&);

} // namespace vitrine
