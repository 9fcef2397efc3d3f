#pragma once
#include "core/study/validity.h"

namespace vitrine {

/// Whether a sample is one that actions could have made: identities, windows, rates, masses, treatment and
/// references as they may be. Answers the first thing that is not.
Edited validSample(const Sample&);

} // namespace vitrine
