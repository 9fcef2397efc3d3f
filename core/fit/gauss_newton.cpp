#include "core/fit/gauss_newton.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

using Decomposition = Eigen::ColPivHouseholderQR<Eigen::MatrixXd>;

Eigen::VectorXd columnNorms(const Eigen::MatrixXd& jacobian) {
    const Eigen::VectorXd norms = jacobian.colwise().norm();
    return (norms.array() > 0).select(norms, 1.0);
}

Eigen::MatrixXd inverseOfSquare(const Decomposition& qr, const Eigen::VectorXd& scale) {
    const Eigen::Index p = scale.size();
    const Eigen::MatrixXd upper = qr.matrixR().topLeftCorner(p, p);
    const Eigen::MatrixXd inverse = upper.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(p, p)).eval();
    const Eigen::MatrixXd half = scale.cwiseInverse().asDiagonal() * (qr.colsPermutation() * inverse);
    return half * half.transpose();
}

/// Least squares along the directions that count; Eigen's own solve() takes all.
Eigen::VectorXd solved(const Decomposition& qr, const Eigen::VectorXd& right) {
    const Eigen::Index rank = qr.rank();
    const Eigen::VectorXd rotated = (qr.householderQ().adjoint() * right).head(rank);
    Eigen::VectorXd out = Eigen::VectorXd::Zero(qr.cols());
    out.head(rank) = qr.matrixR().topLeftCorner(rank, rank).triangularView<Eigen::Upper>().solve(rotated);
    return qr.colsPermutation() * out;
}

double relativeOffset(double gain, const Eigen::VectorXd& residuals, Eigen::Index parameters) {
    const double rest = std::sqrt(std::max(0.0, residuals.squaredNorm() - gain * gain));
    const auto spare = static_cast<double>(residuals.size() - parameters);
    if (gain == 0)
        return 0;
    return gain * std::sqrt(spare) / (std::sqrt(static_cast<double>(parameters)) * rest);
}

} // namespace

GaussNewton gaussNewton(const Eigen::MatrixXd& jacobian, const Eigen::VectorXd& residuals, const Eigen::VectorXd& position,
                        double smallestPivot) {
    const Eigen::VectorXd scale = columnNorms(jacobian);
    Decomposition qr(jacobian.rows(), jacobian.cols());
    qr.setThreshold(smallestPivot);
    qr.compute(jacobian * scale.cwiseInverse().asDiagonal());
    GaussNewton out;
    const Eigen::VectorXd scaledStep = solved(qr, -residuals);
    out.step = scaledStep.cwiseQuotient(scale);
    out.gain = (jacobian * out.step).norm();
    out.offset = residuals.size() > jacobian.cols() ? relativeOffset(out.gain, residuals, qr.rank())
                                                    : std::numeric_limits<double>::infinity();
    out.size = scale.cwiseProduct(position).cwiseAbs().maxCoeff();
    out.rounding = 8 * std::numeric_limits<double>::epsilon() * out.size;
    out.singular = qr.rank() < jacobian.cols();
    if (!out.singular)
        out.inverse = inverseOfSquare(qr, scale);
    return out;
}

} // namespace vitrine
