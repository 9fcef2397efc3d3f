#pragma once
#include "core/calorimetry/liquid_end.h"
#include "core/curve/sampling.h"

#include <span>

namespace vitrine {

// The climb before an event and the fall into it, in numbers.

inline constexpr double clearFall = 8; ///< standard deviations
inline constexpr std::size_t noiseOfFall = 500;
inline constexpr std::size_t groupsOfScan = 400;

/// Points of each of so many groups.
std::size_t sizeOfGroups(std::size_t points, std::size_t groups);

/// Mean of `size` points around an index.
double levelAround(std::span<const double> y, std::size_t i, std::size_t size);

/// K, window of the slopes between the start of a scan and an event.
double widthOfSlope(std::span<const double> x, std::size_t first, std::size_t event);

/// Index of the steepest point of a climb before an event.
std::size_t climbBefore(std::span<const double> x, std::span<const double> y, std::size_t first, std::size_t event);

/// The greatest slope downwards between a climb and the event, over that of the climb; 0 where that does not rise.
double sharpnessOf(std::span<const double> x, std::span<const double> y, std::size_t first, const LiquidEnd&);

} // namespace vitrine
