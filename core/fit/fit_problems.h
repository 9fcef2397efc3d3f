#pragma once
#include "core/quantity/problem.h"

namespace vitrine {

// Why a fit has no answer.

/// The steps did not come to rest.
std::unexpected<Problem> notConverged();
/// The points do not say what some parameter is.
std::unexpected<Problem> undetermined();

} // namespace vitrine
