#pragma once
#include "core/scattering/even_axis.h"

#include <Eigen/Core>

#include <array>

namespace vitrine {

/// f0(s) = c + Σ a_i exp(−b_i s²), s = sin θ/λ = q/4π, for 0 ≤ s ≤ 6 Å⁻¹.
struct FiveGaussians {
    std::array<double, 5> a;
    double c;
    std::array<double, 5> b;
};

/// Greatest q of the parametrisation: 4π · 6 Å⁻¹.
inline constexpr double greatestFormFactorQ = 75.39822368615503;

/// Coefficients of the neutral atom with atomic number 1 … 98.
/// Source: D. Waasmaier & A. Kirfel, Acta Cryst. A51 (1995) 416.
const FiveGaussians& neutralAtom(int atomicNumber);

/// f0 at q (Å⁻¹); meaningful for 0 ≤ q ≤ greatestFormFactorQ.
double atomicFormFactor(const FiveGaussians&, double q);
Eigen::ArrayXd atomicFormFactor(const FiveGaussians&, const Eigen::ArrayXd& q);

/// The same on an even axis, to some 1e-14: each Gaussian goes on by products, exact every few points.
Eigen::ArrayXd atomicFormFactor(const FiveGaussians&, const EvenAxis& q);

} // namespace vitrine
