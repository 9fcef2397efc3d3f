#pragma once
#include "core/normalization/structure_series.h"
#include "core/scattering/diffraction_peak.h"
#include "core/scattering/frames.h"
#include "core/scattering/pattern_recording.h"
#include "core/series/conditions.h"
#include "core/series/member_point.h"

#include <functional>

namespace vitrine {

/// What is the same for every member of a series.
struct SeriesPlan {
    StructurePlan structure;
    StructureChoices choices; ///< nothing left open
    PeakChoices peak;         ///< with a range to search
    std::optional<Pattern> background;
    FrameChoices frames; ///< for the means of groups
};

/// The members and what is read off them.
struct SeriesValues {
    std::vector<MemberPoint> points; ///< one a member
    SeriesCurves curves;
};

/// S(q) of a pattern of the series with its row noise; a stack of S(q) needs no plan.
using StructureOfMember = std::function<Result<Structure>(const Pattern&)>;

/// A mean pattern of the members: of a single frame that frame itself, else its σ from the scatter where there are five frames.
Result<Pattern> patternOf(const FrameData&, const SeriesMember&, const FrameChoices&);

/// The pattern that windows and plan are taken from: the mean of up to 65 frames spread over the series.
Result<Pattern> referencePattern(const FrameData&, const FrameChoices&);

/// S(q) by the plan, without functions of r, for members on the q values `q`. Refuses what structureSeries() refuses.
Result<StructureOfMember> byPlan(const SeriesPlan&, std::span<const double> q);

/// Peak and scale of every member, in parallel, one member's work in memory at a time for each thread. A member that fails
/// carries its problem. `reference` is the structure of the reference pattern, on whose q the curves are drawn.
SeriesValues seriesValues(const FrameData&, const std::vector<SeriesMember>&, const SeriesPlan&, const StructureOfMember&,
                          const Structure& reference);

} // namespace vitrine
