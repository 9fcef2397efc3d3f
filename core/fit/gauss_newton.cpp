#include "core/fit/gauss_newton.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

/// Smaller pivots of the scaled Jacobian than this are rounding of its finite differences.
constexpr double smallestPivot = 1e-11;

using Decomposition = Eigen::ColPivHouseholderQR<Eigen::MatrixXd>;

Eigen::VectorXd columnNorms(const Eigen::MatrixXd& jacobian) {
    const Eigen::VectorXd norms = jacobian.colwise().norm();
    return (norms.array() > 0).select(norms, 1.0);
}

Eigen::MatrixXd inverseOfSquare(const Decomposition& qr, const Eigen::VectorXd& scale) {
    const Eigen::Index p = scale.size();
    const Eigen::MatrixXd upper = qr.matrixR().topLeftCorner(p, p);
    const Eigen::MatrixXd solved =
        upper.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(p, p)).eval();
    const Eigen::MatrixXd half = scale.cwiseInverse().asDiagonal() * (qr.colsPermutation() * solved);
    return half * half.transpose();
}

double relativeOffset(double gain, const Eigen::VectorXd& residuals, Eigen::Index parameters) {
    const double rest = std::sqrt(std::max(0.0, residuals.squaredNorm() - gain * gain));
    const auto spare = static_cast<double>(residuals.size() - parameters);
    if (gain == 0)
        return 0;
    return gain * std::sqrt(spare) / (std::sqrt(static_cast<double>(parameters)) * rest);
}

} // namespace

GaussNewton gaussNewton(const Eigen::MatrixXd& jacobian, const Eigen::VectorXd& residuals,
                        const Eigen::VectorXd& position) {
    const Eigen::VectorXd scale = columnNorms(jacobian);
    Decomposition qr(jacobian.rows(), jacobian.cols());
    qr.setThreshold(smallestPivot);
    qr.compute(jacobian * scale.cwiseInverse().asDiagonal());
    GaussNewton out;
    const Eigen::VectorXd scaledStep = qr.solve(-residuals);
    out.step = scaledStep.cwiseQuotient(scale);
    out.gain = (jacobian * out.step).norm();
    out.offset = residuals.size() > jacobian.cols() ? relativeOffset(out.gain, residuals, qr.rank())
                                                    : std::numeric_limits<double>::infinity();
    const double size = scale.cwiseProduct(position).cwiseAbs().maxCoeff();
    out.rounding = 8 * std::numeric_limits<double>::epsilon() * size;
    out.singular = qr.rank() < jacobian.cols();
    if (!out.singular)
        out.inverse = inverseOfSquare(qr, scale);
    return out;
}

} // namespace vitrine
