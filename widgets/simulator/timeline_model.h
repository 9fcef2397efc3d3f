#pragma once
#include "core/simulation/simulator/simulator_action.h"

#include <QPointF>
#include <QRectF>

namespace vitrine {

/// Where a thermal history lies in a rectangle: time runs to the right, each step as wide as its share of the
/// logarithms of the durations, temperature upwards.
struct TimelinePlaces {
    QRectF box;                  ///< px
    Interval temperature;        ///< K, from the bottom to the top of the box
    double unit = 1;             ///< px a unit of width
    std::vector<QPointF> points; ///< the start, then the end of each step

    double y(double kelvin) const;
    double kelvin(double y) const;
};
TimelinePlaces timelinePlaces(const Protocol&, const QRectF& box);

/// How long a step takes, s; nothing for one that takes no time.
std::optional<double> durationOf(const Protocol&, std::size_t step);

/// The action of dragging point `point` (0: the start) of a history by some pixels, from where it was when
/// the drag began: up and down changes its temperature (to whole kelvins), left and right the duration of the
/// step that ends there, ten times within a fixed width. Nothing for a point that cannot be moved so.
std::optional<SimulatorAction> draggedPoint(const Protocol&, const TimelinePlaces&, std::size_t point, QPointF by);

/// The action of making a point hotter by `kelvin` and its step longer by `factor`.
std::optional<SimulatorAction> nudgedPoint(const Protocol&, std::size_t point, double kelvin, double factor);

} // namespace vitrine
