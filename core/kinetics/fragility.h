#pragma once
#include "core/kinetics/kissinger.h"

namespace vitrine {

/// The steepness that an Arrhenius process of energy E has at T_g: m = E/(ln 10 R T_g). `energyOverR` and
/// `tg` in K. This is the fragility only where E is the apparent energy of the equilibrium liquid at T_g: 42
/// R T_g gives 18, Vit4 has 44. The relative error and the interval carry over. Refuses a T_g that is not
/// positive.
Result<Measured> steepnessIndex(const Measured& energyOverR, double tg);

/// Δh*/R from the fictive temperatures of glasses cooled at different rates q; the heating rate does not matter:
/// d ln(q/T_f²)/d(1/T_f) = −Δh*/R (to 0.2 % on a simulated glass; the slope of ln q is 2 % steeper), fitted as in kissinger()
/// with q and T_f in place of Φ and T_p. From glasses that were all cooled alike it gives no relaxation energy. Refusals as
/// there.
Result<KissingerFit> matchedCycles(std::span<const RatePoint> rateAndFictiveTemperature, double referenceTg = 0);

} // namespace vitrine
