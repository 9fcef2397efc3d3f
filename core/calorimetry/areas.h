#pragma once
#include "core/calorimetry/fictive_temperature.h"

namespace vitrine {

/// T1 and T2 of the areas: from the lower end of the glass window to the upper end of the liquid window,
/// clipped to the scan, K.
Interval integrationLimits(const Thermogram&, const Windows&);

/// ∫(C − line)dT over `limits`, unit of the signal × K.
double areaAbove(const Thermogram&, const Line&, Interval limits);

} // namespace vitrine
