#pragma once
#include "core/files/content/reading.h"

#include <optional>
#include <span>

namespace vitrine {

/// The direction of exotherms as the data show it, or nothing where the evidence is weak. Heating takes up the sample's heat
/// capacity, so the flow jumps in the endothermic direction when a ramp starts, and from that side to the other when heating
/// turns into cooling.
///
/// A jump at the start of a heating ramp is the mean flow over the middle third of the first 9 % (18, 36 %) of the ramp less
/// the flow before it: that of the plateau before the ramp, its straight drift continued to the same time, or the mean of the
/// first two rows where there is none. It counts where it is
/// - larger than three times the change of the flow over the next third (drift goes on, a jump does not), or ten times the
///   variation over the later half of the plateau,
/// - larger than five standard errors of the noise, and than twice what the drift of the plateau adds meanwhile,
/// - more than 3 % of all that the flow changes over the ramp, and the flow stays on that side.
/// A ramp without a plateau that begins at zero flow shows no jump: its blank was subtracted.
///
/// A heating and the next cooling ramp (or the other way round) count where 85 % of their common range lie on one side and
/// the difference is there at the turn already: beside it at least a third of what it is at the far end.
std::optional<ExoDirection> exoFromData(std::span<const ReadScan> scans);

} // namespace vitrine
