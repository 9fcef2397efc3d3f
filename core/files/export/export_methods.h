#pragma once
#include "core/files/export/export_patterns.h"
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine {

/// Each spectrum of ruby with its fit, the table of the pressures of all, and c_p(T) by three runs, as CSV.
std::vector<NamedText> methodTables(const Sample&, const SampleResult&);

/// Their rows in the table of the results of a sample.
void addMethodRows(std::string& text, const Sample&, const SampleResult&, const SpreadPlace& at);

} // namespace vitrine
