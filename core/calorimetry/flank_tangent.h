#pragma once
#include "core/calorimetry/glass_transition.h"
#include "core/curve/tops.h"

#include <span>

namespace vitrine {

/// The tangent at the steepest point of a flank and where it comes down to zero.
struct FlankTangent {
    Tangent tangent;
    Measured foot; ///< K: tangent ∩ zero
};

/// Of z(x), a peak upwards on zero: a cubic is fitted to the steep part of the leading flank (between about a quarter and
/// 85 % of the height) or of the trailing one (`towards` −1 or +1); its inflection carries the tangent. The error holds
/// the noise and half of what a narrower cubic changes. Nothing where the flank has too few points.
std::optional<FlankTangent> flankTangent(std::span<const double> x, std::span<const double> z, const Top& feet, int towards,
                                         double noise);

} // namespace vitrine
