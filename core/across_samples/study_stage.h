#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// Everything that follows from all samples together; the results belong to the samples, in their order.
Shared<StudyResult> evaluateAcross(const Study&, std::span<const Shared<SampleResult>>, StudyMemo&, StageCounts&);

} // namespace vitrine
