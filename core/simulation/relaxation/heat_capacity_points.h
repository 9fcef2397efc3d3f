#pragma once
#include "core/simulation/relaxation/relaxation.h"

namespace vitrine {

/// C_N = dT_f/dT at points of a ramp, not its means between them.
struct HeatCapacityAtPoints {
    HeatCapacityRamp points; ///< at the temperatures asked for; all three columns have one entry a point
    HeatCapacityRamp fine;   ///< the same at all the temperatures it was taken from, evenly spaced and at least as close
};

/// C_N on ramp number `segment` at the temperatures of an even grid (K), which runs as that of heatCapacityOnRamp(). T_f is
/// calculated on a grid of n even steps between two of these temperatures, and its derivative is that of the quartic through
/// five neighbours, dT_f/dT = [T_f(−2s) − 8 T_f(−s) + 8 T_f(s) − T_f(2s)]/12s, error s⁴ T_f⁗′/30. n is doubled until neither
/// C_N at the points nor its maximum between them differs from that of every second of the steps by more than a thousandth of
/// the maximum, or the steps are 0.004 K. (A
/// mean over 0.5 K is 18 % low at the top of an overshoot 0.6 K wide.) Refuses what heatCapacityOnRamp() refuses, and fewer than
/// five points.
Result<HeatCapacityAtPoints> heatCapacityAtPoints(const Glass&, const Protocol&, std::size_t segment,
                                                  std::span<const double> grid, const RelaxationOptions& = {});

/// The same of a glass where its ramp begins, at a rate (K/s) in the direction of that ramp.
Result<HeatCapacityAtPoints> heatCapacityAtPoints(const GlassAtRamp&, double rate, std::span<const double> grid);

} // namespace vitrine
