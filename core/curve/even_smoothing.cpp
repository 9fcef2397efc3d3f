#include "core/curve/even_smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// What the parabola over 2m + 1 even points gives each of them for the value in the middle, from the middle outwards:
/// 3 (3m² + 3m − 1 − 5j²)/((2m − 1)(2m + 1)(2m + 3)) (Savitzky & Golay 1964, as corrected by Steinier et al. 1972).
std::vector<double> evenWeights(std::size_t half) {
    const auto m = static_cast<double>(half);
    std::vector<double> weights;
    for (std::size_t k = 0; k <= half; ++k)
        weights.push_back(3 * (3 * m * m + 3 * m - 1 - 5 * static_cast<double>(k * k)) /
                          ((2 * m - 1) * (2 * m + 1) * (2 * m + 3)));
    return weights;
}

} // namespace

std::size_t evenHalfWindow(std::span<const double> x, double width) {
    constexpr double unevenness = 1e-6;
    constexpr std::size_t most = 12;  // beyond which the running sums are quicker
    constexpr std::size_t fewest = 5; // points of a parabola's window
    if (x.size() < fewest)
        return 0;
    const double spacing = (x.back() - x.front()) / static_cast<double>(x.size() - 1);
    const double points = std::floor(0.5 * width / spacing + unevenness);
    if (!(points >= 2) || points > most)
        return 0;
    double worst = 0;
    for (std::size_t i = 1; i < x.size(); ++i)
        worst = std::max(worst, std::abs(x[i] - x[i - 1] - spacing));
    return worst <= unevenness * spacing ? static_cast<std::size_t>(points) : 0;
}

void smoothEvenly(std::span<const double> y, std::size_t half, std::vector<double>& result) {
    const std::vector<double> weights = evenWeights(half);
    const std::size_t last = y.size() - half;
    for (std::size_t i = half; i < last; ++i)
        result[i] = weights[0] * y[i];
    for (std::size_t k = 1; k <= half; ++k)
        for (std::size_t i = half; i < last; ++i)
            result[i] += weights[k] * (y[i - k] + y[i + k]);
}

} // namespace vitrine
