#pragma once
#include "core/fit/least_squares.h"
#include "core/uncertainty/tapered_parabola.h"

namespace vitrine {

/// A number for each parameter of a profile.
using ProfileSlopes = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, 5, 1>;

/// A profile with the parameters q1, width, height, constant and, of a pseudo-Voigt, eta.
double profileValue(const Eigen::VectorXd& p, double q);
/// Its derivatives by each of them.
ProfileSlopes profileSlopes(const Eigen::VectorXd& p, double q);

/// The sum of squares ½ Σ w (f − s)² over rows, and how it changes with the parameters.
struct WeightedProfile {
    std::span<const double> q, s;
    TaperedRows rows;

    Eigen::VectorXd gradient(const Eigen::VectorXd& p) const;
    /// The second derivatives, those of the profile itself included.
    Eigen::MatrixXd curvature(const Eigen::VectorXd& p) const;
    /// Parameters × rows.
    Eigen::MatrixXd slopes(const Eigen::VectorXd& p) const;
    /// An eighth of the difference between the two residuals at either end: what a share of a row may be off by.
    Eigen::Vector2d endSteps(const Eigen::VectorXd& p) const;
};

Eigen::VectorXd valuesOf(const std::vector<Parameter>&);

/// The inverse among the parameters that vary and are not held at a bound; zero for the others. Where the second derivatives
/// make no minimum, (JᵀJ)⁻¹ of the fit.
Eigen::MatrixXd freeInverse(const Eigen::MatrixXd& curvature, const LeastSquaresFit&);

} // namespace vitrine
