#pragma once
#include "core/calorimetry/peak_baseline.h"
#include "core/calorimetry/peaks.h"
#include "core/curve/tops.h"

namespace vitrine {

// The peaks behind the liquid of a scan and the baselines under them.

/// What follows on a liquid window: tops (indices of the scan), each between the feet where its flanks have flattened.
struct EventScene {
    std::vector<Top> exotherms, endotherms;
    Noise noise;           ///< of the signal
    bool complete = false; ///< the curve is flat again behind the last one
};

/// Exotherms deeper than a quarter of the step below the liquid line, and endotherms behind them or, where there is none,
/// higher than the step above that line.
EventScene eventsBehind(const Thermogram&, const Windows&, const GlassLiquidLines&, const TransitionRange&);

/// The baseline under each of the events of one direction: events whose feet meet share one. It goes from the line
/// before to the line behind in proportion to the area passed (baseCurveOf()), or straight where that cannot be.
std::vector<PeakBaseline> basesOf(const Thermogram&, const Line& liquid, const EventScene&, const std::vector<Top>&, double sign);

/// The peaks as measured on their baselines.
std::vector<Peak> measuredEvents(const Thermogram&, const EventScene&, const std::vector<Top>&, const std::vector<PeakBaseline>&,
                                 double sign);

} // namespace vitrine
