#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"

#include <cmath>

namespace vitrine {

namespace {

/// Both sets with weights on one scale.
std::vector<RateSet> together(const KissingerFit& first, const KissingerFit& second) {
    std::vector<RatePoint> all = first.points;
    all.insert(all.end(), second.points.begin(), second.points.end());
    const auto weights = relativeWeights(all);
    std::vector<RateSet> sets{rateSet(first.points), rateSet(second.points)};
    const auto border = weights.begin() + static_cast<std::ptrdiff_t>(first.points.size());
    sets[0].weight.assign(weights.begin(), border);
    sets[1].weight.assign(border, weights.end());
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

/// F test of `apart` (one slope each) against `joined` (one in common).
double chance(double joined, double apart, double spare, double temperature) {
    constexpr double rounding = 1e-9; // of a temperature
    if (joined < rounding * rounding * temperature * temperature)
        return 1;
    return fisherTail((joined - apart) * spare / apart, 1, spare);
}

double slopeInformation(const RateCurves& curves, const std::vector<RateSet>& sets) {
    double sum = 0;
    for (std::size_t s = 0; s < sets.size(); ++s)
        sum += normalOf(curves, s, sets[s]).slopeInformation();
    return sum;
}

} // namespace

Result<CommonSlope> commonSlope(const KissingerFit& first, const KissingerFit& second) {
    if (first.formula != second.formula || first.startTemperature != second.startTemperature)
        return refuse(phrase("Kinetics", "The two activation energies come from different formulas."),
                      phrase("Kinetics", "Use the same formula for both."));
    const TemperatureTerm term = temperatureTerm(first.formula, first.startTemperature);
    const auto sets = together(first, second);
    const auto joined = fitRateCurves(sets, term);
    const auto apart = separateSquares(sets, term);
    if (!joined || !apart)
        return refuse(phrase("Kinetics", "No common activation energy fits the two sets of points."));
    const auto n = static_cast<double>(sets[0].size() + sets[1].size());
    const double squares = sumOfSquares(*joined, sets), factor = slopeFactor(first.formula);
    const double error = std::sqrt(squares / (n - 3) / slopeInformation(*joined, sets)) / factor;
    const double value = joined->slope / factor, half = studentT(0.95, n - 3) * error;
    return CommonSlope{chance(squares, *apart, n - 4, 1 / joined->inverseCenter),
                       {value, error, Interval{value - half, value + half}}};
}

} // namespace vitrine
