#include "core/simulation/simulator/scan_descent.h"

#include "core/fit/fit_problems.h"

#include <Eigen/QR>

namespace vitrine {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

// Of the confidence region: where a descent ends, and what is still good enough when no step leads on.
constexpr double settled = 2e-3, nearlySettled = 0.1;
/// Of the span of the signal: smaller changes of the curve are not resolved by the solver.
constexpr double resolution = 3e-6;
constexpr double firstDamping = 1e-3;
/// First steps, in which x and β are held: with the peak far from its place they would take the wrong side of
/// a narrow, bent valley.
constexpr int plainSteps = 3;

/// Those that vary and do not press against a bound.
std::vector<Eigen::Index> freeParameters(const ScanDescent& descent, const Matrix& jacobian) {
    std::vector<Eigen::Index> out;
    for (Eigen::Index j = 0; j < descent.position.size(); ++j) {
        const Parameter& parameter = descent.parameters[static_cast<std::size_t>(j)];
        const double value = descent.position[j], slope = jacobian.col(j).dot(descent.residuals);
        const bool pressed = (value <= parameter.low && slope > 0) || (value >= parameter.high && slope < 0);
        if (descent.varies(j) && !pressed)
            out.push_back(j);
    }
    return out;
}

/// Leaves x and β out; false where there is nothing to leave out, or nothing else.
bool leaveShapeOut(std::vector<Eigen::Index>& free) {
    std::vector<Eigen::Index> rest;
    for (const Eigen::Index j : free)
        if (j != static_cast<Eigen::Index>(ScanParameter::X) && j != static_cast<Eigen::Index>(ScanParameter::Beta))
            rest.push_back(j);
    if (rest.empty() || rest.size() == free.size())
        return false;
    free = std::move(rest);
    return true;
}

/// The step of Levenberg and Marquardt on columns scaled to one.
Vector dampedStep(const Matrix& jacobian, const Vector& residuals, double damping) {
    const Vector scale = jacobian.colwise().norm().transpose().cwiseMax(1e-300);
    const Eigen::Index n = jacobian.rows(), p = jacobian.cols();
    Matrix stacked(n + p, p);
    stacked.topRows(n) = jacobian * scale.cwiseInverse().asDiagonal();
    stacked.bottomRows(p) = std::sqrt(damping) * Matrix::Identity(p, p);
    Vector right = Vector::Zero(n + p);
    right.head(n) = -residuals;
    return stacked.colPivHouseholderQr().solve(right).cwiseQuotient(scale);
}

/// Goes to a position if its residuals are smaller.
bool improvedBy(ScanDescent& descent, const Vector& next) {
    const Vector there = descent.residualsAt(next);
    if (there.size() == 0 || !(there.squaredNorm() < descent.residuals.squaredNorm()))
        return false;
    descent.position = next;
    descent.residuals = there;
    return true;
}

/// The lines that vary, fitted to the signal with the rest as it is.
Vector withBestLines(ScanDescent& descent, Vector position) {
    const Vector residuals = descent.residualsAt(position);
    const Matrix columns = descent.model.lineJacobian(position);
    std::vector<Eigen::Index> free;
    for (Eigen::Index j = 0; j < columns.cols(); ++j)
        if (descent.varies(relaxationParameters + j))
            free.push_back(j);
    if (free.empty() || residuals.size() == 0)
        return position;
    const Vector step = columns(Eigen::all, free).colPivHouseholderQr().solve(-residuals);
    for (std::size_t k = 0; k < free.size(); ++k)
        position[relaxationParameters + free[k]] += step[static_cast<Eigen::Index>(k)];
    return descent.within(position);
}

double topOf(const ScanDescent& descent, const Vector& curve) {
    Eigen::Index i = 0;
    curve.maxCoeff(&i);
    return descent.cells.temperature[static_cast<std::size_t>(i)];
}

/// A position with T_g moved so that the highest cell of the model is the measured one, with the lines that
/// fit best.
Vector aligned(ScanDescent& descent, Vector position) {
    const Vector residuals = descent.residualsAt(position);
    if (residuals.size() == 0 || !descent.varies(0))
        return position;
    const Eigen::Map<const Vector> signal(descent.cells.signal.data(), residuals.size());
    position[0] += topOf(descent, signal) - topOf(descent, residuals + signal);
    return withBestLines(descent, descent.within(position));
}

/// Where the damped step leads; a parameter that it would take beyond a bound goes to the bound, and the others take the
/// step that is best with it there.
Vector steppedWithin(const ScanDescent& descent, const Matrix& jacobian, std::vector<Eigen::Index> free) {
    Vector next = descent.position, residuals = descent.residuals;
    while (!free.empty()) {
        Vector wanted = descent.position;
        wanted(free) += dampedStep(jacobian(Eigen::all, free), residuals, descent.damping);
        const Vector allowed = descent.within(wanted);
        const auto stopped = std::ranges::partition(free, [&](Eigen::Index j) { return allowed[j] == wanted[j]; });
        if (stopped.empty()) {
            next(free) = wanted(free);
            break;
        }
        for (const Eigen::Index j : stopped) {
            next[j] = allowed[j];
            residuals += jacobian.col(j) * (allowed[j] - descent.position[j]);
        }
        free.erase(stopped.begin(), stopped.end());
    }
    return next;
}

/// Tries ever shorter steps, each as it is and with the tops brought together: a step that moves the peak
/// away from itself looks worse than it is. False where none makes the residuals smaller.
bool stepDown(ScanDescent& descent, const Matrix& jacobian, const std::vector<Eigen::Index>& free) {
    for (int tries = 0; tries < 8 && descent.model.runs() < descent.control.mostRuns; ++tries) {
        const Vector next = steppedWithin(descent, jacobian, free);
        if (improvedBy(descent, next) || improvedBy(descent, aligned(descent, next))) {
            descent.damping = std::max(1e-9, descent.damping / 10);
            return true;
        }
        descent.damping *= 10;
    }
    return false;
}

bool isSettled(const ScanDescent& descent, const GaussNewton& linear, double part, double resolved) {
    const auto [low, high] = std::ranges::minmax(descent.cells.signal);
    const double level = resolved * (high - low) * std::sqrt(static_cast<double>(descent.residuals.size()));
    return !linear.singular && (linear.atMinimum(part) || linear.gain <= level);
}

} // namespace

Eigen::VectorXd ScanDescent::residualsAt(const Eigen::VectorXd& at) {
    Vector c = model.at(at);
    if (c.size() > 0)
        c -= Eigen::Map<const Vector>(cells.signal.data(), c.size());
    return c;
}

Eigen::VectorXd ScanDescent::within(Eigen::VectorXd at) const {
    for (Eigen::Index j = 0; j < at.size(); ++j) {
        const Parameter& parameter = parameters[static_cast<std::size_t>(j)];
        at[j] = std::clamp(at[j], parameter.low, parameter.high);
    }
    return at;
}

bool ScanDescent::varies(Eigen::Index j) const {
    const Parameter& parameter = parameters[static_cast<std::size_t>(j)];
    return parameter.vary && parameter.low < parameter.high;
}

double ScanDescent::rms() const {
    return std::sqrt(residuals.squaredNorm() / static_cast<double>(residuals.size()));
}

void alignTops(ScanDescent& descent) {
    improvedBy(descent, withBestLines(descent, descent.position));
    for (int pass = 0; pass < 3 && descent.varies(0); ++pass)
        if (!improvedBy(descent, aligned(descent, descent.position)))
            return;
}

Result<DescentEnd> descend(ScanDescent& descent) {
    for (int step = 0; descent.model.runs() < descent.control.mostRuns; ++step) {
        // One-sided differences would be half the price, and in a bent valley cost more steps than they save.
        const Matrix jacobian = descent.model.jacobian(descent.position, true);
        if (descent.control.cancelled && descent.control.cancelled())
            return refuse(phrase("Fit", "The fit was stopped."));
        if (jacobian.size() == 0)
            return notConverged();
        auto free = freeParameters(descent, jacobian);
        if (free.empty())
            return DescentEnd{};
        const bool plain = step < plainSteps && leaveShapeOut(free);
        const GaussNewton linear =
            gaussNewton(jacobian(Eigen::all, free), descent.residuals, descent.position(free), pivotOfCoarse);
        const bool moved = !isSettled(descent, linear, settled, resolution) && stepDown(descent, jacobian, free);
        if (!moved && plain)
            descent.damping = firstDamping;
        else if (!moved && linear.singular)
            return undetermined();
        else if (!moved)
            return isSettled(descent, linear, nearlySettled, 10 * resolution) ? Result<DescentEnd>(DescentEnd{free, linear})
                                                                              : Result<DescentEnd>(notConverged());
        if (descent.control.progress)
            descent.control.progress({descent.model.runs(), descent.rms()});
    }
    return notConverged();
}

} // namespace vitrine
