#include "core/simulation/relaxation/heat_capacity_points.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double settledChange = 1e-3;                  // of the maximum of C_N
constexpr double widestStep = 0.25, finestStep = 0.004; // K

constexpr std::size_t fewestPoints = 5;

std::unexpected<Problem> tooFewPoints() {
    return refuse(phrase("Simulation", "The heat capacity at points of a ramp needs at least five of them."));
}

/// Each interval of an even grid in `parts`; the points themselves stay as they are.
std::vector<double> divided(std::span<const double> grid, std::size_t parts) {
    std::vector<double> fine;
    fine.reserve((grid.size() - 1) * parts + 1);
    for (std::size_t i = 0; i + 1 < grid.size(); ++i)
        for (std::size_t k = 0; k < parts; ++k)
            fine.push_back(grid[i] + static_cast<double>(k) / static_cast<double>(parts) * (grid[i + 1] - grid[i]));
    fine.push_back(grid.back());
    return fine;
}

/// Derivative of the quartic through five neighbours; about the last but one towards the ends, at the ends themselves.
double slopeAt(std::span<const double> y, std::size_t i, double step) {
    constexpr double weights[5][5] = {
        {-25, 48, -36, 16, -3}, {-3, -10, 18, -6, 1}, {1, -8, 0, 8, -1}, {-1, 6, -18, 10, 3}, {3, -16, 36, -48, 25}};
    const std::size_t first = std::clamp<std::size_t>(i, 2, y.size() - 3) - 2;
    double sum = 0;
    for (std::size_t k = 0; k < 5; ++k)
        sum += weights[i - first][k] * (y[first + k] - y[i]);
    return sum / (12 * step);
}

HeatCapacityRamp derivativeOn(std::vector<double> grid, std::vector<double> fictive) {
    const double step = (grid.back() - grid.front()) / static_cast<double>(grid.size() - 1);
    HeatCapacityRamp ramp{std::move(grid), {}, std::move(fictive)};
    for (std::size_t i = 0; i < ramp.temperature.size(); ++i)
        ramp.normalised.push_back(slopeAt(ramp.fictive, i, step));
    return ramp;
}

/// Every `parts`-th entry.
HeatCapacityRamp thinned(const HeatCapacityRamp& fine, std::size_t parts) {
    HeatCapacityRamp ramp;
    for (std::size_t i = 0; i < fine.temperature.size(); i += parts) {
        ramp.temperature.push_back(fine.temperature[i]);
        ramp.normalised.push_back(fine.normalised[i]);
        ramp.fictive.push_back(fine.fictive[i]);
    }
    return ramp;
}

/// What every second of its temperatures says.
HeatCapacityAtPoints halved(const HeatCapacityAtPoints& all, std::size_t parts) {
    const HeatCapacityRamp second = thinned(all.fine, 2);
    HeatCapacityRamp fine = derivativeOn(second.temperature, second.fictive);
    HeatCapacityRamp points = thinned(fine, parts / 2);
    return {std::move(points), std::move(fine)};
}

bool settled(const HeatCapacityAtPoints& before, const HeatCapacityAtPoints& now) {
    const double top = std::ranges::max(now.fine.normalised), allowed = settledChange * std::abs(top);
    double change = std::abs(top - std::ranges::max(before.fine.normalised));
    for (std::size_t i = 0; i < now.points.normalised.size(); ++i)
        change = std::max(change, std::abs(now.points.normalised[i] - before.points.normalised[i]));
    return change <= allowed;
}

} // namespace

Result<HeatCapacityAtPoints> heatCapacityAtPoints(const GlassAtRamp& glass, double rate, std::span<const double> grid) {
    if (grid.size() < fewestPoints)
        return tooFewPoints();
    if (!runsAlong(grid, glass))
        return notAlongRamp();
    const double spacing = std::abs(grid[1] - grid[0]);
    const auto at = [&](std::size_t parts) {
        std::vector<double> fineGrid = divided(grid, parts);
        std::vector<double> fictive = glass.fictive(rate, fineGrid);
        HeatCapacityRamp fine = derivativeOn(std::move(fineGrid), std::move(fictive));
        HeatCapacityRamp points = thinned(fine, parts);
        return HeatCapacityAtPoints{std::move(points), std::move(fine)};
    };
    auto parts = static_cast<std::size_t>(std::max(1.0, std::ceil(spacing / widestStep - 1e-9)));
    if (!(spacing / static_cast<double>(parts) > finestStep))
        return at(parts);
    for (;;) {
        auto found = at(parts *= 2);
        if (settled(halved(found, parts), found) || !(spacing / static_cast<double>(parts) > finestStep))
            return found;
    }
}

Result<HeatCapacityAtPoints> heatCapacityAtPoints(const Glass& glass, const Protocol& protocol, std::size_t segment,
                                                  std::span<const double> grid, const RelaxationOptions& options) {
    if (grid.size() < fewestPoints)
        return tooFewPoints();
    const auto at = glassAtRamp(glass, protocol, segment, options);
    return at ? heatCapacityAtPoints(*at, at->ramp.rate, grid) : std::unexpected(at.error());
}

} // namespace vitrine
