#pragma once
#include "core/results/memo.h"
#include "core/results/results.h"

namespace vitrine {

/// Everything that follows from a study. Pure: equal studies give equal results, whatever the memo holds.
Results evaluate(const Study&, Memo&);

/// As evaluate(), for one sample.
Shared<SampleResult> evaluate(const Shared<Sample>&, Memo&);

} // namespace vitrine
