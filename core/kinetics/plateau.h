#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>

namespace vitrine {

/// A quantity of glasses that were treated at a temperature.
struct SeriesPoint {
    double temperature = 0; ///< K
    Measured value;
    bool operator==(const SeriesPoint&) const = default;
};

/// Where equilibrium begins: the highest temperature of treatment that is not yet on the plateau of the hottest ones,
/// and the lowest that is. From the hottest downwards a point belongs to the plateau while it lies within `sigmas`
/// standard errors of the mean of those before it (its own error and theirs, none less than their median). Refuses
/// fewer than four points, a plateau of fewer than two, and series that are all plateau.
Result<Interval> plateauBracket(std::span<const SeriesPoint>, double sigmas = 4);

/// The temperature at which equilibrium begins, as bracketed by several quantities: the middle between the highest
/// temperature off any plateau and the lowest above it that is on all of them; the error is half its width. It is a bracket
/// between two temperatures of treatment: it has no interval of 95 %. Refuses an empty list.
Result<Measured> onsetOfEquilibrium(std::span<const Interval> brackets);

/// The two temperatures (K) between which equilibrium begins.
Interval bracketOf(const Measured& onset);

} // namespace vitrine
