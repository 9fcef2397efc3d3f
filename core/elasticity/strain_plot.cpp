#include "core/elasticity/strain_plot.h"

#include <cmath>

namespace vitrine {
namespace {

double errorAt(const std::vector<double>& sigma, std::size_t i) {
    return i < sigma.size() && sigma[i] > 0 ? sigma[i] : 0;
}

} // namespace

std::vector<StrainPoint> strainPlot(const CompressionTable& t, double value0) {
    std::vector<StrainPoint> points;
    for (std::size_t i = 0; i < std::min(t.pressure.size(), t.value.size()); ++i) {
        const double x23 = std::pow(t.value[i] / value0, 2 * t.exponent / 3);
        const double f = 0.5 * (x23 - 1);
        if (!(std::abs(f) >= 1e-6))
            continue;
        const double stretch = 3 * f * std::pow(x23, 2.5), F = t.pressure[i] / stretch;
        const double fError = std::abs(x23 * t.exponent / 3) * errorAt(t.sigmaValue, i) / t.value[i];
        const double bySigmaF = F * (1 / f + 5 / x23) * fError;
        points.push_back({f, F, fError, std::hypot(errorAt(t.sigmaPressure, i) / stretch, bySigmaF)});
    }
    return points;
}

double normalizedPressure(const BirchMurnaghan& eos, double f) {
    return eos.b0 * (1 + 1.5 * (eos.bPrime - 4) * f);
}

} // namespace vitrine
