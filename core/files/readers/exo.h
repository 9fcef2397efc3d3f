#pragma once
#include "core/files/reading.h"

#include <optional>
#include <span>

namespace vitrine {

/// The direction of exotherms as the data show it, or nothing where the evidence is weak. Heating takes up
/// the sample's heat capacity, so the flow goes in the endothermic direction when a ramp starts, and lies on
/// that side of the flow of a cooling ramp at the same temperature. Strong means: 85 % of the common range of
/// heating and cooling ramps say so, or the step at the start of a heating ramp is three times the change
/// that follows over an equal range (or ten times what the plateau before it varies) and the flow stays on
/// that side.
std::optional<ExoDirection> exoFromData(std::span<const ReadScan> scans);

} // namespace vitrine
