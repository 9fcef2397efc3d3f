#pragma once
#include <cstddef>
#include <span>

namespace vitrine {

/// Index of the first point after the transient with which a ramp begins: from there on the slope of the
/// curve (over groups of a two-hundredth of the scan) stays below four times its median magnitude. At most a
/// fifth of the scan is given up; 0 where there is no transient.
std::size_t startUpEnd(std::span<const double> x, std::span<const double> y);

} // namespace vitrine
