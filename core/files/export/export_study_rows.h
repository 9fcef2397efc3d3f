#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

namespace vitrine {

/// Every single result across samples as one CSV table, in the form of resultsCsv().
std::string studyResultsCsv(const Study&, const StudyResult&, const RunOfStudy& = {});

} // namespace vitrine
