#pragma once
#include "core/document/study.h"
#include "core/simulation/demonstration/demonstration.h"

namespace vitrine {

/// The demonstration study (demonstration_study.h) with what was measured beside its scans and patterns (demonstration_files.h):
/// the spectra of ruby of the sample under pressure, the runs for the heat capacity of the one whose chips are not weighed, and
/// samples of their own for the series on heating and for the map, which stand in no comparison. All of it comes through the
/// readers of measured files.
Result<Study> wholeDemonstrationStudy(const DemonstrationOptions& = {});

} // namespace vitrine
