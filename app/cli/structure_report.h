#pragma once
#include "core/results/pattern_results.h"

namespace vitrine::cli {

/// The results of one pattern for a person: the first sharp peak by every definition, the normalisation and
/// how well it keeps its limits, neighbours, and the shells of G(r).
std::string structureText(const ScatteringPattern&, const PatternResult&);

} // namespace vitrine::cli
