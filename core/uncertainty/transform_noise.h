#pragma once
#include "core/quantity/measured.h"

#include <Eigen/Core>
#include <span>
#include <vector>

namespace vitrine {

/// The noise of G(r) = Σ_k w_k [S(q_k) − 1] sin(q_k r), from that of S on even q. Rows that are correlated leave more of it at
/// short distances: a first-order autoregression times √P(r), P = (1 − φ²)/(1 − 2φ cos(rΔq) + φ²), φ = (τ − 1)/(τ + 1).
struct TransformNoise {
    double firstQ = 0, stepQ = 0;  ///< Å⁻¹
    std::vector<double> amplitude; ///< w_k σ_k, Å⁻²; empty: not known
    double tau = 1;                ///< rows worth one independent row

    bool empty() const { return amplitude.empty(); }
    /// √P(r); 1 of independent rows.
    double gain(double r) const;
    /// σ of G far from r = 0 by independent rows, √(½ Σ amplitude²).
    double level() const;
    /// σ of Σ_i b_i G(r_i + x) far from r = 0 by independent rows, where the distances are i·`step` apart.
    double levelOf(std::span<const double> b, double step) const;
    /// The covariance of G at distances apart by 0, step, 2·step …, `count` of them, far from r = 0.
    std::vector<double> covariance(double step, std::size_t count) const;
    /// σ of ∫ r G dr between two distances.
    double errorOfIntegral(Interval) const;
    /// What the rows of S, times their σ, do to Σ_i B_pi G(r_i): one row a number p, one column a q; r_i = first + i·step.
    Eigen::MatrixXd influences(const Eigen::MatrixXd& b, double first, double step) const;

    bool operator==(const TransformNoise&) const = default;
};

/// Curves like the noise of G(r) at even distances, reproducible: normal numbers at nodes a little closer than what q_max can
/// tell, with the covariance of the noise, interpolated.
class NoiseDraws {
  public:
    NoiseDraws(const TransformNoise&, double first, double step, std::size_t count);
    /// The curve of draw number `which`.
    Eigen::VectorXd operator()(std::uint64_t which) const;

  private:
    Eigen::MatrixXd curves_; ///< points × nodes
    Eigen::VectorXd gain_;
};

} // namespace vitrine
