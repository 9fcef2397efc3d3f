#include "core/thermogram/start_up.h"

#include "core/curve/tops.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine {

namespace {

constexpr std::size_t groups = 200;
constexpr double steep = 4;

std::vector<double> steepness(const Grouped& means) {
    std::vector<double> result;
    for (std::size_t k = 1; k < means.x.size(); ++k)
        result.push_back(std::abs((means.y[k] - means.y[k - 1]) / (means.x[k] - means.x[k - 1])));
    const bool sound = std::ranges::all_of(result, [](double value) { return std::isfinite(value); });
    return sound ? result : std::vector<double>();
}

double middleOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::size_t startUpEnd(std::span<const double> x, std::span<const double> y) {
    const std::size_t size = 1 + x.size() / groups;
    const std::vector<double> slope = steepness(grouped(x, y, size));
    if (slope.size() < 20)
        return 0;
    const double limit = steep * middleOf(slope);
    std::size_t k = 0;
    while (k < slope.size() / 5 && slope[k] > limit)
        ++k;
    return k == 0 ? 0 : std::min((k + 1) * size, x.size() - 1);
}

} // namespace vitrine
