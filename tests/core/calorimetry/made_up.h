#pragma once
#include "core/fit/statistics.h"
#include "core/thermogram/windows.h"

#include <cmath>

namespace vitrine::test {

/// The curve of a made-up glass as a scan at 10 K/min, with its spacing and its noise.
template<class Glass>
Thermogram noisyScan(const Glass& glass) {
    Thermogram made{{}, {}, SignalKind::HeatCapacity, 10.0 / 60, 0};
    Random random(glass.seed);
    for (double t = glass.from; t <= glass.to; t += glass.spacing) {
        made.temperature.push_back(t);
        made.signal.push_back(glass(t) + glass.noise * random.normal());
    }
    return made;
}

/// A made-up scan: y = g + D ξ + bumps, g = 0.3 + glassSlope (T − 300), ξ = 1/(1 + exp(−(T − Tg)/w)), D = 0.3
/// at Tg. The equal areas put T_f at Tg where `stepSlope` is 0, the tangents meet the lines at Tg ∓ 2 w.
struct MadeUp {
    double from = 320, to = 850, spacing = 0.25, Tg = 600, w = 4, step = 0.3;
    double glassSlope = 2e-4, stepSlope = 0, noise = 0;
    double bump = 0, bumpAt = 615, bumpWidth = 4; ///< Gaussian: height, middle, standard deviation
    double secondBump = 0, secondAt = 520, secondWidth = 10;
    std::uint64_t seed = 1;

    static double gauss(double t, double at, double width) { return std::exp(-0.5 * (t - at) * (t - at) / (width * width)); }

    double operator()(double t) const {
        const double xi = 1 / (1 + std::exp(-(t - Tg) / w));
        return 0.3 + glassSlope * (t - 300) + xi * (step + stepSlope * (t - Tg)) + bump * gauss(t, bumpAt, bumpWidth) +
               secondBump * gauss(t, secondAt, secondWidth);
    }

    Thermogram scan() const { return noisyScan(*this); }
};

inline constexpr Windows madeUpWindows{{340, 500}, {700, 840}};

} // namespace vitrine::test
