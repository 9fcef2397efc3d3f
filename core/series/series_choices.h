#pragma once
#include "core/quantity/measured.h"

#include <vector>

namespace vitrine {

/// Which patterns a series is made of.
enum class SeriesTake {
    Each,     ///< every frame
    EveryNth, ///< the first frame and every n-th after it
    Groups    ///< means of n frames that follow each other
};

/// What changed from frame to frame.
enum class SeriesAxis {
    Automatic,   ///< what the recording states: temperature before pressure, place and time; else the number of the frame
    Frame,       ///< counted from 1
    Temperature, ///< K
    Pressure,    ///< GPa
    Time,        ///< s
    Position     ///< x and y, mm: a map
};

/// Every choice about a stack of frames as a series.
struct SeriesChoices {
    SeriesTake take = SeriesTake::Each;
    int n = 10; ///< of EveryNth and Groups
    SeriesAxis axis = SeriesAxis::Automatic;
    std::vector<double> conditions; ///< one a frame, in the unit of the axis; empty: those of the recording
    std::vector<double> across;     ///< y of a position; empty: all zero, or as the recording states
    Interval fitRange;              ///< conditions that the two lines are fitted to; of no width: all

    bool operator==(const SeriesChoices&) const = default;
};

} // namespace vitrine
