#pragma once
#include "core/fit/least_squares.h"

namespace vitrine {

/// The problem as seen by the minimiser: only the parameters in `free` move, the others stay as in `values`,
/// and no residual is ever asked for outside the bounds.
struct FreeModel {
    const LeastSquaresProblem& problem;
    Eigen::VectorXd values;
    std::vector<Eigen::Index> free;

    Eigen::Index points() const { return static_cast<Eigen::Index>(problem.points); }
    Eigen::Index size() const { return static_cast<Eigen::Index>(free.size()); }
    const Parameter& parameter(Eigen::Index j) const;

    /// The values of the free parameters.
    Eigen::VectorXd position() const;
    /// All parameters, the free ones set to `position` moved to the nearest bound where it lies outside.
    Eigen::VectorXd at(const Eigen::VectorXd& position) const;
    bool inside(const Eigen::VectorXd& position) const;

    Eigen::VectorXd residuals(const Eigen::VectorXd& position) const;
    /// Analytic where the problem has it, finite differences otherwise; `fine`: of fourth order instead of
    /// second.
    Eigen::MatrixXd jacobian(const Eigen::VectorXd& position, const Eigen::VectorXd& residuals, bool fine) const;
};

} // namespace vitrine
