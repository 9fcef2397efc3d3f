#pragma once
#include "widgets/plot/palette.h"

#include <QString>

#include <optional>
#include <vector>

namespace vitrine {

/// A line of a panel's legend or of the words in its corner (markup of rich_label.h).
struct PanelLine {
    QString markup;
    QColor colour;
    std::optional<Marker> marker = {}; ///< in a legend: drawn instead of a stroke
    bool filled = true;
    QString series = {};               ///< key of the series that a line of a legend is of
    Qt::PenStyle dash = Qt::SolidLine; ///< of its stroke
    bool operator==(const PanelLine&) const = default;
};

/// The words around a plot: what it is, what is drawn, and why it is empty.
struct Panel {
    QString title;
    QString caption; ///< what is drawn, which branch, which window
    QString xTitle, yTitle;
    QString rightTitle = {};       ///< of a second axis; empty: there is none
    bool exoDown = false;          ///< an arrow beside the axis shows that exothermic events point down
    QString empty;                 ///< where there is nothing to draw: why, and what to do
    std::vector<PanelLine> legend; ///< at the top, each with a stroke or marker of its colour
    std::vector<PanelLine> words;  ///< bottom left, wrapped
    bool legendRight = false;
    bool operator==(const Panel&) const = default;
    /// Whether another panel leaves the axes the same room: what stands over and beside them is the same.
    bool isFramedAs(const Panel& other) const {
        return title == other.title && caption == other.caption && xTitle == other.xTitle && yTitle == other.yTitle &&
               rightTitle == other.rightTitle && exoDown == other.exoDown && empty == other.empty;
    }
};

} // namespace vitrine
