#pragma once
#include "core/quantity/measured.h"

namespace vitrine {

/// c_p of sapphire (α-Al2O3), J/(g K), at a temperature in K: the polynomial of ISO 11357-4:2014, x = (T − 650 K)/550 K, of tenth
/// degree; 0.779 at 300 K, 1.1038 at 600 K. It is 0.02 % from the tables.
double sapphireHeatCapacity(double temperature);
/// Where the polynomial holds, K.
inline constexpr Interval sapphireRange{100, 1200};
/// Its relative standard error; the tables themselves are known to about 0.1 %.
inline constexpr double sapphireError = 0.001;

/// c_p of aluminium, of which pans are, J/(g K), 298 … 933 K: M. W. Chase, NIST-JANAF Thermochemical Tables, 4th ed. (1998), as
/// the Shomate equation. Below and above the value at the end.
double aluminiumHeatCapacity(double temperature);

} // namespace vitrine
