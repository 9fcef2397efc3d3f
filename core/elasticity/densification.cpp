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

constexpr double normalWidth95 = 1.959963985; // standard deviations

/// Half the 95 % interval of a sum of a part known with `degrees` of freedom and one that is known.
double halfInterval(double part, double degrees, double known) {
    const double variance = part * part + known * known;
    if (!(variance > 0))
        return 0;
    const double effective = degrees * variance * variance / (part * part * part * part);
    return studentT(0.95, effective) * std::sqrt(variance);
}

double meanOwnError(std::span<const Measured> values) {
    double sum = 0;
    for (const Measured& each : values)
        sum += each.error.value_or(0) * each.error.value_or(0);
    return std::sqrt(sum) / static_cast<double>(values.size());
}

/// χ²_ν of a line through points of known error; 1 where two points leave no degree of freedom.
double chi2Reduced(const Line& line, std::span<const double> x, std::span<const double> y, std::span<const double> sigma) {
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += std::pow((y[i] - line(x[i])) / sigma[i], 2);
    return x.size() > 2 ? sum / static_cast<double>(x.size() - 2) : 1;
}

double relativeError(const Measured& of) {
    return of.error.value_or(0) / of.value;
}

double relativeHalf95(const Measured& of) {
    return of.ci95 ? 0.5 * of.ci95->width() / of.value : normalWidth95 * relativeError(of);
}

} // namespace

Measured compressionRatio(const Measured& q, const Measured& reference, double exponent) {
    const double x = std::pow(q.value / reference.value, exponent), scale = std::abs(exponent) * x;
    Measured ratio{x};
    if (q.error || reference.error)
        ratio.error = scale * std::hypot(relativeError(q), relativeError(reference));
    if (!q.ci95)
        return ratio;
    const auto reach = [&](double end) { return scale * std::hypot((end - q.value) / q.value, relativeHalf95(reference)); };
    const double below = reach(exponent < 0 ? q.ci95->high : q.ci95->low),
                 above = reach(exponent < 0 ? q.ci95->low : q.ci95->high);
    ratio.ci95 = Interval{x - below, x + above};
    return ratio;
}

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

Result<Measured> meanDensificationPercent(std::span<const Measured> values, const Measured& reference, double exponent) {
    std::vector<double> plain;
    for (const Measured& each : values)
        plain.push_back(each.value);
    const auto n = static_cast<double>(plain.size());
    const double center = plain.empty() ? 0 : mean(plain);
    auto percent = densificationPercent({center}, {reference.value}, exponent);
    if (!percent)
        return percent;
    const double ratio = 1 + percent->value / 100, toPercent = 100 * ratio * std::abs(exponent);
    const double own = toPercent * meanOwnError(values) / center;
    const double scatter = plain.size() > 1 ? toPercent * standardDeviation(plain) / std::sqrt(n) / center : 0;
    const double known = toPercent * reference.error.value_or(0) / reference.value;
    if (own + scatter + known > 0) {
        percent->error = std::hypot(std::max(own, scatter), known);
        const double half =
            std::max(normalWidth95 * std::hypot(own, known), scatter > 0 ? halfInterval(scatter, n - 1, known) : 0);
        percent->ci95 = Interval{percent->value - half, percent->value + half};
    }
    return percent;
}

Result<Measured> pressureSlope(std::span<const double> p, std::span<const double> v, std::span<const double> sigma) {
    const bool weighted = allPositive(sigma, p.size());
    const auto line = weighted ? fitLine(p, v, sigma) : fitLine(p, v);
    if (!line)
        return std::unexpected(line.error());
    const double factor = weighted ? std::sqrt(std::max(1.0, chi2Reduced(*line, p, v, sigma))) : 1;
    return withInterval(line->slope, factor * line->slopeError, line->points, weighted);
}

} // namespace vitrine
