#include "core/elasticity/confidence_ellipse.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

double squaredRadius(const EquationOfState& eos, double coverage) {
    const double nu = double(eos.degreesOfFreedom);
    return eos.weighted ? -2 * std::log1p(-coverage) : nu * std::expm1(-2 / nu * std::log1p(-coverage));
}

} // namespace

std::vector<BulkModulusPoint> confidenceEllipse(const EquationOfState& eos, double coverage, int corners) {
    if (!eos.b0.error || !eos.bPrime.error || !(*eos.b0.error > 0) || corners < 3)
        return {};
    const double radius = std::sqrt(squaredRadius(eos, coverage));
    const double along = radius * *eos.b0.error, tilt = radius * *eos.bPrime.error * eos.correlation;
    const double across = radius * *eos.bPrime.error * std::sqrt(std::max(0.0, 1 - eos.correlation * eos.correlation));
    std::vector<BulkModulusPoint> outline;
    for (int i = 0; i <= corners; ++i) {
        const double a = 2 * std::numbers::pi * (i % corners) / corners;
        outline.push_back({eos.b0.value + along * std::cos(a), eos.bPrime.value + tilt * std::cos(a) + across * std::sin(a)});
    }
    return outline;
}

} // namespace vitrine
