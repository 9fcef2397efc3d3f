#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

#include <string>

namespace vitrine {

/// All results of a sample as one CSV table: scan, quantity, definition, value, error, 95 % limits, unit, and the source
/// of the scan. What cannot be had is a row with its reason. With a run of its study the error of choices stands in a column
/// ("choices error") behind that of noise.
std::string resultsCsv(const Sample&, const SampleResult&, const RunOfStudy& = {});

} // namespace vitrine
