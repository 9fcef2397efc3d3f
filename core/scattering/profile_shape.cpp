#include "core/scattering/profile_shape.h"

#include <Eigen/Cholesky>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

struct Shapes {
    double z, lorentzian, gaussian;
};

Shapes shapesAt(const Eigen::VectorXd& p, double q) {
    const double z = 2 * (q - p[0]) / p[1];
    return {z, 1 / (1 + z * z), p.size() == 5 ? std::exp(-std::numbers::ln2 * z * z) : 0};
}

double etaOf(const Eigen::VectorXd& p) {
    return p.size() == 5 ? p[4] : 1;
}

} // namespace

double profileValue(const Eigen::VectorXd& p, double q) {
    const Shapes at = shapesAt(p, q);
    return p[3] + p[2] * (etaOf(p) * at.lorentzian + (1 - etaOf(p)) * at.gaussian);
}

ProfileSlopes profileSlopes(const Eigen::VectorXd& p, double q) {
    const Shapes at = shapesAt(p, q);
    const double eta = etaOf(p);
    const double byZ = -2 * at.z * p[2] * (eta * at.lorentzian * at.lorentzian + (1 - eta) * std::numbers::ln2 * at.gaussian);
    ProfileSlopes slopes(p.size());
    slopes[0] = -2 / p[1] * byZ;
    slopes[1] = -at.z / p[1] * byZ;
    slopes[2] = eta * at.lorentzian + (1 - eta) * at.gaussian;
    slopes[3] = 1;
    if (p.size() == 5)
        slopes[4] = p[2] * (at.lorentzian - at.gaussian);
    return slopes;
}

Eigen::VectorXd WeightedProfile::gradient(const Eigen::VectorXd& p) const {
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(p.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows.first + i;
        sum.noalias() += rows.weight[i] * (profileValue(p, q[row]) - s[row]) * profileSlopes(p, q[row]);
    }
    return sum;
}

Eigen::MatrixXd WeightedProfile::curvature(const Eigen::VectorXd& p) const {
    Eigen::MatrixXd second(p.size(), p.size());
    for (Eigen::Index k = 0; k < p.size(); ++k) {
        const double h = 1e-5 * std::max(std::abs(p[k]), 1e-3);
        Eigen::VectorXd up = p, down = p;
        up[k] += h;
        down[k] -= h;
        second.col(k) = (gradient(up) - gradient(down)) / (2 * h);
    }
    return 0.5 * (second + second.transpose());
}

Eigen::MatrixXd WeightedProfile::slopes(const Eigen::VectorXd& p) const {
    Eigen::MatrixXd all(p.size(), static_cast<Eigen::Index>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        all.col(static_cast<Eigen::Index>(i)) = profileSlopes(p, q[rows.first + i]);
    return all;
}

Eigen::Vector2d WeightedProfile::endSteps(const Eigen::VectorXd& p) const {
    const auto residual = [&](std::size_t row) { return s[row] - profileValue(p, q[row]); };
    const std::size_t first = rows.first, last = rows.first + rows.size() - 1;
    return {(residual(first + 1) - residual(first)) / 8, (residual(last) - residual(last - 1)) / 8};
}

Eigen::VectorXd valuesOf(const std::vector<Parameter>& parameters) {
    Eigen::VectorXd values(static_cast<Eigen::Index>(parameters.size()));
    for (std::size_t i = 0; i < parameters.size(); ++i)
        values[static_cast<Eigen::Index>(i)] = parameters[i].value;
    return values;
}

Eigen::MatrixXd freeInverse(const Eigen::MatrixXd& curvature, const LeastSquaresFit& fit) {
    std::vector<Eigen::Index> free;
    for (std::size_t i = 0; i < fit.parameters.size(); ++i)
        if (fit.parameters[i].vary && !fit.atBound[i])
            free.push_back(static_cast<Eigen::Index>(i));
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Zero(curvature.rows(), curvature.cols());
    if (free.empty())
        return inverse;
    const auto size = static_cast<Eigen::Index>(free.size());
    const Eigen::MatrixXd block = curvature(free, free);
    const Eigen::LLT<Eigen::MatrixXd> factors(block);
    if (factors.info() == Eigen::Success) {
        const Eigen::MatrixXd identity = Eigen::MatrixXd::Identity(size, size);
        const Eigen::MatrixXd inverted = factors.solve(identity);
        inverse(free, free) = inverted;
    } else if (fit.sumOfSquares > 0)
        inverse = fit.covariance * (static_cast<double>(fit.degreesOfFreedom) / fit.sumOfSquares);
    return inverse;
}

} // namespace vitrine
