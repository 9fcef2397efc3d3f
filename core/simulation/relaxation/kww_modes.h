#pragma once
#include <vector>

namespace vitrine {

/// A sum of exponentials that stands for the stretched exponential: exp(−u^β) ≈ Σ weight[i]
/// exp(−slowest·ratio^i·u). The weights sum to 1. The rates lie on `chains` interleaved grids, in each of
/// which every rate is `factor` times the one before: (1 − exp(−z)) of one mode gives that of the next
/// without another exponential.
struct KwwModes {
    double slowest = 1; ///< rate of mode 0, in units of 1/τ
    int factor = 2;     ///< 2 or 3
    int chains = 2;
    std::vector<double> weights;

    double ratio() const; ///< factor^(1/chains)
    /// The sum at reduced time u ≥ 0.
    double at(double u) const;
};

/// Modes on a geometric grid of rates for 0.1 ≤ β ≤ 1 (clamped) that reproduce exp(−u^β) for all u ≥ 0 with
/// an absolute error of about `accuracy` (1e-2 … 1e-9, clamped).
///
/// The distribution p(ln k) of rates behind exp(−u^β) has the characteristic function M(s) = Γ(1 − is/β)/Γ(1
/// − is); its projection on the grid by a sinc interpolation under a Gaussian, in Fourier space, gives the
/// weights without a fit: w_j = (h/π) ∫₀^∞ Re[M(s) exp(−is y_j)] ½erfc((s − π/h)/δ) ds with h = ln ratio. The
/// interpolated function exp(−exp(y)) is analytic for |Im y| < π/2 and |M(s)| falls as exp(−π|s|(1/β − 1)/2),
/// so the error of the cut falls as exp(−π²/2hβ) and that of the first alias as exp(−π²/h): the widest h is
/// taken that keeps both below a tenth of `accuracy`.
KwwModes kwwModes(double beta, double accuracy = 1e-6);

} // namespace vitrine
