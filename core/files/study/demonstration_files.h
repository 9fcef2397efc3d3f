#pragma once
#include "core/quantity/problem.h"
#include "core/simulation/demonstration/demonstration_file.h"

namespace vitrine {

/// What belongs to the demonstration study beside its scans and patterns: a ruby spectrum for each pressure of the pattern series
/// under pressure, the three runs of a heat capacity, a series of patterns on heating through T_g, and a map. The last two are
/// NeXus files: one NXdata with the frames (`I`) on `q`, and `temperature`, or `x` and `y`, of each frame. What they were made
/// with is in simulated_ruby.h, heat_capacity_runs.h and measured_stacks.h. The same seed gives the same bytes.
Result<std::vector<DemonstrationFile>> demonstrationFiles(std::uint64_t seed = 2025);

} // namespace vitrine
