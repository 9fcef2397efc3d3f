#pragma once
#include "core/kinetics/kissinger.h"
#include "core/simulation/simulator/simulation.h"

namespace vitrine {

/// The same experiment with its recorded ramp at `rate` (K/s, positive; the direction stays) and, where
/// `matched`, the last ramp before it that runs the other way as fast. Repetitions are written out.
Simulation atRate(const Simulation&, double rate, bool matched);

/// One heating rate of a sweep.
struct SweepPoint {
    double rate = 0;            ///< K/s
    double peakTemperature = 0; ///< K
    double fictiveBefore = 0;   ///< K
    bool operator==(const SweepPoint&) const = default;
};

/// What a Kissinger plot says of a glass whose activation energy is known.
struct RateSweep {
    std::vector<SweepPoint> points;
    double activation = 0;        ///< Δh*/R of the model at its T_g, K: the truth
    double glassTransition = 0;   ///< K, of the model
    Result<KissingerFit> peaks;   ///< through T_p: the apparent energy
    Result<KissingerFit> fictive; ///< through T_f before the ramp; d ln(q/T_f²)/d(1/T_f) = −Δh*/R where q, the rate of cooling,
                                  ///< goes with the rate of the ramp
};

/// Runs the experiment at each rate. Refuses what simulate() refuses; too few rates refuse in `peaks` and
/// `fictive`.
Result<RateSweep> sweepRates(const Simulation&, std::span<const double> rates, bool matched);
/// The same where the glass at the beginning of the recorded ramp is known; not asked for where `matched`, which changes it.
Result<RateSweep> sweepRates(const Simulation&, std::span<const double> rates, bool matched, std::optional<GlassAtRamp> before);

} // namespace vitrine
