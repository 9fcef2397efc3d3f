#pragma once
#include "core/kinetics/plateau.h"

#include <vector>

namespace vitrine {

/// One quantity of two series at one place on their common axis.
struct ComparedPoint {
    double x = 0;          ///< the axis of the series
    Measured difference;   ///< series − reference
    Measured ratio;        ///< series/reference
    double variance = 0;   ///< of the point of the series
    std::size_t lower = 0; ///< where the reference was read: at this one of its points (in order of x) …
    double part = 0;       ///< … and this part of the way to the next
    bool operator==(const ComparedPoint&) const = default;
};

struct SeriesComparison {
    std::vector<ComparedPoint> points;
    std::vector<double> referenceVariances; ///< of the points of the reference, in order of x
    Measured largestAt;         ///< x of the largest difference: a parabola through it and its neighbours; error half the
                                ///< distance to the farther neighbour
    Measured largestDifference; ///< there
    bool operator==(const SeriesComparison&) const = default;
};

/// Compares two series where they overlap: at every point of `series`, with `reference` interpolated linearly between
/// its neighbours, and the errors of all three. The axis of a point is its `temperature`. Refuses a reference of fewer
/// than two points and series that do not overlap.
Result<SeriesComparison> compareSeries(std::span<const SeriesPoint> series, std::span<const SeriesPoint> reference);

/// Mean of the differences with low ≤ x ≤ high. Its error is that of their scatter or that of their own errors, whichever is
/// larger, and so is its interval: three points may agree by chance. Own errors of series s and reference r:
/// σ² = Σ_i σ²(s_i)/n² + Σ_k (Σ_i w_ik/n)² σ²(r_k), since one point of the reference may serve several (weights w_ik of the
/// interpolation) and then does not average out.
/// Refuses a range without points.
Result<Measured> meanDifference(const SeriesComparison&, Interval range);

} // namespace vitrine
