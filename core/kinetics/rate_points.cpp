#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

constexpr double leastOfUsual = 0.3; // of the median error: no point weighs more than eleven others

} // namespace

std::vector<double> relativeWeights(std::span<const RatePoint> points) {
    const auto known = [](const RatePoint& point) { return point.error > 0 && std::isfinite(point.error); };
    std::vector<double> errors;
    for (const auto& point : points)
        if (known(point))
            errors.push_back(point.error);
    const double usual = errors.empty() ? 1 : median(errors);
    std::vector<double> weights;
    for (const auto& point : points)
        weights.push_back(std::pow(usual / std::max(known(point) ? point.error : usual, leastOfUsual * usual), 2));
    const double average = mean(weights);
    for (double& weight : weights)
        weight /= average;
    return weights;
}

RateSet rateSet(std::span<const RatePoint> points) {
    RateSet set{{}, {}, relativeWeights(points)};
    for (const auto& point : points) {
        set.logRate.push_back(std::log(point.heatingRate));
        set.temperature.push_back(point.temperature);
    }
    return set;
}

std::vector<std::size_t> rateGroups(std::span<const RatePoint> points) {
    constexpr double same = 1.001;
    std::vector<std::size_t> order(points.size()), groups(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return points[i].heatingRate; });
    std::size_t group = 0;
    double lowest = points.empty() ? 0 : points[order.front()].heatingRate;
    for (const std::size_t i : order) {
        if (points[i].heatingRate > same * lowest) {
            lowest = points[i].heatingRate;
            ++group;
        }
        groups[i] = group;
    }
    return groups;
}

} // namespace vitrine
