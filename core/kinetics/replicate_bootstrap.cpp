#include "core/fit/bootstrap.h"
#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// The points of every rate together, and what stands for each rate in the fit.
struct Replicates {
    Groups temperatures;
    RateSet means;
};

Replicates replicatesOf(std::span<const RatePoint> points) {
    const auto groups = rateGroups(points);
    const std::size_t rates = std::ranges::max(groups) + 1;
    Replicates out{Groups(rates), {std::vector<double>(rates, 0), std::vector<double>(rates, 0), {}}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        out.temperatures[groups[i]].push_back(points[i].temperature);
        out.means.logRate[groups[i]] += std::log(points[i].heatingRate);
    }
    for (std::size_t g = 0; g < rates; ++g) {
        const auto count = static_cast<double>(out.temperatures[g].size());
        out.means.logRate[g] /= count;
        out.means.temperature[g] = mean(out.temperatures[g]);
        out.means.weight.push_back(count);
    }
    return out;
}

} // namespace

Result<Measured> replicateBootstrap(std::span<const RatePoint> points, int replicates, std::uint64_t seed) {
    const auto fit = kissinger(points);
    if (!fit)
        return std::unexpected(fit.error());
    Replicates data = replicatesOf(points);
    if (data.means.size() == points.size())
        return refuse(phrase("Kinetics", "No heating rate was measured more than once."),
                      phrase("Kinetics", "Repeat a scan at the same rate, or use the interval of the fit."));
    if (replicates < 2)
        return refuse(phrase("Kinetics", "A bootstrap needs at least two resamplings."));
    const auto center = fitRateCurves({data.means}, temperatureExponent(KineticFormula::Kissinger));
    if (!center)
        return refuse(phrase("Kinetics", "The means of the replicates do not rise with the heating rate."));
    std::vector<RateSet> drawn{data.means};
    auto slopes = groupedBootstrap(data.temperatures, replicates, seed, [&](std::span<const double> means) {
        drawn[0].temperature.assign(means.begin(), means.end());
        const auto curves = refineRateCurves(*center, drawn);
        return curves ? curves->slope : std::numeric_limits<double>::infinity();
    });
    std::erase_if(slopes, [](double slope) { return !std::isfinite(slope); });
    if (static_cast<int>(slopes.size()) < replicates)
        return refuse(phrase("Kinetics",
                             "The replicates scatter so much that some resamplings have no activation "
                             "energy."));
    return Measured{fit->energyOverR.value, standardDeviation(slopes),
                    Interval{quantile(slopes, 0.025), quantile(slopes, 0.975)}};
}

} // namespace vitrine
