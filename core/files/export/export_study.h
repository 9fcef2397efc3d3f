#pragma once
#include "core/files/content/file_content.h"
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine {

/// What follows from all samples together, as CSV files with units: activation energies and fictive temperatures, the
/// master curve, the comparison of T_f, the slowdown, the structure, ΔG(r) of each sample, and one table of all
/// results. Paths are within `folder`. With a run of the study as it is the
/// results have the error of choices.
std::vector<NamedBytes> exportStudy(const Study&, const Results&, const std::string& folder, const RunOfStudy& = {});

} // namespace vitrine
