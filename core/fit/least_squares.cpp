#include "core/fit/least_squares.h"

#include "core/fit/direct_descent.h"
#include "core/fit/fit_problems.h"
#include "core/fit/gauss_newton.h"
#include "core/fit/statistics.h"
#include "core/fit/trust_region.h"

#include <cmath>

namespace vitrine {

namespace {

using Values = Eigen::VectorXd;

bool varies(const Parameter& parameter) {
    return parameter.vary && parameter.low < parameter.high;
}

std::size_t varied(const LeastSquaresProblem& problem) {
    return static_cast<std::size_t>(std::ranges::count_if(problem.parameters, varies));
}

Result<void> checkParameter(const Parameter& parameter) {
    if (!std::isfinite(parameter.value))
        return refuse(phrase("Fit", "The start value of “%1” is not a number.").with(parameter.name));
    if (!(parameter.low <= parameter.value && parameter.value <= parameter.high))
        return refuse(phrase("Fit", "The start value %1 of “%2” lies outside its bounds, %3 to %4.")
                          .with(Figure{parameter.value}, parameter.name, Figure{parameter.low}, Figure{parameter.high}),
                      phrase("Fit", "Move the start value or the bounds."));
    return {};
}

Values startOf(const LeastSquaresProblem& problem) {
    Values start(static_cast<Eigen::Index>(problem.parameters.size()));
    for (std::size_t j = 0; j < problem.parameters.size(); ++j)
        start[static_cast<Eigen::Index>(j)] = problem.parameters[j].value;
    return start;
}

Result<void> check(const LeastSquaresProblem& problem) {
    for (const auto& parameter : problem.parameters)
        if (auto fine = checkParameter(parameter); !fine)
            return fine;
    if (problem.points < std::max<std::size_t>(varied(problem), 1))
        return refuse(phrase("Fit", "There are fewer points (%1) than parameters that vary (%2).")
                          .with(Figure{static_cast<double>(problem.points)}, Figure{static_cast<double>(varied(problem))}),
                      phrase("Fit", "Use more points, or fix a parameter."));
    if (!FreeModel{problem, startOf(problem), {}}.residuals({}).allFinite())
        return refuse(phrase("Fit", "The model cannot be computed at the start values."),
                      phrase("Fit", "Choose other start values, and look for gaps in the data."));
    return {};
}

FreeModel modelOf(const LeastSquaresProblem& problem, const Values& values, const std::vector<bool>& held) {
    FreeModel model{problem, values, {}};
    for (std::size_t j = 0; j < held.size(); ++j)
        if (varies(problem.parameters[j]) && !held[j])
            model.free.push_back(static_cast<Eigen::Index>(j));
    return model;
}

/// The parameters that sit at a bound and would leave it if they could.
std::vector<bool> pressed(const LeastSquaresProblem& problem, const Values& values) {
    constexpr double slack = 1e-7;
    std::vector<bool> held(problem.parameters.size(), false);
    const FreeModel model = modelOf(problem, values, held);
    const Values position = model.position();
    const Values residuals = model.residuals(position);
    const Eigen::MatrixXd jacobian = model.jacobian(position, residuals, false);
    for (Eigen::Index j = 0; j < model.size(); ++j) {
        const double slope = jacobian.col(j).dot(residuals);
        const double level = slack * jacobian.col(j).norm() * residuals.norm();
        held[static_cast<std::size_t>(model.free[static_cast<std::size_t>(j)])] =
            (position[j] <= model.parameter(j).low && slope >= -level) ||
            (position[j] >= model.parameter(j).high && slope <= level);
    }
    return held;
}

struct Minimum {
    Ending ending = Ending::NoProgress;
    Values values;
    std::vector<bool> held;
    int iterations = 0;
};

bool bounded(const LeastSquaresProblem& problem) {
    return std::ranges::any_of(problem.parameters, [](const Parameter& parameter) {
        return varies(parameter) && (std::isfinite(parameter.low) || std::isfinite(parameter.high));
    });
}

/// Descends on the parameters that are free to move, holding at their bounds those that press against them,
/// until none wants to leave its bound.
Minimum descendWithinBounds(const LeastSquaresProblem& problem, StepRule rule) {
    Minimum out{Ending::NoProgress, startOf(problem), std::vector<bool>(problem.parameters.size(), false), 0};
    const bool mayPress = bounded(problem);
    if (mayPress)
        out.held = pressed(problem, out.values);
    while (out.iterations <= problem.maxIterations) {
        FreeModel model = modelOf(problem, out.values, out.held);
        out.ending = Ending::Minimum;
        if (!model.free.empty()) {
            const int left = problem.maxIterations - out.iterations;
            const Descent descent = rule == StepRule::Direct ? descendDirectly(model, left) : descend(model, rule, left);
            out.values = model.at(descent.position);
            out.iterations += descent.iterations + 1;
            out.ending = descent.ending;
        }
        const auto held = mayPress ? pressed(problem, out.values) : out.held;
        const bool settled = out.ending == Ending::Minimum && held == out.held;
        if (settled || (out.ending != Ending::Minimum && out.ending != Ending::CrossedBound))
            return out;
        out.held = held;
    }
    out.ending = Ending::TooManySteps;
    return out;
}

/// The point where the gradient vanishes, to rounding: a few full Gauss–Newton steps with the finest
/// Jacobian.
GaussNewton polish(FreeModel& model) {
    const auto solve = [&model](const Values& position) {
        const Values residuals = model.residuals(position);
        return gaussNewton(model.jacobian(position, residuals, true), residuals, position, pivotOfFine);
    };
    Values position = model.position();
    GaussNewton best = solve(position);
    for (int pass = 0; pass < 8 && !best.singular; ++pass) {
        const Values next = position + best.step;
        if (!model.inside(next) || !model.residuals(next).allFinite())
            break;
        const GaussNewton there = solve(next);
        if (there.singular || !(there.gain < best.gain))
            break;
        position = next;
        best = there;
    }
    model.values = model.at(position);
    return best;
}

double varianceOf(const LeastSquaresProblem& problem, const LeastSquaresFit& fit) {
    if (fit.degreesOfFreedom == 0)
        return problem.absoluteSigma ? 1 : std::numeric_limits<double>::infinity();
    const double reduced = fit.sumOfSquares / static_cast<double>(fit.degreesOfFreedom);
    return problem.absoluteSigma ? std::max(1.0, reduced) : reduced;
}

Eigen::MatrixXd covarianceOf(const LeastSquaresFit& fit, const FreeModel& model, const GaussNewton& end) {
    const auto count = static_cast<Eigen::Index>(fit.parameters.size());
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(count, count);
    if (model.free.empty())
        return covariance;
    const double variance = varianceOf(model.problem, fit);
    if (std::isfinite(variance))
        covariance(model.free, model.free) = variance * end.inverse;
    else
        covariance.diagonal()(model.free).setConstant(variance);
    return covariance;
}

void fillErrors(LeastSquaresFit& fit, const FreeModel& model, const GaussNewton& end) {
    fit.covariance = covarianceOf(fit, model, end);
    const double t = studentT(0.95, model.problem.absoluteSigma ? std::numeric_limits<double>::infinity()
                                                                : static_cast<double>(fit.degreesOfFreedom));
    for (Eigen::Index j = 0; j < fit.covariance.rows(); ++j) {
        const double error = std::sqrt(fit.covariance(j, j));
        const double half = error > 0 ? t * error : 0;
        const double value = fit.parameters[static_cast<std::size_t>(j)].value;
        fit.errors.push_back(error);
        fit.ci95.push_back({value - half, value + half});
    }
}

LeastSquaresFit describe(const FreeModel& model, const GaussNewton& end, int iterations) {
    LeastSquaresFit fit;
    fit.parameters = model.problem.parameters;
    for (std::size_t j = 0; j < fit.parameters.size(); ++j) {
        auto& parameter = fit.parameters[j];
        parameter.value = model.values[static_cast<Eigen::Index>(j)];
        fit.atBound.push_back(varies(parameter) && (parameter.value <= parameter.low || parameter.value >= parameter.high));
    }
    fit.sumOfSquares = model.residuals(model.position()).squaredNorm();
    fit.degreesOfFreedom = model.problem.points - varied(model.problem);
    fit.iterations = iterations;
    fillErrors(fit, model, end);
    return fit;
}

/// The fit at a minimum; nothing where the Jacobian is singular.
std::optional<LeastSquaresFit> concluded(const LeastSquaresProblem& problem, const Minimum& minimum) {
    FreeModel model = modelOf(problem, minimum.values, minimum.held);
    const GaussNewton end = model.free.empty() ? GaussNewton{} : polish(model);
    if (end.singular)
        return {};
    return describe(model, end, minimum.iterations);
}

} // namespace

Result<LeastSquaresFit> leastSquares(const LeastSquaresProblem& problem) {
    if (auto fine = check(problem); !fine)
        return std::unexpected(fine.error());
    std::unexpected<Problem> failure = notConverged();
    for (const auto rule : {StepRule::Direct, StepRule::Accelerated, StepRule::Levenberg, StepRule::Dogleg}) {
        if (rule == StepRule::Direct && !(problem.startsNear && problem.jacobian))
            continue;
        const Minimum minimum = descendWithinBounds(problem, rule);
        if (minimum.ending == Ending::Cancelled)
            return refuse(phrase("Fit", "The fit was stopped."));
        if (minimum.ending != Ending::Minimum)
            continue;
        if (auto fit = concluded(problem, minimum))
            return *fit;
        if (rule != StepRule::Direct)
            failure = undetermined();
    }
    return failure;
}

} // namespace vitrine
