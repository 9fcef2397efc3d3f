#pragma once
#include "core/study/study.h"

namespace vitrine {

/// Reads the originals of a sample again, with the answers that were given then, and adds a problem for each
/// scan and each pattern whose original is missing, no longer gives it, or gives another curve.
void checkCurves(const Sample&, std::vector<Problem>&);

} // namespace vitrine
