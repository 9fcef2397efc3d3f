#pragma once
#include "core/results/results.h"

#include <string>

namespace vitrine {

/// All results of a sample as one CSV table: scan, quantity, definition, value, error, 95 % limits, unit, and the source
/// of the scan. What cannot be had is a row with its reason.
std::string resultsCsv(const Sample&, const SampleResult&);

} // namespace vitrine
