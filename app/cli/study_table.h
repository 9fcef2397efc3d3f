#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

#include <string>

namespace vitrine::cli {

/// What follows from all samples together, as text for a terminal; empty where fewer than two samples can be compared.
std::string studyTable(const Study&, const Results&, const RobustnessSummary* run = nullptr);

} // namespace vitrine::cli
