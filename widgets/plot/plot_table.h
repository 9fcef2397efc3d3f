#pragma once
#include "core/quantity/measured.h"

#include <QStringList>

#include <optional>
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

/// A cell of a table that says more than the points of a plot: words, a number, or the error of one; empty: neither.
struct FactCell {
    QString words = {};
    std::optional<Measured> number = {};
    bool isError = false; ///< what is shown of the number is its error
    bool operator==(const FactCell&) const = default;
};

/// What a person would write down of a plot: a row for each thing that it compares, what is left out of it too, with the reason.
struct FactTable {
    QStringList titles; ///< with their units (markup)
    std::vector<std::vector<FactCell>> rows;
    bool operator==(const FactTable&) const = default;

    /// A number and its error as two cells.
    static void add(std::vector<FactCell>& row, const Measured&);
};

/// What a plot draws, as numbers: every curve, and every mark with its error; or the facts that its view gives instead.
struct PlotTable {
    QString title;
    QString xTitle, yTitle; ///< with their units (markup)
    std::vector<PlotSeries> series;
    std::optional<FactTable> facts = {};
    std::size_t size() const;
    bool hasErrors(std::vector<double> PlotSeries::*which) const;
    bool operator==(const PlotTable&) const = default;
};

/// Made from the very values that are drawn, in the units that the axes show.
PlotTable tableOf(const PlotCanvas&);

} // namespace vitrine
