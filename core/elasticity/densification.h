#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>

namespace vitrine {

/// The compression x = (q/q_ref)ⁿ of a peak position (Å⁻¹) with the errors of both propagated: σ_x = |n| x √((σ_q/q)² +
/// (σ_ref/q_ref)²). Its 95 % interval is that of q in the same way, with that of the reference (1.96 σ where it has none); absent
/// where q has none. Not finite where a position is 0.
Measured compressionRatio(const Measured& q, const Measured& reference, double exponent);

/// How much denser than its reference a glass is, in per cent: 100 [(q1/q1,ref)^exponent − 1] (exponent 3 for
/// a diffraction peak where the compression is affine, −1 for a volume), with the errors of both propagated. Refuses
/// values that are not positive.
Result<Measured> densificationPercent(const Measured& value, const Measured& reference, double exponent = 3);

/// The same of the mean of several values. Its error is that of their scatter over √n or that of their own errors, whichever is
/// larger, with that of the reference; the 95 % interval is the larger of Student's t with n − 1 degrees of freedom for the
/// scatter (Welch and Satterthwaite's where the reference has an error) and 1.96 of the own errors: values may agree by chance.
/// Refuses no value, and values that are not positive.
Result<Measured> meanDensificationPercent(std::span<const Measured> values, const Measured& reference, double exponent = 3);

/// Slope of a measured quantity against pressure (dq1/dP in Å⁻¹/GPa) by a straight line; weighted with
/// `sigma` where every σ is positive, unweighted otherwise (also for an empty `sigma`). The 95 % interval is
/// Student's t with n − 2 degrees of freedom where the error is that of the scatter; given errors count as true ones. Refuses
/// fewer than two pressures; two points have no error.
Result<Measured> pressureSlope(std::span<const double> pressure, std::span<const double> value,
                               std::span<const double> sigma = {});

} // namespace vitrine
