#pragma once
#include <Eigen/Core>
#include <cstddef>
#include <span>
#include <vector>

namespace vitrine {

/// What one number takes from each of consecutive rows: dT/dy_i for the rows from `first` on (its influence function).
struct Influence {
    std::size_t first = 0;
    std::vector<double> weight;
};

/// a + factor · b, over the rows of both.
Influence sum(const Influence& a, const Influence& b, double factor = 1);
Influence scaled(Influence, double factor);

/// √Var T of rows with the standard deviations `sigma` whose noise is that of a first-order autoregression with `tau` rows
/// worth one independent row: Var T = Σ_ij h_i σ_i h_j σ_j φ^|i−j|, φ = (τ − 1)/(τ + 1).
double errorOf(const Influence&, std::span<const double> sigma, double tau);

/// The covariance of several numbers, one a row of `influences` (numbers × rows), each already times σ.
Eigen::MatrixXd covarianceOf(const Eigen::MatrixXd& influences, double tau);

} // namespace vitrine
