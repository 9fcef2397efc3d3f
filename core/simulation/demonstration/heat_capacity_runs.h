#pragma once
#include "core/simulation/demonstration/demonstration_file.h"

namespace vitrine {

namespace demonstration {

inline constexpr double runRate = 20.0 / 60;        ///< K/s
inline constexpr double runFrom = 300, runTo = 700; ///< K
inline constexpr double runHold = 300;              ///< s, of the isotherms before and after
inline constexpr double runMass = 10.24e-3;         ///< g, of the sample
inline constexpr double sapphireMass = 25.37e-3;    ///< g

/// c_p of the sample at 20 K/min, J/(g K): the lines of the flash scans, a step whose half-step onset is at T_g, and a small
/// overshoot.
double slowHeatCapacity(double temperature);

} // namespace demonstration

/// Three runs of a conventional DSC, 300 to 700 K between isotherms: empty pans, sapphire, sample. Power in mW, exotherms down:
/// P = k(T) [(m c_p + ΔC_pans) Φ] + b(T) + a + d t, with a calibration factor k that is some per cent off and changes with T, an
/// asymmetry b(T) that all have, and a drift of each.
std::vector<DemonstrationFile> heatCapacityRuns(const std::string& sample, std::uint64_t seed);

} // namespace vitrine
