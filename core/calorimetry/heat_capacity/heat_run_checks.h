#pragma once
#include "core/calorimetry/heat_capacity/runs_of_kind.h"

namespace vitrine {

// What speaks against runs, masses and what follows from them: nothing, or the reason with its probable cause.

/// Masses that are not known or not positive; masses of only some of the pans.
std::optional<Problem> massFault(const HeatCapacityChoices&);

/// A run without isotherms: nothing tells its level, unless it is level by choice and repeated.
std::optional<Problem> isothermFault(const RunsOfKind&, const HeatCapacityChoices&);

/// A run that is not of the program of the first run of the sample: its rate or the ends of its ramp.
std::optional<Problem> programFault(const RunsOfKind&);

/// One run in two kinds.
std::optional<Problem> twinFault(const RunsOfKind&);

/// Takes out a run that its kind holds already, and says so.
std::vector<Message> withoutTwins(RunsOfKind&);

/// The empty pan takes more heat than the sapphire.
std::optional<Problem> swapFault(const RunsOfKind&);

/// Sapphire hardly differs from the empty pan; the sample goes against it; the calibration factor cannot be.
std::optional<Problem> signalFault(const HeatCapacity&);

/// The heat capacity that came out is that of no substance.
std::optional<Problem> valueFault(const HeatCapacity&, const HeatCapacityChoices&);

/// That the curve follows sapphire's within a hundredth over more than 100 K; nothing where it does not.
std::optional<Message> sapphireRemark(const HeatCapacity&);

} // namespace vitrine
