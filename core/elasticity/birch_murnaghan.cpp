#include "core/elasticity/birch_murnaghan.h"

#include "core/elasticity/pressure_curve.h"

#include <cmath>

namespace vitrine {
double pressure(const BirchMurnaghan& eos, double x) {
    const double c = std::cbrt(x), x23 = c * c;
    return 1.5 * eos.b0 * x * x23 * (x23 - 1) * (1 + 0.75 * (eos.bPrime - 4) * (x23 - 1));
}

double pressureSlope(const BirchMurnaghan& eos, double x) {
    const double c = std::cbrt(x), x23 = c * c, k = 0.75 * (eos.bPrime - 4);
    const double shape = x * x23 * (x23 - 1);
    const double shapeSlope = (7 * x23 * x23 - 5 * x23) / 3;
    return 1.5 * eos.b0 * (shapeSlope * (1 + k * (x23 - 1)) + shape * k * 2 / (3 * c));
}

Result<double> compressionAt(const BirchMurnaghan& eos, double p) {
    return compressionAt(PressureCurve{StateEquation::BirchMurnaghan, eos.b0, eos.bPrime}, p);
}

} // namespace vitrine
