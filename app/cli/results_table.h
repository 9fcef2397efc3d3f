#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine::cli {

/// The results of a sample as tables for a person; with a run of its study ± is noise and choices where ⊕ marks it.
std::string resultsTable(const Sample&, const SampleResult&, const RobustnessSummary* run = nullptr);

/// A Kissinger fit in two lines: energies with errors and intervals, and what they stand on.
std::string kissingerText(const KissingerFit&, const SpreadPlace& = {});

} // namespace vitrine::cli
