#pragma once
#include "core/document/pattern.h"
#include "core/series/series_result.h"

namespace vitrine {

/// The frames of a stack as a series: by the choices of the pattern, the plan, what they leave open (q_max, r_min, the window of
/// the peak) and a refined density taken once from the mean of frames spread over the series. Refuses a pattern without a series
/// or of a single frame, one of r, what conditionsOf() and membersOf() refuse, and what the reference pattern refuses.
Result<Shared<SeriesResult>> evaluateSeries(const ScatteringPattern&, const ScatteringPattern* background,
                                            const std::string& composition);

/// S(q) of one point of the series, by the plan of all: what its q1 was read off. Refuses a point that the series or the
/// recording does not have, and what evaluateSeries() refuses.
Result<Structure> structureOfPoint(const ScatteringPattern&, const ScatteringPattern* background, const std::string& composition,
                                   const SeriesResult&, std::size_t point);

/// The members alone, which the range of the two lines does not change. Refuses what evaluateSeries() refuses.
Result<Shared<SeriesResult>> seriesMembers(const ScatteringPattern&, const ScatteringPattern* background,
                                           const std::string& composition);

/// The members with the two lines through those within the range (of no width: all), or with the map.
Shared<SeriesResult> withLinesOrMap(const SeriesResult& members, Interval fitRange);

} // namespace vitrine
