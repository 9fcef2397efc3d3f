#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// Everything that follows from one scan. `reference` lends its glass line; it may be empty.
Shared<ScanResult> evaluateScan(const Shared<Scan>& scan, const Shared<Scan>& reference, ScanMemo&, StageCounts&);

} // namespace vitrine
