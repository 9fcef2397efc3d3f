#pragma once
#include "core/quantity/problem.h"
#include "core/scattering/pattern_recording.h"
#include "core/series/series_choices.h"

#include <span>

namespace vitrine {

/// The condition of every frame.
struct SeriesConditions {
    SeriesAxis axis = SeriesAxis::Frame; ///< never Automatic
    std::vector<double> x;               ///< K, GPa, s, mm or the number of the frame
    std::vector<double> y;               ///< mm; only of a position
    std::vector<Message> notes;          ///< unsorted, repeated and missing conditions, data sets that are not used
};

/// The conditions of the frames: those given, else those of the recording on the chosen axis, by their units; of several the
/// one that varies and is first by rankOf() (condition_names.h). A frame whose condition is no number is no member. Refuses
/// fewer or more than frames, none that is a number, temperatures below 0 K, and an axis that the recording lacks.
Result<SeriesConditions> conditionsOf(const FrameData&, const SeriesChoices&);

/// From the least to the greatest of the conditions that are numbers; NaN where none is.
Interval rangeOfKnown(std::span<const double> conditions);

/// The internal unit of an axis: "K", "GPa", "s", "mm"; empty for the number of a frame.
const char* unitOfAxis(SeriesAxis);

/// What a series is made of: frames that follow each other, at their mean condition.
struct SeriesMember {
    std::size_t first = 0;
    std::size_t frames = 1;
    double x = 0, y = 0;
    double width = 0; ///< that the frames cover of x, each of them its share; 0 of a single one
};

/// The members by the choice; a group ends before a frame without condition, the last may have fewer. Refuses an n below one.
Result<std::vector<SeriesMember>> membersOf(const SeriesConditions&, const SeriesChoices&);

} // namespace vitrine
