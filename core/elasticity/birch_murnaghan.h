#pragma once
#include "core/quantity/problem.h"

namespace vitrine {

/// Birch–Murnaghan equation of state on the compression x = V0/V ≥ 0 (for a diffraction peak x = (q1/q1,0)ⁿ):
/// P(x) = (3/2) B0 (x^{7/3} − x^{5/3}) [1 + (3/4)(B′ − 4)(x^{2/3} − 1)]. The second order is B′ = 4.
/// Source: F. Birch, Phys. Rev. 71 (1947) 809.
struct BirchMurnaghan {
    double b0 = 0;     ///< bulk modulus at zero pressure, GPa
    double bPrime = 4; ///< its pressure derivative there

    bool operator==(const BirchMurnaghan&) const = default;
};

/// P(x), GPa; x > 0.
double pressure(const BirchMurnaghan&, double x);

/// dP/dx, GPa; x > 0.
double pressureSlope(const BirchMurnaghan&, double x);

/// The compression x at pressure P (GPa), on the branch that passes through x = 1. Refuses B0 ≤ 0 and a
/// pressure that the branch does not reach (its maximum, where B′ is small, or the tension limit).
Result<double> compressionAt(const BirchMurnaghan&, double pressure);

} // namespace vitrine
