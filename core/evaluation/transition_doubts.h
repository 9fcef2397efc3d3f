#pragma once
#include "core/document/study.h"
#include "core/results/results.h"

namespace vitrine {

/// What speaks against a glass transition that was found, or whose windows were set by hand: the sample does not keep its
/// mass over it, its step is greater than that of any glass, or what follows it is no overshoot. Empty where nothing does.
std::vector<Problem> transitionDoubts(const Scan&, const ScanResult&);

} // namespace vitrine
