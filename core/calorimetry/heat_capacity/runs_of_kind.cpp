#include "core/calorimetry/heat_capacity/runs_of_kind.h"

#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine {

namespace {

/// (Scatter of the runs)²/n at each temperature, of what neighbouring rows share.
std::vector<double> scatterOfMean(const std::vector<std::vector<double>>& signals, const std::vector<double>& mean) {
    const double n = static_cast<double>(signals.size());
    std::vector<double> variance(mean.size(), 0);
    for (const auto& signal : signals) {
        std::vector<double> off(mean.size());
        std::ranges::transform(signal, mean, off.begin(), std::minus<>());
        off = runningMean(off);
        for (std::size_t i = 0; i < mean.size(); ++i)
            variance[i] += off[i] * off[i] / (n - 1) / n;
    }
    return runningMean(variance);
}

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Variances of what rows share: of levels, and of repeats where there are any.
void takeScatter(std::vector<double>& variance, std::vector<double> scatter, std::size_t degrees) {
    const double factor = sum(scatter) > sum(variance) ? studentFactor(degrees) : 1;
    for (std::size_t i = 0; i < variance.size(); ++i)
        variance[i] = std::max(variance[i], factor * factor * scatter[i]);
}

} // namespace

Message kindName(HeatRunRole role) {
    return role == HeatRunRole::Empty      ? phrase("HeatCapacity", "empty pan")
           : role == HeatRunRole::Sapphire ? phrase("HeatCapacity", "sapphire")
                                           : phrase("HeatCapacity", "sample");
}

Message runName(const RunsOfKind& runs, HeatRunRole role, std::size_t run) {
    if (runs[index(role)].size() < 2)
        return kindName(role);
    return phrase("HeatCapacity", "%1, run %2").with(kindName(role), std::to_string(run + 1));
}

std::vector<double> commonTemperatures(const RunsOfKind& runs) {
    Interval common = sapphireRange;
    eachRun(runs, [&](HeatRunRole, std::size_t, const LevelledRun& run) {
        common = {std::max(common.low, run.scan.temperature.front()), std::min(common.high, run.scan.temperature.back())};
    });
    const auto& all = runs[index(HeatRunRole::Sample)].front().scan.temperature;
    const IndexRange in = common.low < common.high ? indicesWithin(all, common) : IndexRange{};
    return {all.begin() + static_cast<std::ptrdiff_t>(in.first), all.begin() + static_cast<std::ptrdiff_t>(in.last)};
}

std::vector<double> runningMean(const std::vector<double>& y) {
    const std::size_t half = std::max<std::size_t>(1, y.size() / 20);
    std::vector<double> sums{0}, out;
    for (const double value : y)
        sums.push_back(sums.back() + value);
    for (std::size_t i = 0; i < y.size(); ++i) {
        const std::size_t first = i > half ? i - half : 0, last = std::min(y.size(), i + half + 1);
        out.push_back((sums[last] - sums[first]) / static_cast<double>(last - first));
    }
    return out;
}

std::size_t degreesOf(const std::array<std::size_t, 3>& runs) {
    const auto more = [&](HeatRunRole role) { return std::max<std::size_t>(runs[index(role)], 1) - 1; };
    const std::size_t heat = more(HeatRunRole::Sapphire) + more(HeatRunRole::Sample);
    return heat > 0 ? heat : more(HeatRunRole::Empty);
}

double studentFactor(std::size_t degrees) {
    return degrees > 0 ? studentT(0.95, static_cast<double>(degrees)) / 1.96 : 1;
}

MeanRun meanOf(const std::vector<LevelledRun>& runs, const std::vector<double>& temperature, std::size_t degrees) {
    const double n = static_cast<double>(runs.size());
    MeanRun mean{std::vector<double>(temperature.size(), 0), {}, std::vector<double>(temperature.size(), 0), runs.size()};
    std::vector<std::vector<double>> signals;
    double noise = 0;
    for (const LevelledRun& run : runs) {
        signals.push_back(resampled(run.scan.temperature, run.scan.signal, temperature));
        const auto sigma = resampled(run.scan.temperature, run.sigma, temperature);
        noise += run.noise * run.noise / (n * n);
        for (std::size_t i = 0; i < temperature.size(); ++i) {
            mean.signal[i] += signals.back()[i] / n;
            mean.common[i] += sigma[i] * sigma[i] / (n * n);
        }
    }
    if (runs.size() > 1)
        takeScatter(mean.common, scatterOfMean(signals, mean.signal), degrees);
    for (double& common : mean.common) {
        mean.sigma.push_back(std::sqrt(common + noise));
        common = std::sqrt(common);
    }
    return mean;
}

double driftOf(const RunsOfKind& runs) {
    double squares = 0;
    int known = 0;
    eachRun(runs, [&](HeatRunRole, std::size_t, const LevelledRun& run) {
        if (run.isotherms == 2)
            squares += run.drift * run.drift, ++known;
    });
    return known > 0 ? std::sqrt(squares / known) : 0;
}

void addDrift(RunsOfKind& runs) {
    const double others = driftOf(runs);
    for (auto& kind : runs)
        for (LevelledRun& run : kind)
            for (std::size_t i = 0; i < run.away.size(); ++i)
                run.sigma[i] = std::hypot(run.sigma[i], std::max(run.drift, others) * run.away[i]);
}

} // namespace vitrine
