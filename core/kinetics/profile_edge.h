#pragma once
#include <functional>

namespace vitrine {

/// The value on one side of `best` at which a profile of χ² reaches `limit`: steps from `firstStep` (its sign is the side) grow
/// until the limit is passed, then the last is halved.
double profileEdge(const std::function<double(double)>& chi2, double best, double limit, double firstStep);

} // namespace vitrine
