#pragma once
#include "core/series/member_point.h"
#include "core/series/two_lines.h"

#include <cmath>

namespace vitrine {

/// The volume of a glass over the condition by its first sharp peak, V/V0 = (q1,0/q1)³, and the kink in it.
struct VolumeCurve {
    std::vector<std::size_t> points; ///< of the series, that lie in the range and are no outliers
    std::vector<double> x;           ///< their conditions
    std::vector<double> ratio;       ///< V/V0
    std::vector<std::size_t> outliers;
    double referenceQ1 = 0; ///< q1,0, Å⁻¹: of the first line at the lowest condition
    double referenceX = 0;  ///< the lowest condition
    TwoLines lines;         ///< through `ratio`: slopes are α, per unit of the condition
    std::vector<Message> notes;
    /// V/V0 = (q1,0/q1)³ of a pattern of the series.
    double ratioOf(double q1) const { return std::pow(referenceQ1 / q1, 3); }
};

/// The curve of the points within `range` (of no width: all). A point is an outlier where it lies more than six robust
/// standard deviations off the two lines through the others. Refuses what fitTwoLines() refuses. α is volumetric and apparent: it
/// is that of the distance that q1 measures (A. R. Yavari et al., Acta Mater. 53 (2005) 1611; J. Chem. Phys. 148 (2018) 204509).
Result<VolumeCurve> volumeCurve(const std::vector<MemberPoint>&, Interval range);

/// Why no glass transition is claimed (two lines no better than others, a kink without an end or downwards); else nothing.
std::optional<Problem> notClaimed(const TwoLines&);

/// What the literature says of α from the first sharp peak, one sentence each.
std::vector<Message> statementsOnExpansion();

} // namespace vitrine
