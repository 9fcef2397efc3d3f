#pragma once
#include "core/results/results.h"

namespace vitrine {

/// The first sharp peaks of the patterns that state a pressure, with their equation of state and their slope. Absent where
/// fewer than two such patterns have a peak.
std::optional<CompressionResult> evaluateCompression(const Sample&, const std::vector<Shared<PatternResult>>&);

} // namespace vitrine
