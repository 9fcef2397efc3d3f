#pragma once
#include "core/evaluation/definitions.h"

#include <vector>

namespace vitrine {

// Parts of definitions().

/// Every result of a pattern; the position of the first sharp peak also by each of its definitions, whose
/// names follow its key ("pattern.q1_per_A.local-quadratic").
std::vector<Definition> patternDefinitions();

/// The equation of state of patterns measured under pressure.
std::vector<Definition> compressionDefinitions();

} // namespace vitrine
