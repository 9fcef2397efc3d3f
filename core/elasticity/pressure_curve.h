#pragma once
#include "core/quantity/problem.h"

namespace vitrine {

/// Which equation of state.
enum class StateEquation { BirchMurnaghan, Vinet };

/// "Birch–Murnaghan", "Vinet".
const char* equationName(StateEquation);
/// The same in ASCII: "Birch-Murnaghan", "Vinet".
const char* plainEquationName(StateEquation);

/// Pressure against the compression x = V0/V > 0 (for a diffraction peak x = (q1/q1,0)ⁿ) by one of the equations:
/// Birch–Murnaghan as in BirchMurnaghan; Vinet, with η = x^{−1/3} = (V/V0)^{1/3},
/// P = 3 B0 (1 − η)/η² exp[(3/2)(B′ − 1)(1 − η)]. Source: P. Vinet, J. Ferrante, J. H. Rose & J. R. Smith,
/// J. Geophys. Res. 92 (1987) 9319.
struct PressureCurve {
    StateEquation equation = StateEquation::BirchMurnaghan;
    double b0 = 0;     ///< bulk modulus at zero pressure, GPa
    double bPrime = 4; ///< its pressure derivative there

    bool operator==(const PressureCurve&) const = default;
};

/// P(x), GPa.
double pressure(const PressureCurve&, double x);

/// dP/dx, GPa.
double pressureSlope(const PressureCurve&, double x);

/// dP/dB′ at one compression, GPa; dP/dB0 is P/B0.
double pressureByBPrime(const PressureCurve&, double x);

/// The compression x at pressure P (GPa), on the branch that passes through x = 1. Refuses B0 ≤ 0 and a
/// pressure that the branch does not reach (its maximum, where B′ is small, or the tension limit).
Result<double> compressionAt(const PressureCurve&, double pressure);

} // namespace vitrine
