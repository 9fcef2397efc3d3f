#pragma once
#include "core/curve/sampling.h"

namespace vitrine {

/// A top of a curve between two valleys (indices).
struct Top {
    std::size_t left = 0;
    std::size_t top = 0;
    std::size_t right = 0;
    bool operator==(const Top&) const = default;
};

/// The tops of z within a range that rise and fall by more than `prominence`, in order. A top at either end
/// of the range, from which the curve does not come down again, is none.
std::vector<Top> topsOf(std::span<const double> z, IndexRange range, double prominence);

/// As topsOf(), for tops that also stand higher than `prominence` above zero: only the stretches of the curve
/// around them, down to zero on either side, are walked through.
std::vector<Top> topsAboveZero(std::span<const double> z, IndexRange range, double prominence);

/// The first index within a range where z > level, or range.last.
std::size_t firstAbove(std::span<const double> z, IndexRange range, double level);

/// Height of a top over the higher of its two valleys.
double prominence(std::span<const double> z, const Top&);

/// Means of x and y over groups of `size` neighbours.
struct Grouped {
    std::vector<double> x, y;
};
Grouped grouped(std::span<const double> x, std::span<const double> y, std::size_t size);

} // namespace vitrine
