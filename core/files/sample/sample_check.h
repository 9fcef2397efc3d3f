#pragma once
#include "core/document/validity.h"

namespace vitrine {

/// Whether a sample is one that actions could have made: identities, windows, rates, masses, treatment,
/// references and choices about patterns as they may be. Answers the first thing that is not.
Edited validSample(const Sample&);

} // namespace vitrine
