#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

/// m = ΔQ/(ΔC_p Φ): the mass (g) of a flash-DSC sample from its step ΔQ (W) at the heating rate Φ (K/s), and
/// the known step ΔC_p (J/(g K)); the relative errors add in quadrature. Refuses steps and rates that are not
/// positive.
Result<Measured> massFromStep(const Measured& stepPower, const Measured& stepHeatCapacity, double heatingRate);

/// m = Q/(C_p Φ) from the level of the heat flow at a temperature where C_p is known.
Result<Measured> massFromLevel(const Measured& power, const Measured& heatCapacity, double heatingRate);

/// Half the difference of a heating scan and the cooling scan of the same sample on the same grid: a heat flow that does
/// not change sign with the rate, the offset of the instrument, falls out. The difference with a second heating scan is not
/// halved: it is the excess signal. Refuses scans that do not overlap or are of different kinds.
Result<Thermogram> symmetrised(const Thermogram& heating, const Thermogram& cooling);

} // namespace vitrine
