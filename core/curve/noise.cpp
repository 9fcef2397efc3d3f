#include "core/curve/noise.h"

#include "core/curve/smoothing.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 8;
constexpr std::size_t most = 8192, stretch = 2048;
constexpr std::size_t stretches = 24, fewestOfStretch = 24;
constexpr double significant = 2; // standard errors of an autocorrelation, 1/√n
constexpr double mostTaken = 0.7; // share of σ² τ that a fit may have taken out

double autocovariance(std::span<const double> r, std::size_t lag) {
    using Rows = Eigen::Map<const Eigen::VectorXd>;
    const auto n = static_cast<Eigen::Index>(r.size() - lag);
    return Rows(r.data(), n).dot(Rows(r.data() + lag, n)) / static_cast<double>(r.size());
}

/// Autocovariances summed over both signs of the lag.
struct Correlations {
    double variance = 0, sum = 0;
    std::size_t last = 0; ///< the greatest lag that counts
    bool bounded = true;
};

/// 2 (γ_M φ + γ_M φ² + …) with φ = (γ_M/γ_0)^{1/M}.
double tail(double variance, double last, std::size_t lag) {
    const double phi = lag > 0 ? std::pow(last / variance, 1 / static_cast<double>(lag)) : 0;
    return phi < 1 ? 2 * last * phi / std::max(1 - phi, 1e-3) : 0;
}

Correlations correlationsOf(std::span<const double> r) {
    Correlations found;
    found.variance = found.sum = autocovariance(r, 0);
    const double least = significant * found.variance / std::sqrt(static_cast<double>(r.size()));
    double last = found.variance;
    const std::size_t end = r.size() / 3;
    for (std::size_t lag = 1; lag < end; ++lag) {
        const double next = autocovariance(r, lag);
        if (!(next >= least)) {
            found.sum += tail(found.variance, last, found.last);
            return found;
        }
        found.sum += 2 * next;
        found.last = lag;
        last = next;
    }
    found.bounded = false;
    return found;
}

Noise scatterOf(std::span<const double> r, int fitted) {
    const double n = static_cast<double>(r.size()), degrees = n - fitted;
    return {degrees > 0 ? std::sqrt(autocovariance(r, 0) * n / degrees) : 0, 1, n};
}

Noise pooledOver(std::span<const double> residuals, int fitted) {
    Noise all;
    const std::size_t parts = most / stretch, step = (residuals.size() - stretch) / (parts - 1);
    for (std::size_t k = 0; k < parts; ++k)
        all = pooled(all, noiseOfResiduals(residuals.subspan(k * step, stretch), fitted));
    all.rows = static_cast<double>(residuals.size());
    return all;
}

} // namespace

double roundingStep(std::span<const double> values) {
    const std::span<const double> first = values.first(std::min<std::size_t>(values.size(), 100));
    const auto holds = [&](double step) {
        return std::ranges::all_of(first, [&](double value) {
            return std::abs(value / step - std::round(value / step)) < 1e-6 * std::max(1.0, 1e-6 * std::abs(value / step));
        });
    };
    for (double decade = 1; decade > 0.5e-6 && !first.empty(); decade /= 10)
        for (const double part : {1.0, 0.5, 0.2})
            if (holds(part * decade))
                return part * decade;
    return 0;
}

double leastError(std::span<const double> x, double at) {
    const auto above = static_cast<std::size_t>(std::ranges::lower_bound(x, at) - x.begin());
    const std::size_t first = above > 2 ? above - 2 : 0, last = std::min(above + 2, x.size() - 1);
    return x.size() < 2 || last <= first ? 0 : 0.5 * (x[last] - x[first]) / static_cast<double>(last - first);
}

std::vector<double> aboutParabola(std::span<const double> x, std::span<const double> y) {
    if (x.empty())
        return {};
    const double middle = 0.5 * (x.front() + x.back());
    const LocalParabola p = localParabola(x, y, middle, 2 * (x.back() - x.front()));
    std::vector<double> residuals(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double u = x[i] - middle;
        residuals[i] = y[i] - (p.value + u * (p.slope + 0.5 * u * p.curvature));
    }
    return residuals;
}

double Noise::effective() const {
    return sigma * std::sqrt(tau);
}

double Noise::ofMean(double count) const {
    return sigma * std::sqrt(std::min(1.0, tau / count));
}

double Noise::degrees(double fitted) const {
    return std::max(1.0, rows / tau - fitted);
}

Noise noiseOfResiduals(std::span<const double> residuals, int fitted) {
    if (residuals.size() > most)
        return pooledOver(residuals, fitted);
    if (residuals.size() < fewestRows)
        return residuals.empty() ? Noise{} : scatterOf(residuals, fitted);
    const Correlations found = correlationsOf(residuals);
    if (!(found.variance > 0))
        return {0, 1, static_cast<double>(residuals.size())};
    const double n = static_cast<double>(residuals.size());
    const double taken = (2 * static_cast<double>(found.last) + 1) * fitted / n;
    const double power = found.sum / (1 - std::min(taken, mostTaken)); // σ² τ
    const double variance = found.variance + fitted * power / n;
    return {std::sqrt(variance), std::max(1.0, power / variance), n, found.bounded && taken < mostTaken};
}

Noise pooled(const Noise& a, const Noise& b) {
    const double rows = a.rows + b.rows;
    if (!(a.rows > 0) || !(b.rows > 0))
        return a.rows > 0 ? a : b;
    const auto average = [&](double ofA, double ofB) { return (a.rows * ofA + b.rows * ofB) / rows; };
    const double variance = average(a.sigma * a.sigma, b.sigma * b.sigma);
    const double power = average(a.sigma * a.sigma * a.tau, b.sigma * b.sigma * b.tau);
    return {std::sqrt(variance), variance > 0 ? power / variance : 1, rows, a.bounded && b.bounded};
}

Noise noiseOfCurve(std::span<const double> x, std::span<const double> y) {
    const std::size_t size = std::clamp(x.size() / stretches, fewestOfStretch, most);
    if (x.size() < 2 * size)
        return x.size() < fewestRows ? Noise{} : noiseOfResiduals(aboutParabola(x, y), 3);
    std::vector<Noise> parts;
    for (std::size_t first = 0; first + size <= x.size(); first += size)
        parts.push_back(noiseOfResiduals(aboutParabola(x.subspan(first, size), y.subspan(first, size)), 3));
    std::ranges::sort(parts, {}, &Noise::sigma);
    Noise all;
    for (std::size_t i = parts.size() / 5; i < std::max<std::size_t>(1, parts.size() / 2); ++i)
        all = pooled(all, parts[i]);
    return all;
}

} // namespace vitrine
