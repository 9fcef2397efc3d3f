#include "core/simulation/relaxation/kww_modes.h"

#include <gsl/gsl_sf_gamma.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>
#include <ranges>

namespace vitrine {

namespace {

using std::numbers::pi;

/// Width of the soft edge of the band limit.
constexpr double edge = 1.0;

std::complex<double> logGamma(double re, double im) {
    gsl_sf_result modulus{}, argument{};
    gsl_sf_lngamma_complex_e(re, im, &modulus, &argument);
    return {modulus.val, argument.val};
}

/// M(s) of the distribution of ln k.
std::complex<double> characteristic(double s, double beta) {
    return std::exp(logGamma(1, -s / beta) - logGamma(1, -s));
}

/// How far (in ln k) the interpolation by a sinc under a Gaussian reaches.
double reach(double accuracy) {
    return 2 * edge * std::sqrt(-std::log(accuracy));
}

/// ln k beyond which the rates carry less than `accuracy`; as β nears 1 the interpolation's own width rules.
double fastEnd(double beta, double accuracy) {
    const double tail = -std::log(accuracy * std::tgamma(1 - std::min(beta, 0.999))) / beta + 2;
    return std::max(tail, reach(accuracy));
}

/// ln k below which exp(−k u) has not begun to fall when exp(−u^β) has ended.
double slowEnd(double beta, double accuracy) {
    return std::min(-std::log(-std::log(accuracy)) / beta - 4, -reach(accuracy));
}

struct Spectrum {
    double step = 0;
    std::vector<std::complex<double>> values; ///< M(s)·edge at s = 0, step, 2 step, …

    /// The band-limited distribution at y = ln k, by the trapezoidal rule.
    double at(double y) const {
        const std::complex<double> turn = std::polar(1.0, -step * y);
        std::complex<double> phase = 1;
        double sum = -0.5 * values.front().real();
        for (const auto& value : values) {
            sum += (value * phase).real();
            phase *= turn;
        }
        return sum * step / pi;
    }
};

Spectrum bandLimited(double beta, double h, double span) {
    Spectrum spectrum{pi / span, {}};
    const double limit = pi / h;
    for (double s = 0; s < limit + 6 * edge; s += spectrum.step)
        spectrum.values.push_back(characteristic(s, beta) * (0.5 * std::erfc((s - limit) / edge)));
    return spectrum;
}

/// How many modes at one end carry less than `least` together.
template<class Modes>
std::size_t negligible(const Modes& weights, double least) {
    std::size_t count = 0;
    for (double dropped = 0; const double weight : weights) {
        dropped += std::abs(weight);
        if (dropped >= least)
            break;
        ++count;
    }
    return count;
}

/// Drops what carries nothing at both ends; its weight, and what the cut left out, go to the fastest mode
/// kept.
void trim(KwwModes& modes, double accuracy) {
    auto& weights = modes.weights;
    weights.resize(weights.size() - negligible(weights | std::views::reverse, accuracy / 4));
    const std::size_t slow = negligible(weights, accuracy / 4);
    weights.erase(weights.begin(), weights.begin() + std::ptrdiff_t(slow));
    modes.slowest *= std::pow(modes.ratio(), double(slow));
    weights.back() += 1 - std::accumulate(weights.begin(), weights.end(), 0.0);
}

/// The widest grid of rates, a factor 2 or 3 shared by some chains, that keeps the interpolation right.
KwwModes gridFor(double beta, double accuracy) {
    const double widest = pi * pi / (-2 * std::max(beta, 0.5) * std::log(0.1 * accuracy));
    const auto grid = [&](int factor) { return KwwModes{1, factor, int(std::ceil(std::log(factor) / widest)), {}}; };
    return std::max(grid(2), grid(3), [](const auto& a, const auto& b) { return a.ratio() < b.ratio(); });
}

} // namespace

double KwwModes::ratio() const {
    return std::pow(factor, 1.0 / chains);
}

double KwwModes::at(double u) const {
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * std::exp(-slowest * std::pow(ratio(), double(i)) * u);
    return sum;
}

KwwModes kwwModes(double beta, double accuracy) {
    const double b = std::clamp(beta, 0.1, 1.0), goal = std::clamp(accuracy, 1e-9, 1e-2);
    const double low = slowEnd(b, goal), high = fastEnd(b, goal);
    KwwModes modes = gridFor(b, goal);
    modes.slowest = std::exp(low);
    const double h = std::log(modes.ratio());
    const Spectrum spectrum = bandLimited(b, h, high - low + 2 * reach(goal));
    for (double y = low; y <= high; y += h)
        modes.weights.push_back(h * spectrum.at(y));
    trim(modes, goal);
    return modes;
}

} // namespace vitrine
