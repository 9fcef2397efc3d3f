#pragma once
#include "core/fit/free_model.h"

namespace vitrine {

/// dr/dp by central differences: second order (relative step ε^(1/3)) or, when `fine`, fourth order
/// (ε^(1/5)). Next to a bound the points of the formula move to its inner side. A parameter so near zero that
/// its relative step drowns in rounding gets a larger one.
Eigen::MatrixXd finiteDifferences(const FreeModel&, const Eigen::VectorXd& position, const Eigen::VectorXd& residuals, bool fine);

} // namespace vitrine
