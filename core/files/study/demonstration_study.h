#pragma once
#include "core/simulation/demonstration/demonstration.h"

namespace vitrine {

/// The demonstration study as the ordinary readers take it in: every scan and pattern with automatic windows; where a file
/// states a lag it is applied, and composition, treatment and density are entered. Refuses where a file is not read.
Result<Study> demonstrationStudy(const DemonstrationOptions& = {});
Result<Study> studyOf(const std::vector<DemonstrationSample>&);

} // namespace vitrine
