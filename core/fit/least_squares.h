#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <Eigen/Core>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace vitrine {

/// A parameter of a fit: start value, whether it varies, and its bounds.
struct Parameter {
    std::string name;
    double value = 0;
    bool vary = true;
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool operator==(const Parameter&) const = default;
};

/// The residuals r(p) of a model, already divided by their standard deviations; r has a fixed length for a problem.
using Residuals = std::function<void(const Eigen::VectorXd& parameters, Eigen::VectorXd& residuals)>;
/// dr_i/dp_j; optional (finite differences otherwise).
using Jacobian = std::function<void(const Eigen::VectorXd& parameters, Eigen::MatrixXd& jacobian)>;

struct LeastSquaresProblem {
    std::vector<Parameter> parameters;
    std::size_t points = 0; ///< length of the residual vector
    Residuals residuals;
    Jacobian jacobian; ///< may be empty
    /// True: residuals are in true standard deviations, so the covariance is multiplied by χ²_ν only where that exceeds 1 (the
    /// model does not describe the data within their errors); false: always.
    bool absoluteSigma = false;
    int maxIterations = 2000;
    /// The start lies near the minimum and the Jacobian is analytic: plain steps by the normal equations are tried first.
    bool startsNear = false;
    std::function<bool()> cancelled; ///< asked once an iteration; may be empty
};

struct LeastSquaresFit {
    std::vector<Parameter> parameters; ///< with the values found
    std::vector<double> errors;        ///< standard errors; 0 for a fixed parameter
    std::vector<Interval> ci95;        ///< Student t with n − p degrees of freedom (normal when absoluteSigma)
    std::vector<bool> atBound;         ///< the value sits at one of its bounds
    Eigen::MatrixXd covariance;        ///< of all parameters; rows of fixed ones are zero
    double sumOfSquares = 0;
    std::size_t degreesOfFreedom = 0;
    int iterations = 0;
};

/// Levenberg–Marquardt with a trust region (GSL multifit_nlinear), after plain steps where the start is near: with geodesic
/// acceleration, and where that fails without it and by dogleg steps. A parameter that presses against one of its bounds is held
/// there, and let go again once it would leave it; no residual is asked for outside the bounds. The minimum is polished by
/// Gauss–Newton steps; covariance from (JᵀJ)⁻¹ of the parameters that are not held. Refuses: fewer points than varied parameters,
/// start values outside their bounds or not finite, residuals that are not finite at the start, no convergence, a singular
/// Jacobian at the solution.
Result<LeastSquaresFit> leastSquares(const LeastSquaresProblem&);

} // namespace vitrine
