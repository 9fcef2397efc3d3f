#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

#include <string>

namespace vitrine {

/// Appends the results of a pattern to a table of results; a background has none.
void addPatternRows(std::string& text, const ScatteringPattern&, const PatternResult&, const SpreadPlace&);

/// Appends the equation of state of the patterns measured under pressure.
void addCompressionRows(std::string& text, const CompressionResult&, const SpreadPlace&);

} // namespace vitrine
