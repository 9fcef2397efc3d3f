#pragma once
#include "core/simulation/relaxation/protocol.h"

#include <optional>

namespace vitrine {

// What a thermal history that ends in a scan is like as a whole, and the same history with one of these
// changed.

/// The rate (K/s, positive) of the last ramp listed, and of the last ramp before it that runs the other way;
/// absent where there is none.
std::optional<double> scanRateOf(const Protocol&);
std::optional<double> coolingRateOf(const Protocol&);
Protocol withScanRate(Protocol, double rate);
Protocol withCoolingRate(Protocol, double rate);

/// How far T_g is moved (K) from the beginning of the history.
double shiftOf(const Protocol&);
/// The same history under a pressure that moves T_g by `shift` (K) from its beginning to the scan, which is
/// made at 1 atm; 0 takes both steps out.
Protocol withShift(Protocol, double shift);

} // namespace vitrine
