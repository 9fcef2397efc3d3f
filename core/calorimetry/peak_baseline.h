#pragma once
#include "core/calorimetry/transition_range.h"

#include <span>
#include <vector>

namespace vitrine {

/// A baseline under peaks: straight between its corners, extended straight beyond the outer ones.
struct PeakBaseline {
    std::vector<double> temperature, signal; ///< of the corners, two or more

    std::size_t corners() const { return temperature.size(); }
    void add(double t, double y);
    /// Index of the segment that holds a temperature, its value and its slope there.
    std::size_t segment(double t) const;
    double operator()(double t) const;
    double slopeAt(double t) const;
    /// The corners within a range and its two ends, for drawing.
    void draw(Interval range, std::vector<double>& t, std::vector<double>& y) const;
    bool operator==(const PeakBaseline&) const = default;
};

/// Straight between two points.
PeakBaseline straightBase(double t0, double y0, double t1, double y1);

/// Glass line, half-step tangent, liquid line; where there is no step, the lines joined between their
/// middles.
PeakBaseline stepBase(const GlassLiquidLines&, const TransitionRange*, Interval scan);

/// y − base at every point.
std::vector<double> above(std::span<const double> x, std::span<const double> y, const PeakBaseline&);

} // namespace vitrine
