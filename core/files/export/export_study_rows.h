#pragma once
#include "core/results/results.h"

namespace vitrine {

/// Every single result across samples as one CSV table, in the form of resultsCsv().
std::string studyResultsCsv(const Study&, const StudyResult&);

} // namespace vitrine
