#include "core/elasticity/densification.h"

#include "core/fit/line.h"
#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine {
namespace {

bool allPositive(std::span<const double> sigma, std::size_t n) {
    return sigma.size() == n && std::ranges::all_of(sigma, [](double s) { return std::isfinite(s) && s > 0; });
}

Measured withInterval(double slope, double error, std::size_t points, bool weighted) {
    if (points < 3 && !weighted)
        return {slope};
    const double t = weighted ? 1.959963985 : studentT(0.95, double(points - 2));
    return {slope, error, Interval{slope - t * error, slope + t * error}};
}

} // namespace

Result<Measured> densificationPercent(const Measured& value, const Measured& reference, double exponent) {
    if (!(value.value > 0) || !(reference.value > 0))
        return refuse(phrase("Elasticity", "A densification needs two positive values."),
                      phrase("Elasticity", "Check the peak positions of the sample and of its reference."));
    const double ratio = std::pow(value.value / reference.value, exponent);
    const double relative = std::hypot(value.error.value_or(0) / value.value, reference.error.value_or(0) / reference.value);
    Measured percent{100 * (ratio - 1)};
    if (value.error || reference.error)
        percent.error = 100 * ratio * std::abs(exponent) * relative;
    return percent;
}

Result<Measured> pressureSlope(std::span<const double> p, std::span<const double> v, std::span<const double> sigma) {
    const bool weighted = allPositive(sigma, p.size());
    const auto line = weighted ? fitLine(p, v, sigma) : fitLine(p, v);
    if (!line)
        return std::unexpected(line.error());
    return withInterval(line->slope, line->slopeError, line->points, weighted);
}

} // namespace vitrine
