#include "core/elasticity/pressure_curve.h"

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
Result<Bracket> bracketFrom(const PressureCurve& curve, double p) {
    const double factor = p > 0 ? 1.02 : 1 / 1.02;
    double inner = 1;
    for (int step = 0; step < 200; ++step) {
        const double outer = inner * factor;
        const bool reached = p > 0 ? pressure(curve, outer) >= p : pressure(curve, outer) <= p;
        if (reached)
            return p > 0 ? Bracket{inner, outer} : Bracket{outer, inner};
        if (pressureSlope(curve, outer) <= 0)
            break;
        inner = outer;
    }
    return unreachable(p);
}

double bisected(const PressureCurve& curve, double p, Bracket b) {
    for (int step = 0; step < 80 && b.high - b.low > 4e-16 * b.high; ++step) {
        const double middle = 0.5 * (b.low + b.high);
        (pressure(curve, middle) < p ? b.low : b.high) = middle;
    }
    return 0.5 * (b.low + b.high);
}

BirchMurnaghan birchOf(const PressureCurve& curve) {
    return {curve.b0, curve.bPrime};
}

double vinetPressure(const PressureCurve& curve, double x) {
    const double eta = 1 / std::cbrt(x);
    return 3 * curve.b0 * (1 - eta) / (eta * eta) * std::exp(1.5 * (curve.bPrime - 1) * (1 - eta));
}

/// dP/dη · dη/dx with dη/dx = −η/(3x).
double vinetSlope(const PressureCurve& curve, double x) {
    const double eta = 1 / std::cbrt(x), rise = 1.5 * (curve.bPrime - 1);
    const double byEta = (eta - 2) / (eta * eta * eta) - rise * (1 - eta) / (eta * eta);
    return 3 * curve.b0 * byEta * std::exp(rise * (1 - eta)) * -eta / (3 * x);
}

} // namespace

const char* equationName(StateEquation equation) {
    return equation == StateEquation::Vinet ? "Vinet" : "Birch–Murnaghan";
}

const char* plainEquationName(StateEquation equation) {
    return equation == StateEquation::Vinet ? "Vinet" : "Birch-Murnaghan";
}

double pressure(const PressureCurve& curve, double x) {
    return curve.equation == StateEquation::Vinet ? vinetPressure(curve, x) : pressure(birchOf(curve), x);
}

double pressureSlope(const PressureCurve& curve, double x) {
    return curve.equation == StateEquation::Vinet ? vinetSlope(curve, x) : pressureSlope(birchOf(curve), x);
}

double pressureByBPrime(const PressureCurve& curve, double x) {
    const double c = std::cbrt(x), x23 = c * c;
    if (curve.equation == StateEquation::Vinet)
        return vinetPressure(curve, x) * 1.5 * (1 - 1 / c);
    return 1.5 * curve.b0 * x * x23 * (x23 - 1) * 0.75 * (x23 - 1);
}

Result<double> compressionAt(const PressureCurve& curve, double p) {
    if (!(curve.b0 > 0) || !std::isfinite(p))
        return refuse(phrase("Elasticity", "The bulk modulus must be positive, but it is %1 GPa.").with(Figure{curve.b0, 4}),
                      phrase("Elasticity", "Check the pressures and volumes of the table."));
    if (p == 0)
        return 1.0;
    const auto bracket = bracketFrom(curve, p);
    if (!bracket)
        return std::unexpected(bracket.error());
    return bisected(curve, p, *bracket);
}

} // namespace vitrine
