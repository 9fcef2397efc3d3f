#include "core/kinetics/energy_noise.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

double weightedRest(const Crossover& crossover, const Plateaus& plateaus, const WeightedPoints& points, std::size_t i) {
    const double rise = plateaus.alpha[points.group[i]] - plateaus.beta;
    return std::sqrt(points.weight[i]) * (points.energy[i] - plateaus.beta - rise * crossover.at(points.x[i]));
}

/// Residuals in order of x, series after series.
std::vector<double> restsInOrder(const Crossover& crossover, const Plateaus& plateaus, const WeightedPoints& points) {
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::pair(points.series[i], points.x[i]); });
    std::vector<double> rests;
    for (const std::size_t i : order)
        rests.push_back(weightedRest(crossover, plateaus, points, i));
    return rests;
}

/// Mean of r_i r_{i + lag}.
double covarianceAt(const std::vector<double>& rests, std::size_t lag) {
    double sum = 0;
    for (std::size_t i = 0; i + lag < rests.size(); ++i)
        sum += rests[i] * rests[i + lag];
    return sum / static_cast<double>(rests.size() - lag);
}

constexpr double strongest = 0.6;

double worthOne(double rho) {
    return (1 + rho) / (1 - rho);
}

} // namespace

EnergyNoise noiseAbout(const Crossover& crossover, const Plateaus& plateaus, const WeightedPoints& points, std::size_t fitted) {
    const auto rests = restsInOrder(crossover, plateaus, points);
    const auto n = static_cast<double>(rests.size());
    const double part = static_cast<double>(fitted) / n;
    const double seen0 = covarianceAt(rests, 0), seen1 = covarianceAt(rests, 1);
    const EnergyNoise independent{seen0 / (1 - part), 1};
    if (!(independent.variance > 0) || (seen1 + part * independent.variance) / independent.variance < 1 / std::sqrt(n))
        return independent;
    EnergyNoise noise = independent;
    for (int round = 0; round < 20; ++round) {
        const double variance = seen0 + part * noise.power();
        const double rho = std::clamp((seen1 + part * noise.power()) / variance, 0.0, strongest);
        noise = {variance, worthOne(rho)};
    }
    return noise;
}

double profileLimit(double leastChi2, const EnergyNoise& noise, double t) {
    return leastChi2 + t * t * noise.power();
}

} // namespace vitrine
