#include "core/elasticity/reference_pressure.h"

#include <cmath>
#include <limits>

namespace vitrine {

namespace {

double modulusOn(const PressureCurve& curve, double pressure) {
    const double x = referenceCompression(curve, pressure);
    return x * pressureSlope(curve, x);
}

/// dK/dB0 and dK/dB′ at one pressure, by central differences.
double modulusSlope(PressureCurve curve, double PressureCurve::*parameter, double pressure) {
    const double step = 1e-4 * std::max(1.0, std::abs(curve.*parameter));
    PressureCurve below = curve;
    curve.*parameter += step;
    below.*parameter -= step;
    return (modulusOn(curve, pressure) - modulusOn(below, pressure)) / (2 * step);
}

} // namespace

double referenceCompression(const PressureCurve& curve, double pressure) {
    if (pressure == 0)
        return 1;
    return compressionAt(curve, pressure).value_or(std::numeric_limits<double>::quiet_NaN());
}

Result<Measured> bulkModulusAt(const EquationOfState& eos, double pressure) {
    if (const auto x = compressionAt(eos.curve(), pressure); !x)
        return std::unexpected(x.error());
    const double byB0 = modulusSlope(eos.curve(), &PressureCurve::b0, pressure);
    const double byBPrime = modulusSlope(eos.curve(), &PressureCurve::bPrime, pressure);
    const double variance = std::pow(byB0 * eos.b0.error.value_or(0), 2) + std::pow(byBPrime * eos.bPrime.error.value_or(0), 2) +
                            2 * byB0 * byBPrime * eos.covarianceB0BPrime;
    return Measured{modulusOn(eos.curve(), pressure), std::sqrt(std::max(variance, 0.0))};
}

} // namespace vitrine
