#include "core/fit/finite_differences.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

/// r'(p) ≈ Σ weight r(p + place h)/h.
struct Node {
    double place;
    double weight;
};
using Formula = std::vector<Node>;

const Formula& central(bool fine) {
    static const Formula second{{-1, -1. / 2}, {1, 1. / 2}};
    static const Formula fourth{{-2, 1. / 12}, {-1, -2. / 3}, {1, 2. / 3}, {2, -1. / 12}};
    return fine ? fourth : second;
}

const Formula& oneSided(bool fine) {
    static const Formula second{{0, -3. / 2}, {1, 2}, {2, -1. / 2}};
    static const Formula fourth{{0, -25. / 12}, {1, 4}, {2, -3}, {3, 4. / 3}, {4, -1. / 4}};
    return fine ? fourth : second;
}

struct Differences {
    const FreeModel& model;
    const Eigen::VectorXd& position;
    const Eigen::VectorXd& residuals;
    bool fine;

    Eigen::VectorXd moved(Eigen::Index j, double by) const {
        if (by == 0)
            return residuals;
        Eigen::VectorXd there = position;
        there[j] += by;
        return model.residuals(there);
    }
    bool fits(Eigen::Index j, const Formula& formula, double h) const {
        const auto& parameter = model.parameter(j);
        return std::ranges::all_of(formula, [&](const Node& node) {
            const double there = position[j] + node.place * h;
            return parameter.low <= there && there <= parameter.high;
        });
    }
    Eigen::VectorXd column(Eigen::Index j, double h) const {
        Eigen::VectorXd sum = Eigen::VectorXd::Zero(model.points());
        // Rounded so that the step taken is the step divided by.
        h = std::max((position[j] + h) - position[j], std::numeric_limits<double>::min());
        const bool inner = fits(j, central(fine), h);
        const double side = inner || fits(j, oneSided(fine), h) ? 1 : -1;
        for (const auto& node : inner ? central(fine) : oneSided(fine))
            sum += node.weight * (moved(j, side * node.place * h) - residuals); // so that no change is exactly zero
        return sum / (side * h);
    }
};

double firstStep(double value, bool fine) {
    const double relative = fine ? std::pow(epsilon, 1. / 5) : std::cbrt(epsilon);
    return relative * (value != 0 ? std::abs(value) : 1e-12);
}

/// How much the residuals bend over a step: the step divided by the length over which their slope changes.
double bend(Eigen::Index j, const Differences& at, double h) {
    const Eigen::VectorXd after = at.moved(j, h), before = at.moved(j, -h);
    return 2 * (after - 2 * at.residuals + before).norm() / (after - before).norm();
}

constexpr double gentle = 3e-3;

/// The first step, shortened where the residuals bend over it (the position of a narrow peak is an example:
/// far from zero, but fine structured).
double gentleStep(Eigen::Index j, const Differences& at) {
    const double h = firstStep(at.position[j], at.fine);
    if (!at.fine)
        return h;
    const double bent = bend(j, at, h);
    return bent > gentle ? h * gentle / bent : h;
}

/// Largest change of any residual when one parameter doubles: the size of what the residuals are differences
/// of.
double magnitude(const Eigen::MatrixXd& jacobian, const Differences& at) {
    double largest = at.residuals.cwiseAbs().maxCoeff();
    for (Eigen::Index j = 0; j < jacobian.cols(); ++j)
        largest = std::max(largest, std::abs(at.position[j]) * jacobian.col(j).cwiseAbs().maxCoeff());
    return largest;
}

/// The column again with ever larger steps, until the residuals move by much more than rounding.
void widen(Eigen::MatrixXd& jacobian, Eigen::Index j, const Differences& at, double scale) {
    const double wanted = at.fine ? 1e-4 : 1e-8;
    double h = gentleStep(j, at);
    for (int tries = 0; tries < 24 && jacobian.col(j).cwiseAbs().maxCoeff() * h < wanted * scale; ++tries) {
        h *= 10;
        const Eigen::VectorXd wider = at.column(j, h);
        if (!wider.allFinite() || (at.fine && wider.cwiseAbs().maxCoeff() * h > 1e-8 * scale && bend(j, at, h) > gentle))
            return;
        jacobian.col(j) = wider;
    }
}

} // namespace

Eigen::MatrixXd finiteDifferences(const FreeModel& model, const Eigen::VectorXd& position, const Eigen::VectorXd& residuals,
                                  bool fine) {
    const Differences at{model, position, residuals, fine};
    Eigen::MatrixXd jacobian(model.points(), model.size());
    for (Eigen::Index j = 0; j < model.size(); ++j)
        jacobian.col(j) = at.column(j, gentleStep(j, at));
    const double scale = magnitude(jacobian, at);
    for (Eigen::Index j = 0; j < model.size() && std::isfinite(scale); ++j)
        widen(jacobian, j, at, scale);
    return jacobian;
}

} // namespace vitrine
