#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace vitrine {

/// Points on either side of the middle of a window of `width` where the points are evenly spaced (to a millionth) and the
/// window holds few of them; else 0, and running sums are the way.
std::size_t evenHalfWindow(std::span<const double> x, double width);

/// Writes the values of the parabolas over 2 `half` + 1 evenly spaced points into `result`, except for the first and the
/// last `half` points.
void smoothEvenly(std::span<const double> y, std::size_t half, std::vector<double>& result);

} // namespace vitrine
