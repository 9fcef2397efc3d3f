#pragma once
#include "core/quantity/problem.h"
#include "core/scattering/pattern_recording.h"
#include "core/series/series_choices.h"

namespace vitrine {

/// The condition of every frame.
struct SeriesConditions {
    SeriesAxis axis = SeriesAxis::Frame; ///< never Automatic
    std::vector<double> x;               ///< K, GPa, s, mm or the number of the frame
    std::vector<double> y;               ///< mm; only of a position
    std::vector<Message> notes;          ///< unsorted and repeated conditions, data sets that are not used
};

/// The conditions of the frames: those that were given, else those of the recording on the chosen axis, found by the units of
/// its data sets and, of lengths, by their names "x" and "y". Refuses conditions that are fewer or more than the frames or
/// no numbers, and an axis that the recording does not state.
Result<SeriesConditions> conditionsOf(const FrameData&, const SeriesChoices&);

/// The internal unit of an axis: "K", "GPa", "s", "mm"; empty for the number of a frame.
const char* unitOfAxis(SeriesAxis);

/// What a series is made of: frames that follow each other, at their mean condition.
struct SeriesMember {
    std::size_t first = 0;
    std::size_t frames = 1;
    double x = 0, y = 0;
};

/// The members by the choice; the last group may have fewer frames. Refuses an n below one.
Result<std::vector<SeriesMember>> membersOf(const SeriesConditions&, const SeriesChoices&);

} // namespace vitrine
