#include "core/uncertainty/influence.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

double phiOf(double tau) {
    return tau > 1 ? (tau - 1) / (tau + 1) : 0;
}

} // namespace

Influence scaled(Influence of, double factor) {
    for (double& each : of.weight)
        each *= factor;
    return of;
}

Influence sum(const Influence& a, const Influence& b, double factor) {
    if (a.weight.empty() || b.weight.empty())
        return a.weight.empty() ? scaled(b, factor) : a;
    Influence out;
    out.first = std::min(a.first, b.first);
    out.weight.resize(std::max(a.first + a.weight.size(), b.first + b.weight.size()) - out.first);
    for (std::size_t i = 0; i < a.weight.size(); ++i)
        out.weight[a.first - out.first + i] += a.weight[i];
    for (std::size_t i = 0; i < b.weight.size(); ++i)
        out.weight[b.first - out.first + i] += factor * b.weight[i];
    return out;
}

double errorOf(const Influence& of, std::span<const double> sigma, double tau) {
    const double phi = phiOf(tau);
    double variance = 0, before = 0; // Σ_{j<i} h_j σ_j φ^{i−j}
    for (std::size_t i = 0; i < of.weight.size(); ++i) {
        const double own = of.weight[i] * sigma[of.first + i];
        variance += own * own + 2 * own * before;
        before = phi * (before + own);
    }
    return std::sqrt(std::max(variance, 0.0));
}

Eigen::MatrixXd covarianceOf(const Eigen::MatrixXd& influences, double tau) {
    const double phi = phiOf(tau);
    Eigen::MatrixXd covariance = influences * influences.transpose();
    if (phi == 0)
        return covariance;
    Eigen::VectorXd before = Eigen::VectorXd::Zero(influences.rows());
    Eigen::MatrixXd earlier(influences.rows(), influences.cols());
    for (Eigen::Index i = 0; i < influences.cols(); ++i) {
        earlier.col(i) = before;
        before = phi * (before + influences.col(i));
    }
    const Eigen::MatrixXd across = influences * earlier.transpose();
    covariance += across + across.transpose();
    return covariance;
}

} // namespace vitrine
