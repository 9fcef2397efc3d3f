#pragma once
#include "core/document/choice_space.h"

#include <Eigen/Core>
#include <span>

namespace vitrine {

/// What one choice has in the spread of a number.
struct Share {
    std::string choice;
    double share = 0; ///< first-order index: the variance of the mean over all other choices, over the whole variance
    double error = 0; ///< standard error
    bool operator==(const Share&) const = default;
};

/// Analyses at their coordinates (0 … 1): a row each, a column each choice. Rows of one cluster share what they were made of.
struct ShareInputs {
    std::span<const AnalystChoice> choices;
    Eigen::MatrixXd points;
    std::vector<std::size_t> clusters; ///< one a row
};

/// The shares of the choices in each column of `values` (a row an analysis; NaN: it has none). The values are fitted with one
/// function of each choice, all added: Legendre polynomials up to the third degree of a number, one mean an option of a list;
/// what lies further beyond the central 95 % than half their width is moved there. With coefficients β of functions of unit
/// variance the share is Σ (β² − σ_β²)/Var, whose second term keeps the mean of what has no influence at zero; it may come out
/// slightly negative. σ_β is a jackknife over 16 groups of clusters. Fewer analyses than twice the coefficients, or a number that
/// does not vary, give no shares. What they leave of 1 is the choices acting together. I. M. Sobol', Math. Comput. Simul. 55
/// (2001) 271; B. Sudret, Reliab. Eng. Syst. Saf. 93 (2008) 964.
std::vector<std::vector<Share>> sharesOf(const ShareInputs&, const Eigen::MatrixXd& values);

} // namespace vitrine
