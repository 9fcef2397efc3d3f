#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// Everything that follows from one scan of a sample. One that borrows a glass line is given the line that its lender stands
/// on, which is computed once for both.
Shared<ScanResult> evaluateScan(const Sample&, const Shared<Scan>&, Memo::State&);

} // namespace vitrine
