#include "core/calorimetry/liquid_climb.h"

#include "core/curve/smoothing.h"

#include <algorithm>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double slopePart = 0.02; // of the range before the event: window of the slope of the climb

} // namespace

std::size_t sizeOfGroups(std::size_t points, std::size_t groups) {
    return 1 + (points - 1) / groups;
}

double levelAround(Values y, std::size_t i, std::size_t size) {
    const std::size_t first = i - std::min(i, size / 2), last = std::min(first + size, y.size());
    double sum = 0;
    for (std::size_t k = first; k < last; ++k)
        sum += y[k];
    return sum / static_cast<double>(last - first);
}

double widthOfSlope(Values x, std::size_t first, std::size_t event) {
    const double spacing = (x[event] - x[first]) / static_cast<double>(event - first);
    return std::max(4 * spacing, slopePart * (x[event] - x[first])) * (1 + 1e-9);
}

std::size_t climbBefore(Values x, Values y, std::size_t first, std::size_t event) {
    return steepestPoint(x, y, widthOfSlope(x, first, event), first, event);
}

double sharpnessOf(Values x, Values y, std::size_t first, const LiquidEnd& end) {
    const double width = widthOfSlope(x, first, end.event), climb = localParabola(x, y, x[end.climb], width).slope;
    const std::vector<double> slope = slopes(x, y, width, end.climb, end.event + 1);
    return climb > 0 ? -std::ranges::min(slope) / climb : 0;
}

} // namespace vitrine
