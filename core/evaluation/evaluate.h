#pragma once
#include "core/results/memo.h"
#include "core/results/results.h"

#include <span>

namespace vitrine {

/// Everything that follows from a study. Pure: equal studies give equal results, whatever the memo holds.
Results evaluate(const Study&, Memo&);

/// As evaluate(), for one sample.
Shared<SampleResult> evaluate(const Shared<Sample>&, Memo&);

/// What of a sample follows from its scans and its patterns one by one, in their order.
struct ItemResults {
    std::vector<Shared<ScanResult>> scans;
    std::vector<Shared<PatternResult>> patterns;
};

/// What follows from samples together, whose own results are known: one a sample of the study, in their order.
Results evaluateTogether(const Study&, std::vector<Shared<SampleResult>>);

/// What follows from a study whose scans and patterns have given `items`, one a sample. Nothing is remembered, and no pattern is
/// subtracted from another.
Results evaluateCompared(const Study&, std::span<const ItemResults> items);

} // namespace vitrine
