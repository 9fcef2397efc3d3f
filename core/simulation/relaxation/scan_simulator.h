#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"
#include "core/simulation/relaxation/relaxation.h"
#include "core/thermogram/recording.h"

#include <cstdint>

namespace vitrine {

/// c(T) = value + slope (T − at), J/(g K).
struct HeatCapacityLine {
    double at = 0;    ///< K
    double value = 0; ///< J/(g K)
    double slope = 0; ///< J/(g K²)

    double operator()(double temperature) const { return value + slope * (temperature - at); }
    bool operator==(const HeatCapacityLine&) const = default;
};

/// What lies between the glass and the recorded curve.
struct ScanConditions {
    HeatCapacityLine glass{300, 0.30, 2.0e-4};
    HeatCapacityLine liquid{596, 0.62, -2.0e-4};
    double noise = 0;           ///< standard deviation of white noise, J/(g K)
    double tilt = 0;            ///< of the baseline about the middle of the scan, J/(g K²)
    double lag = 0;             ///< τ, s: the instrument reads T + τΦ
    std::optional<double> mass; ///< g; given: the signal is power (W), otherwise heat capacity
    std::uint64_t seed = 1;     ///< of the noise; the same seed gives the same curve on every machine
    bool operator==(const ScanConditions&) const = default;
};

/// C = g(T) + (l(T) − g(T)) C_N on a ramp, as an instrument would record it, endotherm up, with time from the
/// start of the ramp. `heatingRate` in K/s, negative on a cooling ramp. Refuses a rate of zero, a mass that
/// is not positive, noise that is negative and numbers that are not finite.
Result<Recording> simulatedScan(const HeatCapacityRamp&, double heatingRate, const ScanConditions& = {});

} // namespace vitrine
