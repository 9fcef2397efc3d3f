#pragma once
#include "core/files/content/file_content.h"
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine {

/// Every curve and every result of a sample as CSV files with units and provenance: for each scan the curve as
/// read and, where it can be had, as analysed with its baselines; for each pattern the curve as read, S(q), F(q)
/// and G(r); one table of all results; one table for each Kissinger line, in the form that the kissinger command
/// reads. Paths are within `folder`; names are safe and unique. With a run of its study the results have the error of choices.
std::vector<NamedBytes> exportSample(const Sample&, const SampleResult&, const std::string& folder, const RunOfStudy& = {});

/// `name` with everything that a file system may refuse replaced by '_'; never empty.
std::string safeFileName(const std::string& name);

} // namespace vitrine
