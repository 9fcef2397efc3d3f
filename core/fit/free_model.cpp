#include "core/fit/free_model.h"

#include "core/fit/finite_differences.h"

#include <algorithm>

namespace vitrine {

const Parameter& FreeModel::parameter(Eigen::Index j) const {
    return problem.parameters[static_cast<std::size_t>(free[static_cast<std::size_t>(j)])];
}

Eigen::VectorXd FreeModel::position() const {
    return values(free);
}

Eigen::VectorXd FreeModel::at(const Eigen::VectorXd& position) const {
    Eigen::VectorXd all = values;
    for (Eigen::Index j = 0; j < size(); ++j)
        all[free[static_cast<std::size_t>(j)]] = std::clamp(position[j], parameter(j).low, parameter(j).high);
    return all;
}

bool FreeModel::inside(const Eigen::VectorXd& position) const {
    for (Eigen::Index j = 0; j < size(); ++j)
        if (position[j] < parameter(j).low || position[j] > parameter(j).high)
            return false;
    return true;
}

Eigen::VectorXd FreeModel::residuals(const Eigen::VectorXd& position) const {
    Eigen::VectorXd out = Eigen::VectorXd::Zero(points());
    problem.residuals(at(position), out);
    return out;
}

Eigen::MatrixXd FreeModel::jacobian(const Eigen::VectorXd& position, const Eigen::VectorXd& residuals, bool fine) const {
    if (!problem.jacobian)
        return finiteDifferences(*this, position, residuals, fine);
    Eigen::MatrixXd all = Eigen::MatrixXd::Zero(points(), values.size());
    problem.jacobian(at(position), all);
    return all(Eigen::all, free);
}

} // namespace vitrine
