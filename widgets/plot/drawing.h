#pragma once
#include "core/quantity/measured.h"
#include "widgets/plot/palette.h"

#include <QPolygonF>
#include <QString>

#include <string>

namespace vitrine {

/// A line through points in the units of the axes.
struct Stroke {
    QPolygonF points;
    QColor colour;
    double width = 1.3; ///< px
    Qt::PenStyle style = Qt::SolidLine;
    QString name = {};   ///< in the table of the plot; a stroke without one is not in it
    QString series = {}; ///< key of its look in figures: "fit 7 GPa"
    bool operator==(const Stroke&) const = default;
};

/// A filled area in the units of the axes; `hatch` tells it apart without colour.
struct Fill {
    QPolygonF outline;
    QColor colour;
    Qt::BrushStyle hatch = Qt::SolidPattern;
    QString series = {}; ///< as of a stroke
    bool operator==(const Fill&) const = default;
};

/// A symbol at a point, with optional error bars (units of the axes): that of noise, and a paler one with that of choices.
struct Mark {
    QPointF at;
    QColor colour;
    Marker marker = Marker::Circle;
    bool filled = true;
    double size = 9; ///< px
    double errorX = 0;
    double errorY = 0;
    bool halo = false; ///< lit
    QString name = {}; ///< in the table of the plot
    double totalX = 0; ///< error with that of choices; 0: not known
    double totalY = 0;
    QString series = {};                                    ///< as of a stroke
    std::string sample = {};                                ///< id; empty: it stands for no sample
    std::optional<Interval> intervalX = {}, intervalY = {}; ///< of 95 %, as the result has them; absent: as of a normal variable
    bool drawsIntervals = false;                            ///< its bars are the intervals, not one standard error
    QString number = {};                                    ///< beside it: tells it from others that look like it
    bool operator==(const Mark&) const = default;
    /// From where to where its bars reach, on the axes.
    Interval barX() const { return bar(at.x(), errorX, intervalX); }
    Interval barY() const { return bar(at.y(), errorY, intervalY); }
    Interval bar(double value, double error, const std::optional<Interval>& interval) const {
        return drawsIntervals && interval ? *interval : Interval{value - error, value + error};
    }
    /// How far its bars reach.
    QPointF reach() const { return {std::max(errorX, totalX), std::max(errorY, totalY)}; }
};

/// Gives a mark the 95 % intervals of what it stands for.
inline void setIntervals(Mark& mark, const Measured& x, const Measured& y) {
    mark.intervalX = x.ci95;
    mark.intervalY = y.ci95;
}

/// A label near a point, moved where there is room.
struct Note {
    QPointF at;
    QString markup;
    QColor colour;
    bool operator==(const Note&) const = default;
};

/// What is drawn over the curves: a plain value, made from results and painted as it is.
struct Drawing {
    std::vector<Fill> fills;
    std::vector<Stroke> strokes;
    std::vector<Mark> marks;
    std::vector<Note> notes;
    bool operator==(const Drawing&) const = default;
};

/// Its strokes, and the error bars of its marks as lines back and forth: what words keep clear of.
std::vector<QPolygonF> linesOf(const Drawing&);

/// The same in pale colours and without words: the state before a drag.
Drawing ghostOf(Drawing, const Theme&);

/// The same seen faintly, with its words: what is being computed anew.
Drawing staleOf(Drawing, const Theme&);

} // namespace vitrine
