#pragma once
#include "core/quantity/measured.h"

namespace vitrine {

/// What of a window a hand holds.
enum class RegionPart { None, Low, Middle, High };

/// Which parts of a window can be moved.
enum class RegionFreedom {
    Free,
    HighOnly, ///< low stays; the middle moves high
    Symmetric ///< low and high move together, away from the middle, which stays
};

/// Where a window may lie: within `data`, at least `narrowest` wide (both in the unit of the axis).
struct RegionLimits {
    Interval data;
    double narrowest = 0;
    RegionFreedom freedom = RegionFreedom::Free;
    bool operator==(const RegionLimits&) const = default;
};

/// A drag as it began: the window at that moment, the part held, and where on the axis it was taken.
struct RegionDrag {
    Interval start;
    RegionPart part = RegionPart::None;
    double takenAt = 0;
};

/// The window when the hand is at `at`: low stays below high by `narrowest`, both stay within the data, and a
/// window moved by its middle keeps its width.
Interval dragged(const RegionDrag&, double at, const RegionLimits&);

/// The window with one part moved by `step`, under the same limits.
Interval nudged(const Interval&, RegionPart, double step, const RegionLimits&);

/// Whether a hand can move this part.
bool isMovable(RegionPart, RegionFreedom);

/// Which part can be held at `at`: the edge within `reach`, the nearer of two.
RegionPart edgeAt(const Interval&, double at, double reach);

} // namespace vitrine
