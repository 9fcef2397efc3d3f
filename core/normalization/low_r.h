#pragma once
#include "core/normalization/continuation.h"
#include "core/normalization/row_blocks.h"

#include <Eigen/Core>
#include <memory>

namespace vitrine {

struct SolveTransform;

/// Distances 0 < r < r_min, where no two atoms are, as Gauss–Legendre nodes. What is transformed there is
/// band-limited by q_max, so some q_max r_min/2 nodes integrate it to rounding.
struct LowR {
    EvenAxis axis;                     ///< of S, which it was made for, Å⁻¹
    double rMin = 0;                   ///< Å
    BelowQMin below = BelowQMin::None; ///< as asked for
    Eigen::VectorXd r;                 ///< Å
    Eigen::VectorXd weight;            ///< quadrature weights, Å
    RowBlocks blocks;                  ///< of the rows, for sums over them with sin(qr)
    Eigen::MatrixXd sines;             ///< sin(q r_m), one column a node of the blocks
    Eigen::Index meanOf = 0;           ///< rows of S that the continuation below q_min starts from; 0: none
    Eigen::VectorXd perMean;           ///< G of the continuation per mean of S − 1 over those rows, Å⁻²
    Eigen::VectorXd fixed;             ///< G of the rest of the continuation, Å⁻²
    /// What a series prepares once: the same with more nodes, and with every row one (finer->finer), for factors that fewer do
    /// not resolve; and what the linear solve needs of the plan. Empty: made where it is needed.
    std::shared_ptr<const LowR> finer = {};
    std::shared_ptr<const SolveTransform> solve = {};
};

/// `q` is the even axis of the pattern's range; `rMin` > 0 in Å.
LowR lowR(const EvenAxis& q, double rMin, BelowQMin = BelowQMin::None);

/// With the finer nodes prepared.
LowR withFinerNodes(LowR);

/// The part of G(r) at every node that is linear in i: pairFunction() without `fixed`.
Eigen::VectorXd pairFunctionOf(const LowR&, const EvenAxis& q, const Eigen::Ref<const Eigen::VectorXd>& i);

/// G(r) at every node, (2/π) Σ_k q_k i_k sin(q_k r) Δq and that of the continuation, for i = S − 1 on the axis.
Eigen::VectorXd pairFunction(const LowR&, const EvenAxis& q, const Eigen::Ref<const Eigen::VectorXd>& i);

/// pairFunctionOf() as a matrix, one column a q; with Lorch's window where that is asked for.
Eigen::MatrixXd pairMatrix(const LowR&, const EvenAxis& q, bool lorch = false);

/// √(∫₀^{r_min} (G + 4πρ r)² dr / r_min), Å⁻².
double lowRRms(const LowR&, const Eigen::VectorXd& g, double numberDensity);

/// The least-squares slope of G at low r; −4πρ for a sound normalisation, Å⁻³.
double lowRSlope(const LowR&, const Eigen::VectorXd& g);

/// Eggert's correction, `count` times: i(q) ← i − (1/q)(i + 1) ∫₀^{r_min} [G + 4πρr] sin(qr) dr on i = S − 1
/// (Faber–Ziman). Returns the factor by which S = i + 1 has been multiplied at each q. Source: J. H. Eggert
/// et al., Phys. Rev. B 65 (2002) 174105; R. Kaplow et al., Phys. Rev. 138 (1965) A1336.
/// The factor is smooth on the scale of 1/r_min, so it is followed at the nodes of the blocks; where they do not resolve it (a
/// scale or density far off), at more of them, and at last at every row.
Eigen::VectorXd iterateLowR(const LowR&, const EvenAxis& q, Eigen::VectorXd& i, double numberDensity, int count);

/// The same at every row.
Eigen::VectorXd iterateAtRows(const LowR&, const EvenAxis& q, Eigen::VectorXd& i, double numberDensity, int count);

} // namespace vitrine
