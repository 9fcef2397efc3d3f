#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"

#include <cmath>

namespace vitrine {

namespace {

/// The curve of a fit, about the temperature where `rate` peaks; there the variance of its level is that of
/// T.
RateCurves curveThrough(const KissingerFit& fit, double temperature, double rate) {
    const double s = temperatureExponent(fit.formula);
    return {s, 1 / temperature, slopeFactor(fit.formula) * fit.energyOverR.value, {std::log(rate)}};
}

} // namespace

Measured predictedPeak(const KissingerFit& fit, double heatingRate) {
    const double T = peakTemperature(fit.energyOverR.value, fit.intercept, heatingRate, fit.formula);
    if (!(T > 0) || !std::isfinite(T) || !fit.energyOverR.error)
        return {T};
    const RateCurves curve = curveThrough(fit, T, heatingRate);
    const RateNormal normal = normalOf(curve, 0, rateSet(fit.points));
    const double slopeError = slopeFactor(fit.formula) * *fit.energyOverR.error;
    const double variance = slopeError * slopeError * normal.slopeInformation();
    const double levelInformation =
        normal.levelLevel - normal.slopeLevel * normal.slopeLevel / normal.slopeSlope;
    const double error = curve.stretch(T) * std::sqrt(variance / levelInformation);
    const double half = studentT(0.95, static_cast<double>(fit.degreesOfFreedom)) * error;
    return {T, error, Interval{T - half, T + half}};
}

} // namespace vitrine
