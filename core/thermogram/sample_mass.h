#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

/// m = ΔQ/(ΔC_p Φ): the mass (g) of a flash-DSC sample from its step ΔQ (W) at the heating rate Φ (K/s), and
/// the known step ΔC_p (J/(g K)); the relative errors add in quadrature. Refuses steps and rates that are not
/// positive.
Result<Measured> massFromStep(const Measured& stepPower, const Measured& stepHeatCapacity, double heatingRate);

/// m = Q/(C_p Φ) from the level of the heat flow at a temperature where C_p is known.
Result<Measured> massFromLevel(const Measured& power, const Measured& heatCapacity, double heatingRate);

/// Half the difference of a heating scan and the cooling scan (or the second, relaxed scan) on the same grid:
/// what a symmetric instrument offset leaves out. Refuses scans that do not overlap or are of different
/// kinds.
Result<Thermogram> symmetrised(const Thermogram& heating, const Thermogram& cooling);

} // namespace vitrine
