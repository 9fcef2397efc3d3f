#pragma once
#include <Eigen/Core>
#include <span>

namespace vitrine {

/// The noise of every row of an intensity, in its unit. Its course over the rows is that of the errors stated, or of √I where
/// none are; its size is measured.
struct IntensityNoise {
    Eigen::VectorXd independent; ///< σ by differences of neighbouring rows
    Eigen::VectorXd effective;   ///< σ√τ: of rows of which τ are worth one (core/curve/noise.h)
};

/// Size by residuals about polynomials of fourth degree over twelfths of the rows, those between the fifth and the half with
/// the least scatter; where the rows are a crystal's, whose peaks no such polynomial follows, it is too large.
/// `sigma` is empty or as long as `intensity`.
IntensityNoise intensityNoise(std::span<const double> intensity, std::span<const double> sigma);

} // namespace vitrine
