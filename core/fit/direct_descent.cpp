#include "core/fit/direct_descent.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int mostDirectSteps = 40;
constexpr double firstDamping = 1e-3, leastDamping = 1e-12, greatestDamping = 1e8;
constexpr double nearEnough = 1e-7; // Bates & Watts' relative offset; the rest is polished

/// A place with what the next step needs.
struct Place {
    Eigen::VectorXd position, residuals;
    Eigen::MatrixXd square;   ///< JᵀJ
    Eigen::VectorXd gradient; ///< Jᵀr
    double squares = 0;
};

Place placeAt(const FreeModel& model, Eigen::VectorXd position, Eigen::VectorXd residuals) {
    Place place{std::move(position), std::move(residuals), {}, {}, 0};
    const Eigen::MatrixXd jacobian = model.jacobian(place.position, place.residuals, false);
    place.square.noalias() = jacobian.transpose() * jacobian;
    place.gradient.noalias() = jacobian.transpose() * place.residuals;
    place.squares = place.residuals.squaredNorm();
    return place;
}

Eigen::VectorXd stepFrom(const Place& place, double damping) {
    Eigen::MatrixXd damped = place.square;
    damped.diagonal() *= 1 + damping;
    return -damped.ldlt().solve(place.gradient);
}

/// Whether the full step would change the model by next to nothing of what it leaves.
bool isAtMinimum(const Place& place) {
    const double gain = -stepFrom(place, 0).dot(place.gradient);
    const auto p = static_cast<double>(place.position.size()), n = static_cast<double>(place.residuals.size());
    return gain * (n - p) <= nearEnough * nearEnough * p * std::max(0.0, place.squares - gain);
}

} // namespace

Descent descendDirectly(const FreeModel& model, int maxIterations) {
    const Eigen::VectorXd start = model.position();
    Place here = placeAt(model, start, model.residuals(start));
    double damping = firstDamping;
    for (int k = 0; k < std::min(mostDirectSteps, maxIterations); ++k) {
        if (isAtMinimum(here))
            return {Ending::Minimum, here.position, k};
        const Eigen::VectorXd next = here.position + stepFrom(here, damping);
        if (!next.allFinite() || !model.inside(next))
            break;
        Eigen::VectorXd residuals = model.residuals(next);
        const bool better = residuals.squaredNorm() < here.squares;
        damping = better ? std::max(leastDamping, 0.1 * damping) : 10 * damping;
        if (better)
            here = placeAt(model, next, std::move(residuals));
        else if (damping > greatestDamping)
            break;
    }
    return {Ending::NoProgress, start, 0};
}

} // namespace vitrine
