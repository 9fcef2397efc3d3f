#pragma once
#include "core/results/results.h"

namespace vitrine {

/// What could not be had of a sample, each reason once, `where` naming the scan, the pattern or the line. Cooling ramps
/// are not analysed and so report nothing.
std::vector<Problem> problemsOf(const Sample&, const SampleResult&);

} // namespace vitrine
