#pragma once
#include "core/curve/sampling.h"
#include "core/files/content/reading.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine {

/// Consecutive rows in which the temperature goes one way or stays.
struct RampRows {
    IndexRange rows;
    RampDirection direction = RampDirection::Heating;
};

/// The ramps of a file.
struct Ramps {
    std::vector<RampRows> ramps;
    std::size_t leftOut = 0; ///< rows that belong to none: jumps and pieces of fewer than ten rows
    bool disordered = false; ///< the rows are in no order of temperature and were kept as one ramp
};

/// Splits rows where the temperature (K) turns by more than 2 K or 2 % of its range, and parts the plateaus
/// at both ends of a ramp from it where they hold ten rows or more. `time` (s) may be empty: then only a
/// temperature that does not move at all is a plateau. Where ramps of 20 K or more exist, smaller ones count
/// as isothermal.
Ramps splitIntoRamps(std::span<const double> time, std::span<const double> temperature);

/// dT/dt in K/s: the median of the slopes between rows half of the middle part of the ramp apart (the central
/// 60 % of its rows; Theil's estimator), so that transients and self-heating do not count. Empty without time
/// or where it does not rise.
std::optional<double> rampRate(std::span<const double> time, std::span<const double> temperature);

} // namespace vitrine
