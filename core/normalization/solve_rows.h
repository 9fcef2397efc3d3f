#pragma once
#include "core/normalization/low_r.h"
#include "core/normalization/normalization_terms.h"

namespace vitrine {

/// The rows of the linear solve in two groups: G(r) = −4πρr at the nodes of `LowR`, and S = 1 for q > q_max/2. The squares of the
/// rows of each group add up to a mean square: of G + 4πρr over r < r_min, of S − 1 over q > q_max/2.
struct SolveRows {
    Eigen::MatrixXd low, high; ///< one column an unknown; those at high q brought to a triangle of the same least squares
    Eigen::VectorXd lowTarget, highTarget;
    std::vector<int> unknowns;            ///< as in ScaleAndTerms
    double lowPoints = 2, highPoints = 2; ///< independent ones of each group, r_min q_max/π and half of that
    double lowFloor = 0, highFloor = 0;   ///< rms that no group is believed to be better than: 2 % of 4πρ r_min, 0.01
    /// What σ√τ of blocks of neighbouring q, a column each, makes of the low-r rows, for a scale of one.
    Eigen::MatrixXd lowNoise;
    Eigen::MatrixXd highBlocks;    ///< means of the rows at high q over the last of these blocks, one column an unknown
    Eigen::VectorXd highNoise;     ///< σ√τ of the blocks at high q, for a scale of one
    Eigen::MatrixXd lowCovariance; ///< of the low-r rows, for a scale of one, by the differences of rows
};

/// What the low-r rows of the patterns of a series have in common (Å⁻²).
struct SolveTransform {
    Eigen::MatrixXd ofBlocks; ///< G at the nodes per S of blocks of neighbouring q, a column each: means over their rows
    Eigen::VectorXd ofConstant, ofQuadratic; ///< G of 1/⟨f⟩² and of u²/⟨f⟩²
    Eigen::VectorXd ofRest;                  ///< G of what S − 1 is without the unknowns
};

/// By terms of the plan (termsOfPlan()) on the axis of `LowR`.
SolveTransform solveTransform(const NormalizationTerms&, const LowR&);

/// How the rows are made.
struct RowChoices {
    bool densityFree = false; ///< the density is one more unknown
    bool lorch = false;       ///< G at low r with Lorch's window, and as many points at high q as order over 10 Å makes
};

/// M Mᵀ, by half of the products.
Eigen::MatrixXd squareOf(const Eigen::MatrixXd& m);

/// `density` (atoms/Å³) sets the target, or only the floor where it is free.
SolveRows solveRows(const NormalizationTerms&, const NormalizationChoices&, const LowR& low, double density,
                    const RowChoices& = {});

} // namespace vitrine
