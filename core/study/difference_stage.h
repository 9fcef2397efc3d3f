#pragma once
#include "core/study/memo.h"

namespace vitrine {

/// ΔG(r) of every pattern that has a G(r) and a reference. The reference is the pattern of the same sample that is marked as
/// one, else the first marked one of the study, else the one measured (or, where that is unknown, treated) at the least
/// pressure, the first of several. Nothing is taken against itself.
std::vector<PatternDifference> differencesOf(const Study&, const Results& samples, Memo::State&);

} // namespace vitrine
