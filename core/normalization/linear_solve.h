#pragma once
#include "core/normalization/solve_rows.h"

namespace vitrine {

/// How much the groups of rows count in a solve.
struct GroupWeights {
    double lowVariance = 1; ///< mean square that is expected of G + 4πρr below r_min apart from the noise of the rows, Å⁻⁴
    double highVariance = 1; ///< of S − 1 above q_max/2
    double scale = 0;        ///< by which the noise of the rows is multiplied

    bool operator==(const GroupWeights&) const = default;
};

/// The rows of both groups, each divided by its expected deviation.
struct WeightedRows {
    Eigen::MatrixXd design;
    Eigen::VectorXd target;
    Eigen::MatrixXd lowFactor; ///< lower triangle by which the low-r rows were divided
    double highFactor = 1;     ///< by which those at high q were multiplied
};

WeightedRows weighted(const SolveRows&, const GroupWeights&);

/// What a two-sided solve ends with.
struct TwoSided {
    Eigen::VectorXd unknowns;
    Eigen::MatrixXd covariance;
    GroupWeights weights;
    double fromLowR = 0, fromHighQ = 0; ///< the scale by the rows of one side alone
    double lowRms = 0;                  ///< of what is left at low r, Å⁻²
    double apart = 0;                   ///< error of the difference of these two; 0: one of them cannot be had
};

/// Weighted least squares with the mean square of each group unknown: started from the low-r rows alone and from the rows at high
/// q alone, with new mean squares after each solve, and the end of the greater joint likelihood is kept,
/// −½ Σ_groups n [ln v + r²/v] with v not below the square of the group's floor. The low-r rows have the covariance of what the
/// noise of the rows makes of them and of the rest of their mean square.
/// Errors: what σ√τ of the rows does to the unknowns; where the low-r residual is larger or smaller than that noise would make it
/// (5 % of χ² with the residual's own degrees of freedom), they follow the residual.
/// Refuses where the unknowns cannot be told apart.
Result<TwoSided> twoSided(const SolveRows&);

/// twoSided() of S = 1 and G = −4πρr, with the warning where both sides disagree. G has no window; where it misses by more than
/// five times its own rms, or no positive scale comes out (a pattern whose end is not sound), it has Lorch's, which a warning
/// says.
Result<ScaleAndTerms> solvedLinearly(const NormalizationTerms&, const NormalizationChoices&, const LowR& low);

/// The unknowns of a solve by name.
ScaleAndTerms named(const SolveRows&, const TwoSided&, double backgroundScale);

} // namespace vitrine
