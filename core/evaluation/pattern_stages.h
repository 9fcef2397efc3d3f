#pragma once
#include "core/results/memo_state.h"
#include "core/results/pattern_results.h"

namespace vitrine {

/// Everything that follows from one pattern of a sample of this composition. `background` may be empty.
Shared<PatternResult> evaluatePattern(const Shared<ScatteringPattern>& pattern, const Shared<ScatteringPattern>& background,
                                      const std::string& composition, PatternMemo&, StageCounts&);

/// As above, without remembering anything.
PatternResult evaluatePattern(const ScatteringPattern& pattern, const ScatteringPattern* background,
                              const std::string& composition);

} // namespace vitrine
