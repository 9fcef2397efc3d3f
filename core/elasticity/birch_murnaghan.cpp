#include "core/elasticity/birch_murnaghan.h"

#include <cmath>

namespace vitrine {
namespace {

struct Bracket {
    double low = 1;
    double high = 1;
};

std::unexpected<Problem> unreachable(double p) {
    return refuse(phrase("Elasticity", "The equation of state never reaches %1 GPa.").with(Figure{p, 4}),
                  phrase("Elasticity", "Use a pressure within the measured range, or another B′."));
}

/// Walks from x = 1 towards p in small steps for as long as P rises monotonically.
Result<Bracket> bracketFrom(const BirchMurnaghan& eos, double p) {
    const double factor = p > 0 ? 1.02 : 1 / 1.02;
    double inner = 1;
    for (int step = 0; step < 200; ++step) {
        const double outer = inner * factor;
        const bool reached = p > 0 ? pressure(eos, outer) >= p : pressure(eos, outer) <= p;
        if (reached)
            return p > 0 ? Bracket{inner, outer} : Bracket{outer, inner};
        if (pressureSlope(eos, outer) <= 0)
            break;
        inner = outer;
    }
    return unreachable(p);
}

double bisected(const BirchMurnaghan& eos, double p, Bracket b) {
    for (int step = 0; step < 80 && b.high - b.low > 4e-16 * b.high; ++step) {
        const double middle = 0.5 * (b.low + b.high);
        (pressure(eos, middle) < p ? b.low : b.high) = middle;
    }
    return 0.5 * (b.low + b.high);
}

} // namespace

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
    if (!(eos.b0 > 0) || !std::isfinite(p))
        return refuse(phrase("Elasticity", "The bulk modulus must be positive, but it is %1 GPa.")
                          .with(Figure{eos.b0, 4}),
                      phrase("Elasticity", "Check the pressures and volumes of the table."));
    if (p == 0)
        return 1.0;
    const auto bracket = bracketFrom(eos, p);
    if (!bracket)
        return std::unexpected(bracket.error());
    return bisected(eos, p, *bracket);
}

} // namespace vitrine
