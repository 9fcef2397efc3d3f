#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// All sets with weights on one scale.
std::vector<RateSet> together(std::span<const KissingerFit> fits) {
    std::vector<RatePoint> all;
    for (const KissingerFit& fit : fits)
        all.insert(all.end(), fit.points.begin(), fit.points.end());
    const auto weights = relativeWeights(all);
    std::vector<RateSet> sets;
    auto from = weights.begin();
    for (const KissingerFit& fit : fits) {
        sets.push_back(rateSet(fit.points));
        const auto to = from + std::ssize(fit.points);
        sets.back().weight.assign(from, to);
        from = to;
    }
    return sets;
}

std::optional<double> separateSquares(const std::vector<RateSet>& sets, TemperatureTerm term) {
    double sum = 0;
    for (const auto& set : sets) {
        const auto curves = fitRateCurves({set}, term);
        if (!curves)
            return {};
        sum += sumOfSquares(*curves, {set});
    }
    return sum;
}

/// F test of `apart` (one slope each) against `joined` (one in common), which has `fewer` slopes less.
double chance(double joined, double apart, double fewer, double spare, double temperature) {
    constexpr double rounding = 1e-9; // of a temperature
    if (joined < rounding * rounding * temperature * temperature)
        return 1;
    return fisherTail((joined - apart) / fewer * spare / apart, fewer, spare);
}

bool alike(std::span<const KissingerFit> fits) {
    return std::ranges::all_of(fits, [&](const KissingerFit& fit) {
        return fit.formula == fits.front().formula && fit.startTemperature == fits.front().startTemperature;
    });
}

double slopeInformation(const RateCurves& curves, const std::vector<RateSet>& sets) {
    double sum = 0;
    for (std::size_t s = 0; s < sets.size(); ++s)
        sum += normalOf(curves, s, sets[s]).slopeInformation();
    return sum;
}

} // namespace

Result<CommonSlope> commonSlope(std::span<const KissingerFit> fits) {
    if (fits.size() < 2)
        return refuse(phrase("Kinetics", "A common activation energy needs at least two sets of points."));
    if (!alike(fits))
        return refuse(phrase("Kinetics", "The activation energies come from different formulas."),
                      phrase("Kinetics", "Use the same formula for all."));
    const TemperatureTerm term = temperatureTerm(fits.front().formula, fits.front().startTemperature);
    const auto sets = together(fits);
    const auto joined = fitRateCurves(sets, term);
    const auto apart = separateSquares(sets, term);
    if (!joined || !apart)
        return refuse(phrase("Kinetics", "No common activation energy fits the sets of points."));
    double points = 0;
    for (const RateSet& set : sets)
        points += static_cast<double>(set.size());
    const auto count = static_cast<double>(sets.size());
    const double squares = sumOfSquares(*joined, sets), factor = slopeFactor(fits.front().formula), freedom = points - count - 1;
    const double error = std::sqrt(squares / freedom / slopeInformation(*joined, sets)) / factor;
    const double value = joined->slope / factor, half = studentT(0.95, freedom) * error;
    return CommonSlope{chance(squares, *apart, count - 1, points - 2 * count, 1 / joined->inverseCenter),
                       {value, error, Interval{value - half, value + half}}};
}

Result<CommonSlope> commonSlope(const KissingerFit& first, const KissingerFit& second) {
    return commonSlope(std::vector{first, second});
}

} // namespace vitrine
