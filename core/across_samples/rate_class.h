#pragma once
#include <cmath>

namespace vitrine {

/// The class of a heating rate (K/s): rates within 1 % or so are one, for files round them differently.
inline long rateClass(double rate) {
    return std::lround(std::log(rate) / 0.02);
}

} // namespace vitrine
