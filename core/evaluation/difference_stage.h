#pragma once
#include "core/results/memo_state.h"

namespace vitrine {

/// ΔG(r) of every pattern that has a G(r) and a reference; nothing is taken against itself. The reference is, in this order:
/// the pattern of the same sample that is marked as one; the pattern of the sample that the study chooses as the reference of
/// the structure; the pattern of another sample that is marked. Without any choice it is, for a pattern measured under
/// pressure, the one of its sample at the least pressure; for one of a recovered sample, that of the sample that is the
/// reference of the structure in force, else the one of least pressure. What nobody chose has to be of the same composition
/// and reach as far in q within 5 %. `results` holds the samples and the study.
std::vector<PatternDifference> differencesOf(const Study&, const Results& results, Memo::State&);

} // namespace vitrine
