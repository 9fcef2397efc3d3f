#pragma once
#include "core/study/memo.h"
#include "core/study/pattern_results.h"

namespace vitrine {

/// Everything that follows from one pattern of a sample of this composition. `background` may be empty.
Shared<PatternResult> evaluatePattern(const Shared<ScatteringPattern>& pattern, const Shared<ScatteringPattern>& background,
                                      const std::string& composition, PatternMemo&, StageCounts&);

/// As above, without remembering anything.
PatternResult evaluatePattern(const ScatteringPattern& pattern, const ScatteringPattern* background,
                              const std::string& composition);

/// S(q), or G(r), of a file that holds it already, with the treatment noted. Refuses a file of intensities.
Result<Structure> structureInFile(const PatternRecording&);

} // namespace vitrine
