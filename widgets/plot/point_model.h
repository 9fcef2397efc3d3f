#pragma once
#include "core/quantity/measured.h"

#include <optional>
#include <vector>

namespace vitrine {

/// How near two anchors may come, px.
inline constexpr double leastApart = 8;

/// Whether something at `at` keeps `apart` from all others (px).
bool isApart(double at, const std::vector<double>& others, double apart = leastApart);

/// Where the one at index `which` of ascending places may go without passing or coming nearer than `apart` to its
/// neighbours; `bounds` are the ends of the axis. Where there is no room it stays.
double keptApart(double wanted, const std::vector<double>& places, std::size_t which, const Interval& bounds,
                 double apart = leastApart);

} // namespace vitrine
