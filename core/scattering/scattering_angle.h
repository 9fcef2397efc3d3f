#pragma once
#include "core/quantity/problem.h"

#include <span>
#include <vector>

namespace vitrine {

/// λ (Å) = 12.39842/E (keV), and back; the argument must be positive.
double wavelengthOf(double energy);
double energyOf(double wavelength);

/// q (Å⁻¹) = (4π/λ) sin θ of a scattering angle 2θ in degrees.
double qOfTwoTheta(double twoTheta, double wavelength);
/// 2θ in degrees; NaN where q exceeds 4π/λ.
double twoThetaOf(double q, double wavelength);

/// A whole axis of angles (degrees) as q. Refuses a wavelength that is not positive and angles outside 0 …
/// 180°.
Result<std::vector<double>> qAxis(std::span<const double> twoTheta, double wavelength);

} // namespace vitrine
