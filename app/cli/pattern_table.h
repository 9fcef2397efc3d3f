#pragma once
#include "core/results/results.h"

namespace vitrine::cli {

/// The patterns of a sample as a table for a person; empty where there are none.
std::string patternTable(const Sample&, const SampleResult&);

/// The equation of state of the patterns measured under pressure, in one line.
std::string compressionText(const CompressionResult&);

} // namespace vitrine::cli
