#pragma once
#include "core/quantity/problem.h"

#include <cmath>
#include <cstddef>
#include <span>

namespace vitrine {

/// y(x) = atCenter + slope (x − center), fitted by least squares with the abscissa centred (so the two parameters are
/// uncorrelated when unweighted).
struct Line {
    double center = 0;
    double atCenter = 0;
    double slope = 0;
    double atCenterError = 0; ///< standard error, from the scatter of the residuals
    double slopeError = 0;
    double scatter = 0; ///< standard deviation of the residuals, n − 2 degrees of freedom (0 for n = 2)
    std::size_t points = 0;

    double operator()(double x) const { return atCenter + slope * (x - center); }
    /// Standard error of the line at x.
    double errorAt(double x) const { return std::hypot(atCenterError, slopeError * (x - center)); }
    bool operator==(const Line&) const = default;
};

/// Unweighted least squares. Refuses fewer than two points and abscissae that are all the same.
Result<Line> fitLine(std::span<const double> x, std::span<const double> y);

/// Weighted least squares with standard deviations `sigma` > 0 of y; the errors follow from sigma alone.
Result<Line> fitLine(std::span<const double> x, std::span<const double> y, std::span<const double> sigma);

} // namespace vitrine
