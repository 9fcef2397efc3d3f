#pragma once
#include "core/simulation/demonstration/demonstration_file.h"

namespace vitrine {

namespace demonstration {

inline constexpr double rubyR1 = 694.25;       ///< nm, of R1 at 1 atm
inline constexpr double rubySplitting = 1.4;   ///< nm, by which R2 lies below R1
inline constexpr double rubyTemperature = 296; ///< K
inline constexpr double rubyA = 1870;          ///< GPa, and
inline constexpr double rubyB = 5.63;          ///< of P = A x (1 + B x), x = Δλ/λ₀: Ruby2020

/// λ of R1 under a pressure (GPa, not negative), nm: the inverse of Ruby2020 (G. Shen et al., High Press. Res. 40 (2020) 299,
/// doi:10.1080/08957959.2020.1791107).
double rubyWavelength(double pressure);

} // namespace demonstration

/// The spectrum of a ruby under a pressure in GPa: R1 and R2 as pseudo-Voigts (R2 weaker, both a little wider under pressure) on
/// a sloping background, counted photons, 688 to 702 nm.
DemonstrationFile simulatedRuby(const std::string& sample, double pressure, std::uint64_t seed);

} // namespace vitrine
