#pragma once
#include <QColor>
#include <QString>

#include <vector>

namespace vitrine {

/// A line of a panel's legend or of the words in its corner (markup of rich_label.h).
struct PanelLine {
    QString markup;
    QColor colour;
    bool operator==(const PanelLine&) const = default;
};

/// The words around a plot: what it is, what is drawn, and why it is empty.
struct Panel {
    QString title;
    QString caption; ///< what is drawn, which branch, which window
    QString xTitle, yTitle;
    QString empty;                 ///< where there is nothing to draw: why, and what to do
    std::vector<PanelLine> legend; ///< top left, each with a stroke of its colour
    std::vector<PanelLine> words;  ///< bottom left
    bool operator==(const Panel&) const = default;
};

} // namespace vitrine
