#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace vitrine {

/// A parabola fitted around one abscissa: value, first and second derivative there.
struct LocalParabola {
    double value = 0;
    double slope = 0;
    double curvature = 0;  ///< second derivative
    double noise = 0;      ///< standard deviation of the residuals, n − 3 degrees of freedom
    double valueError = 0; ///< standard errors that follow from `noise`
    double slopeError = 0;
    double curvatureError = 0;
    std::size_t points = 0;
};

/// Least-squares parabola over the points with |x − at| ≤ width/2 (at least five; the nearest five where the
/// window holds fewer). `x` ascending, not necessarily even; `width` in the unit of x. Savitzky & Golay,
/// Anal. Chem. 36 (1964) 1627, on any spacing.
LocalParabola localParabola(std::span<const double> x, std::span<const double> y, double at, double width);

/// First derivative dy/dx at x[first] … x[last − 1] by the same local parabola, from running sums: O(1) a
/// point.
std::vector<double> slopes(std::span<const double> x, std::span<const double> y, double width, std::size_t first,
                           std::size_t last);

/// Index within first … last − 1 where the slope of the local parabola is greatest. Sought first among the
/// slopes between the means of either half of the window, which running sums give at a fraction of the cost
/// and nearly the same noise (√(4/3)), then among the parabolas nearby. `first` < `last` ≤ number of points.
std::size_t steepestPoint(std::span<const double> x, std::span<const double> y, double width, std::size_t first,
                          std::size_t last);

/// The values of the local parabolas: the curve smoothed over `width` (in the unit of x).
std::vector<double> smoothed(std::span<const double> x, std::span<const double> y, double width);
/// The same in the place of `y`, a stretch at a time: of a long curve no second copy is held. Equal to smoothed() within
/// rounding.
void smoothInPlace(std::span<const double> x, std::span<double> y, double width);

} // namespace vitrine
