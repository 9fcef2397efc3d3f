#pragma once
#include "core/elasticity/equation_of_state.h"

namespace vitrine {

/// x = V(0)/V at a reference pressure (GPa): exactly 1 at zero, not a number where the curve does not reach it.
double referenceCompression(const PressureCurve&, double pressure);

/// The bulk modulus K = x dP/dx at a pressure (GPa), with the standard error that the covariance of B0 and B′ gives it. Refuses
/// what compressionAt() refuses.
Result<Measured> bulkModulusAt(const EquationOfState&, double pressure);

} // namespace vitrine
