#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// The Kissinger lines of a sample: one for each kind and branch of which a clear peak was found in some scan. A scan enters
/// with the most prominent clear peak of that kind and branch; the others are listed with the reason. A peak of a single scan
/// makes a line only where there is no other.
std::vector<Shared<KissingerResult>> evaluateKissinger(const Sample&, const std::vector<Shared<ScanResult>>&, SampleMemo&,
                                                       StageCounts&);

} // namespace vitrine
