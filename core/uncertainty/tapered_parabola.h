#pragma once
#include "core/quantity/measured.h"
#include "core/uncertainty/influence.h"

#include <array>

namespace vitrine {

/// The share of each row's cell (half a step to either side of it) that lies within a window: 1 inside, a fraction at the ends,
/// so that no row enters or leaves at once when the window moves.
struct TaperedRows {
    std::size_t first = 0;
    std::vector<double> weight;
    std::size_t size() const { return weight.size(); }
};

/// The rows of ascending `x` whose cells meet the window.
TaperedRows taperedRows(std::span<const double> x, Interval window);

/// A parabola by least squares over the rows within a window, ends tapered: value, slope and second derivative at its centre,
/// each with its influence function.
struct TaperedParabola {
    double value = 0, slope = 0, curvature = 0;
    std::array<Influence, 3> influence; ///< of the three
    std::size_t points = 0;

    /// Where it has its vertex, from the centre.
    double vertex() const { return -slope / curvature; }
};

/// `x` ascending. Fewer than five rows: the nearest five.
TaperedParabola taperedParabola(std::span<const double> x, std::span<const double> y, double at, double width);

} // namespace vitrine
