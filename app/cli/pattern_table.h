#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine::cli {

/// The patterns of a sample as a table for a person; empty where there are none.
std::string patternTable(const Sample&, const SampleResult&, const RobustnessSummary* run = nullptr);

/// The equation of state of the patterns measured under pressure, in one line.
std::string compressionText(const CompressionResult&, const SpreadPlace& = {});

} // namespace vitrine::cli
