#pragma once
#include "core/quantity/measured.h"

#include <cstddef>
#include <span>
#include <vector>

namespace vitrine {

/// Half-open range of indices.
struct IndexRange {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
    bool operator==(const IndexRange&) const = default;
};

/// The indices of ascending `x` with low ≤ x ≤ high.
IndexRange indicesWithin(std::span<const double> x, Interval range);

/// Linear interpolation of y(at) on ascending x; clamped to the end values outside. `x` must not be empty.
double interpolated(std::span<const double> x, std::span<const double> y, double at);

/// Whether a curve on ascending x goes through a rectangle: one of its points or of the straight pieces between them
/// lies in it.
bool passesThrough(std::span<const double> x, std::span<const double> y, Interval across, Interval upright);

/// ∫ y dx over `range` by the trapezoidal rule with the partial intervals at both ends included exactly (for
/// the piecewise linear curve). `range` is clipped to the data; an empty overlap gives 0.
double integral(std::span<const double> x, std::span<const double> y, Interval range);

/// Running integral from `range.low`: element i is ∫ from range.low to x[i], for all x[i] within the range.
std::vector<double> cumulativeIntegral(std::span<const double> x, std::span<const double> y, Interval range);

/// y(x) resampled linearly onto `grid` (ascending).
std::vector<double> resampled(std::span<const double> x, std::span<const double> y, std::span<const double> grid);

/// Standard deviation of white noise estimated from second differences, robust (median/MAD) against peaks and
/// steps. Uneven spacing is accounted for; at most `atMost` of them, evenly spread, are looked at. Fewer than
/// five points give 0.
double noiseLevel(std::span<const double> x, std::span<const double> y, std::size_t atMost = 4096);

} // namespace vitrine
