#pragma once
#include "core/results/results.h"

namespace vitrine::cli {

/// The results of a sample as tables for a person.
std::string resultsTable(const Sample&, const SampleResult&);

/// A Kissinger fit in two lines: energies with errors and intervals, and what they stand on.
std::string kissingerText(const KissingerFit&);

} // namespace vitrine::cli
