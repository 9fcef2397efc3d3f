#include "core/simulation/kww_modes.h"

#include <gsl/gsl_sf_gamma.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

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

/// Gives what the fast end beyond `accuracy` carries, and what the cut left out, to the fastest mode that is
/// kept.
void closeFastEnd(std::vector<double>& weights, double accuracy) {
    double dropped = 0;
    while (weights.size() > 1 && std::abs(dropped + weights.back()) < accuracy / 4) {
        dropped += weights.back();
        weights.pop_back();
    }
    weights.back() += 1 - std::accumulate(weights.begin(), weights.end(), 0.0);
}

} // namespace

double KwwModes::ratio() const {
    return std::exp2(1.0 / perOctave);
}

double KwwModes::at(double u) const {
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * std::exp(-slowest * std::exp2(static_cast<double>(i) / perOctave) * u);
    return sum;
}

KwwModes kwwModes(double beta, double accuracy) {
    const double b = std::clamp(beta, 0.1, 1.0), goal = std::clamp(accuracy, 1e-9, 1e-2);
    const double low = slowEnd(b, goal), high = fastEnd(b, goal);
    KwwModes modes{std::exp(low), 1, {}};
    modes.perOctave = static_cast<int>(std::ceil(-2 * std::log(0.5 * goal) * std::numbers::ln2 / (pi * pi)));
    const double h = std::numbers::ln2 / modes.perOctave;
    const Spectrum spectrum = bandLimited(b, h, high - low + 2 * reach(goal));
    for (double y = low; y <= high; y += h)
        modes.weights.push_back(h * spectrum.at(y));
    closeFastEnd(modes.weights, goal);
    return modes;
}

} // namespace vitrine
