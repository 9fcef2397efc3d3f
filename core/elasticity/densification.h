#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>

namespace vitrine {

/// How much denser than its reference a glass is, in per cent: 100 [(q1/q1,ref)^exponent − 1] (exponent 3 for
/// a diffraction peak of an isotropic glass, −1 for a volume), with the errors of both propagated. Refuses
/// values that are not positive.
Result<Measured> densificationPercent(const Measured& value, const Measured& reference, double exponent = 3);

/// Slope of a measured quantity against pressure (dq1/dP in Å⁻¹/GPa) by a straight line; weighted with
/// `sigma` where every σ is positive, unweighted otherwise (also for an empty `sigma`). The 95 % interval is
/// Student's t with n − 2 degrees of freedom. Refuses fewer than two pressures; two points have no error.
Result<Measured> pressureSlope(std::span<const double> pressure, std::span<const double> value,
                               std::span<const double> sigma = {});

} // namespace vitrine
