#pragma once
#include "core/results/results.h"

namespace vitrine {

/// The first sharp peaks of the patterns that state a pressure, with their equation of state and their slope. Absent where
/// fewer than two such patterns have a peak.
std::optional<CompressionResult> evaluateCompression(const Sample&, const std::vector<Shared<PatternResult>>&);

/// A pattern of a sample under pressure that gives its equation of state no point, and why.
struct CompressionExclusion {
    std::string pattern;
    Message reason;
    bool operator==(const CompressionExclusion&) const = default;
};

/// In the order of the patterns; none where no pattern states a pressure. Every pattern that is no background gives a point or is
/// here.
std::vector<CompressionExclusion> leftOutOfCompression(const Sample&, const std::vector<Shared<PatternResult>>&);

} // namespace vitrine
