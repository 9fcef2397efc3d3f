#pragma once
#include <Eigen/Core>
#include <optional>

namespace vitrine {

/// The linear problem at one point of a nonlinear fit: J δ ≈ −r, solved by QR of J with its columns scaled to
/// one.
struct GaussNewton {
    Eigen::VectorXd step; ///< δ; zero along directions that J does not see
    double gain = 0;      ///< |J δ|
    double offset = 0;    ///< Bates & Watts' relative offset: how far δ leads, in units of the confidence region
    double rounding = 0;  ///< what rounding alone makes of |J δ|
    double size = 0;      ///< the largest part of what the parameters explain, |J_i x_i|
    bool singular = false;
    Eigen::MatrixXd inverse; ///< (JᵀJ)⁻¹; empty when singular

    bool atMinimum(double tolerance) const { return offset <= tolerance || gain <= rounding; }
    /// Whether δ changes less of the model than a model that is itself found by iterations can tell (data without noise).
    bool isLost() const { return gain <= 1e-9 * size; }
};

/// Pivots of the scaled Jacobian that are below `smallestPivot` count as rounding of its finite differences.
constexpr double pivotOfCoarse = 1e-7, pivotOfFine = 1e-11;

/// `position` only sets the scale of rounding. Bates & Watts, Technometrics 23 (1981) 179.
GaussNewton gaussNewton(const Eigen::MatrixXd& jacobian, const Eigen::VectorXd& residuals, const Eigen::VectorXd& position,
                        double smallestPivot);

} // namespace vitrine
