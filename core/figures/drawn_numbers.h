#pragma once
#include "core/quantity/measured.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine {

// Numbers that figures draw beside the data: each in the units of the axes of its panel. Curves are columns of one length with
// x ascending.

struct CurvePoint {
    double x = 0, y = 0;
    bool operator==(const CurvePoint&) const = default;
};

/// The ordinate of a curve, straight from point to point; beyond its ends that of its first or last point. NaN for no points.
double ordinateAt(std::span<const double> x, std::span<const double> y, double at);

/// The top of a peak, x = −b/(2c) of the parabola a + b u + c u² of least squares through the points that lie within a tenth of
/// the curve's height below its highest one, which noise moves little; y is the curve there. Where that parabola opens upwards or
/// has its top outside the curve, the highest point itself. Nothing for no points.
std::optional<CurvePoint> topOf(std::span<const double> x, std::span<const double> y);

/// A curve less another, y(x) − y_other(x), at its own x: ΔG(r) = G(r) − G_first(r), Å⁻². The other is taken straight from point
/// to point, and beyond its ends as its end.
std::vector<double> lessCurve(std::span<const double> x, std::span<const double> y, std::span<const double> otherX,
                              std::span<const double> otherY);

/// A straight line of least squares (every point with the same weight) through points within a range of x, both ends counted.
struct Trend {
    double slope = 0;      ///< unit of y over that of x; 0 where all points have one x
    double x = 0, y = 0;   ///< mean of the points, which lies on the line; 0 for no points
    std::size_t count = 0; ///< of the points
    Interval range;        ///< of their x; from +∞ to −∞ for no points
    double at(double place) const { return y + slope * (place - x); }
};
Trend trendOf(std::span<const CurvePoint>, Interval range);

} // namespace vitrine
