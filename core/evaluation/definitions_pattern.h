#pragma once
#include "core/evaluation/definitions.h"

#include <vector>

namespace vitrine {

// A part of definitions().

/// What of a pattern is in no list of results; the position of the first sharp diffraction peak (FSDP) by each of its
/// definitions, whose names follow its key ("pattern.q1_per_A.local-quadratic").
std::vector<Definition> patternDefinitions();

} // namespace vitrine
