#pragma once
#include "core/curve/sampling.h"
#include "core/thermogram/thermogram.h"

namespace vitrine {

/// A run as the instrument wrote it: the isotherm before its ramp, the ramp, and the isotherm after it.
struct HeatFlowRun {
    Recording recording;  ///< all three, in the order of time
    IndexRange ramp = {}; ///< rows of the ramp; those before and after it are isotherms, or there are none

    bool operator==(const HeatFlowRun&) const = default;
};

/// A ramp whose isotherms are at zero.
struct LevelledRun {
    Thermogram scan;                     ///< temperature ascending; W
    std::vector<double> level;           ///< what was taken off at each temperature, W
    std::vector<double> sigma;           ///< standard error of the level at each temperature, W; without the drift of `away`
    std::vector<double> away;            ///< s from the only isotherm there is, over which drift stays in; empty with two or none
    double drift = 0;                    ///< W/s: between two isotherms; of one its trend with its error
    double noise = 0;                    ///< standard deviation of a row, W
    double heatingRate = 0;              ///< K/s; 0: the file has no times
    int isotherms = 0;                   ///< there are: 2, 1 or 0
    std::optional<double> flow = {};     ///< median over the ramp of what lies above the isotherms, W; absent without them
    std::optional<Interval> levels = {}; ///< before and after, W (not in order of size)
    std::vector<Message> notes;

    bool operator==(const LevelledRun&) const = default;
};

/// Takes off the line in time between the level of the isotherm before (its rows from 40 to 95 % of its time) and that of the
/// one after (the last 40 %), so that drift falls out; with one isotherm a constant, which is noted; with none nothing. The error
/// of a level is that of its mean, with how far the rows follow each other. Where the trends of both isotherms differ by Δb, more
/// than twice its error, the drift is uneven: a parabola with these ends bows by Δb (t − t_0)(t_1 − t)/(2 (t_1 − t_0)), which
/// enters the error. (The heat flow at rest may change with temperature, so the line itself need not have their trend.) `level`
/// false: nothing is taken off, and what lies above the isotherms enters the error. Refuses a signal that is no power, and fewer
/// than ten rows.
Result<LevelledRun> levelledRun(const HeatFlowRun&, bool level = true);

} // namespace vitrine
