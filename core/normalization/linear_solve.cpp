#include "core/normalization/linear_solve.h"

#include "core/fit/statistics.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <Eigen/QR>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr double negligible = 1e-8; // weight of the side that does not count at first
constexpr double byChance = 2;      // what the mean square of a few independent points may be above what is expected
constexpr int alternations = 10;
constexpr double worstMiss = 5;
constexpr double unlikely = 0.05, manyDegrees = 1e6;
constexpr double degreesOfNoise = 8; // that the noise of the rows at long wavelengths is known with

std::unexpected<Problem> cannotBeTold() {
    return refuse(phrase("Scattering", "The scale of the pattern cannot be told from its other terms."),
                  phrase("Scattering", "Leave out the constant, the quadratic term or the background scale."));
}

/// One weighted solve.
struct Pass {
    Eigen::VectorXd unknowns;
    GroupWeights weights;
    WeightedRows rows;
    Eigen::MatrixXd formal;                 ///< (XᵀX)⁻¹
    double lowSquares = 0, highSquares = 0; ///< mean squares of the residuals
};

/// Least squares with the columns scaled to unit length, so that units of intensity do not matter.
Result<Pass> solvedOnce(const SolveRows& rows, const GroupWeights& weights) {
    Pass pass{{}, weights, weighted(rows, weights), {}};
    const Eigen::VectorXd length = pass.rows.design.colwise().norm().cwiseMax(1e-300);
    const Eigen::MatrixXd a = pass.rows.design * length.cwiseInverse().asDiagonal();
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(a);
    if (qr.rank() < a.cols() || !a.allFinite())
        return cannotBeTold();
    pass.unknowns = qr.solve(pass.rows.target).cwiseQuotient(length);
    pass.formal = length.cwiseInverse().asDiagonal() * (a.transpose() * a).inverse() * length.cwiseInverse().asDiagonal();
    pass.lowSquares = (rows.low * pass.unknowns - rows.lowTarget).squaredNorm();
    pass.highSquares = (rows.high * pass.unknowns - rows.highTarget).squaredNorm();
    return pass;
}

/// The mean squares that a solve leaves to be expected of the next one.
GroupWeights after(const SolveRows& rows, const Pass& pass) {
    const double scale = pass.unknowns[0];
    const double left = std::max(0.1, 1 - double(pass.unknowns.size()) / rows.lowPoints);
    const double noise = scale * scale * rows.lowCovariance.trace() * left;
    return {std::max(pass.lowSquares - byChance * noise, rows.lowFloor * rows.lowFloor),
            std::max(pass.highSquares, rows.highFloor * rows.highFloor), scale};
}

/// A solve by the rows of one side, with the mean square that they come to.
Result<Pass> byOneSide(const SolveRows& rows, bool low) {
    GroupWeights weights{rows.lowFloor * rows.lowFloor, rows.highFloor * rows.highFloor, 0};
    const auto without = [&](GroupWeights w) {
        (low ? w.highVariance : w.lowVariance) /= negligible;
        return w;
    };
    const auto first = solvedOnce(rows, without(weights));
    return first ? solvedOnce(rows, without(after(rows, *first))) : first;
}

/// Solves with the mean squares of the solve before until the scale stands.
Result<Pass> alternated(const SolveRows& rows, Result<Pass> pass) {
    for (int k = 0; pass && k < alternations; ++k) {
        const double before = pass->unknowns[0];
        pass = solvedOnce(rows, after(rows, *pass));
        if (pass && std::abs(pass->unknowns[0] - before) < 1e-7 * std::abs(before))
            break;
    }
    return pass;
}

double likelihoodOf(double points, double squares, double floor) {
    const double v = std::max(squares, floor * floor);
    return -0.5 * points * (std::log(v) + squares / v);
}

double likelihood(const SolveRows& rows, const Result<Pass>& pass) {
    if (!pass || !(pass->unknowns[0] > 0))
        return -std::numeric_limits<double>::infinity();
    return likelihoodOf(rows.lowPoints, pass->lowSquares, rows.lowFloor) +
           likelihoodOf(rows.highPoints, pass->highSquares, rows.highFloor);
}

/// What the noise of each block of q does to the unknowns: one row an unknown.
Eigen::MatrixXd propagated(const SolveRows& rows, const Pass& pass) {
    const Eigen::Index m = rows.low.rows(), n = rows.highNoise.size();
    const auto divide = pass.rows.lowFactor.triangularView<Eigen::Lower>();
    const Eigen::MatrixXd ofLow = pass.formal * divide.transpose().solve(pass.rows.design.topRows(m)).transpose();
    Eigen::MatrixXd moved = ofLow * rows.lowNoise;
    const double weight = pass.rows.highFactor * pass.rows.highFactor;
    moved.rightCols(n) += weight * (pass.formal * rows.highBlocks.transpose() * rows.highNoise.asDiagonal());
    return -pass.unknowns[0] * moved;
}

/// By what the variance from the noise of the rows has to be multiplied: the ratio of the low-r residual to what that noise would
/// make of it, where chance does not explain it; else at least 1, and the mean of both where the residual is larger.
double excess(const SolveRows& rows, const Pass& pass, const Eigen::MatrixXd& moved) {
    const Eigen::MatrixXd residual = pass.unknowns[0] * rows.lowNoise + rows.low * moved;
    const Eigen::MatrixXd covariance = squareOf(residual);
    const double expected = covariance.trace(), ratio = pass.lowSquares / expected;
    const double degrees = expected * expected / covariance.squaredNorm();
    if (!std::isfinite(ratio) || !(degrees > 0))
        return ratio;
    const double tail = fisherTail(ratio, degrees, manyDegrees);
    if (tail < unlikely || tail > 1 - unlikely)
        return ratio;
    return std::max(1.0, (degreesOfNoise + degrees * ratio) / (degreesOfNoise + degrees));
}

Eigen::MatrixXd covarianceOf(const SolveRows& rows, const Pass& pass) {
    const Eigen::MatrixXd moved = propagated(rows, pass);
    const double factor = excess(rows, pass, moved);
    return std::isfinite(factor) ? Eigen::MatrixXd(factor * (moved * moved.transpose())) : pass.formal;
}

void addSides(TwoSided& found, const Result<Pass>& low, const Result<Pass>& high) {
    if (!low || !high)
        return;
    found.fromLowR = low->unknowns[0];
    found.fromHighQ = high->unknowns[0];
    found.apart = std::sqrt(low->formal(0, 0) + high->formal(0, 0));
}

/// Whether G at low r misses −4πρr by less than five times the rms of that.
bool isSound(const TwoSided& solved, const NormalizationChoices& c) {
    const double expected = 4 * std::numbers::pi * *c.numberDensity * c.rMin / std::numbers::sqrt3;
    return solved.unknowns[0] > 0 && solved.lowRms < worstMiss * expected;
}

std::vector<Message> warningsOn(const TwoSided& solved, double qMax, bool sound) {
    std::vector<Message> warnings;
    if (!sound)
        warnings.push_back(phrase("Scattering",
                                  "Without a window G(r) misses −4πρr at low r by far: the end of the pattern at %1 Å⁻¹ "
                                  "is not sound. The scale comes from G(r) with Lorch's window; choose a lesser q_max.")
                               .with(Figure{qMax, 4}));
    const bool both = solved.fromLowR > 0 && solved.fromHighQ > 0 && solved.apart > 0;
    if (both && std::abs(solved.fromLowR - solved.fromHighQ) > 2 * solved.apart)
        warnings.push_back(phrase("Scattering",
                                  "The scale is %1 by low r alone and %2 by S → 1 at high q alone: they differ by more than "
                                  "their errors. Both together give %3.")
                               .with(Figure{solved.fromLowR, 4}, Figure{solved.fromHighQ, 4}, Figure{solved.unknowns[0], 4}));
    return warnings;
}

} // namespace

WeightedRows weighted(const SolveRows& rows, const GroupWeights& w) {
    const Eigen::Index m = rows.low.rows(), n = rows.high.rows();
    Eigen::MatrixXd covariance = w.scale * w.scale * rows.lowCovariance;
    covariance.diagonal().array() += w.lowVariance / rows.lowPoints;
    WeightedRows out{Eigen::MatrixXd(m + n, rows.low.cols()), Eigen::VectorXd(m + n), covariance.llt().matrixL(),
                     std::sqrt(rows.highPoints / w.highVariance)};
    const auto divide = out.lowFactor.triangularView<Eigen::Lower>();
    out.design.topRows(m) = divide.solve(rows.low);
    out.target.head(m) = divide.solve(rows.lowTarget);
    out.design.bottomRows(n) = out.highFactor * rows.high;
    out.target.tail(n) = out.highFactor * rows.highTarget;
    return out;
}

Result<TwoSided> twoSided(const SolveRows& rows) {
    const auto low = byOneSide(rows, true), high = byOneSide(rows, false);
    const auto fromLow = alternated(rows, low), fromHigh = alternated(rows, high);
    if (!fromLow && !fromHigh)
        return std::unexpected(fromLow.error());
    const bool keepLow = !fromHigh || (fromLow && likelihood(rows, fromLow) >= likelihood(rows, fromHigh));
    const Pass& kept = keepLow ? *fromLow : *fromHigh;
    TwoSided found{kept.unknowns, covarianceOf(rows, kept), kept.weights};
    found.lowRms = std::sqrt(kept.lowSquares);
    addSides(found, low, high);
    return found;
}

ScaleAndTerms named(const SolveRows& rows, const TwoSided& solved, double backgroundScale) {
    ScaleAndTerms found{1, 0, 0, backgroundScale, solved.covariance, rows.unknowns};
    double* const places[] = {&found.scale, &found.constant, &found.quadratic, &found.backgroundScale, &found.density};
    for (std::size_t i = 0; i < rows.unknowns.size(); ++i)
        *places[rows.unknowns[i]] = solved.unknowns[Eigen::Index(i)];
    if (std::ranges::find(rows.unknowns, 3) != rows.unknowns.end())
        found.backgroundScale /= found.scale;
    return found;
}

Result<ScaleAndTerms> solvedLinearly(const NormalizationTerms& t, const NormalizationChoices& c, const LowR& low) {
    SolveRows rows = solveRows(t, c, low, *c.numberDensity);
    auto solved = twoSided(rows);
    const bool sound = solved && isSound(*solved, c);
    if (!sound) {
        rows = solveRows(t, c, low, *c.numberDensity, {.lorch = true});
        solved = twoSided(rows);
    }
    if (!solved)
        return std::unexpected(solved.error());
    ScaleAndTerms found = named(rows, *solved, c.backgroundScale);
    found.warnings = warningsOn(*solved, t.axis.last(), sound);
    return found;
}

} // namespace vitrine
