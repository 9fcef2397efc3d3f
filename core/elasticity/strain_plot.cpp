#include "core/elasticity/strain_plot.h"

#include <cmath>

namespace vitrine {
namespace {

double errorAt(const std::vector<double>& sigma, std::size_t i) {
    return i < sigma.size() && sigma[i] > 0 ? sigma[i] : 0;
}

constexpr double leastStrain = 1e-6; // below, F is 0/0

/// P/F at a strain.
double stretchAt(double f) {
    return 3 * f * std::pow(1 + 2 * f, 2.5);
}

} // namespace

std::vector<StrainPoint> strainPlot(const CompressionTable& t, double value0) {
    std::vector<StrainPoint> points;
    for (std::size_t i = 0; i < std::min(t.pressure.size(), t.value.size()); ++i) {
        const double x23 = std::pow(t.value[i] / value0, 2 * t.exponent / 3);
        const double f = 0.5 * (x23 - 1);
        if (!(std::abs(f) >= leastStrain))
            continue;
        const double stretch = 3 * f * std::pow(x23, 2.5), F = t.pressure[i] / stretch;
        const double fError = std::abs(x23 * t.exponent / 3) * errorAt(t.sigmaValue, i) / t.value[i];
        const double bySigmaF = F * (1 / f + 5 / x23) * fError;
        points.push_back({f, F, fError, std::hypot(errorAt(t.sigmaPressure, i) / stretch, bySigmaF)});
    }
    return points;
}

double normalizedPressure(const PressureCurve& curve, double f) {
    if (curve.equation == StateEquation::BirchMurnaghan)
        return curve.b0 * (1 + 1.5 * (curve.bPrime - 4) * f);
    return std::abs(f) < leastStrain ? curve.b0 : pressure(curve, std::pow(1 + 2 * f, 1.5)) / stretchAt(f);
}

double normalizedPressureError(const EquationOfState& eos, double f) {
    const double byB0 = normalizedPressure(eos.curve(), f) / eos.b0.value;
    const double byBPrime =
        std::abs(f) < leastStrain ? 0 : pressureByBPrime(eos.curve(), std::pow(1 + 2 * f, 1.5)) / stretchAt(f);
    const double sB0 = eos.b0.error.value_or(0), sBPrime = eos.bPrime.error.value_or(0);
    const double variance =
        byB0 * byB0 * sB0 * sB0 + byBPrime * byBPrime * sBPrime * sBPrime + 2 * byB0 * byBPrime * eos.covarianceB0BPrime;
    return std::sqrt(std::max(0.0, variance));
}

} // namespace vitrine
