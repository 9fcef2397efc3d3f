#pragma once
#include "widgets/controls/result_rows.h"

namespace vitrine {

/// What follows from a pattern, section by section: first sharp peak by every definition, normalisation, neighbours, shells.
std::vector<ResultSection> patternSections(const PatternResult&);

/// Equation of state and dq1/dP of a sample; without rows and problem where its patterns state no pressures.
ResultSection compressionSection(const SampleResult&);

} // namespace vitrine
