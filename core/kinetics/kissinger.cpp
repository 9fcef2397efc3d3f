#include "core/kinetics/kissinger.h"

#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"
#include "core/quantity/constants.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

std::size_t differentRates(std::span<const RatePoint> points) {
    return points.empty() ? 0 : std::ranges::max(rateGroups(points)) + 1;
}

bool positive(double value) {
    return value > 0 && std::isfinite(value);
}

Result<void> check(std::span<const RatePoint> points, double startTemperature) {
    if (points.size() < 3)
        return refuse(phrase("Kinetics", "An activation energy needs at least three points."),
                      phrase("Kinetics", "Measure at more heating rates, or pick the peak in more scans."));
    for (const auto& point : points) {
        if (!positive(point.heatingRate))
            return refuse(phrase("Kinetics", "The heating rate %1 K/s is not a positive number.").with(Figure{point.heatingRate}),
                          phrase("Kinetics", "Correct the rate of that scan, or leave it out."));
        if (!positive(point.temperature))
            return refuse(
                phrase("Kinetics", "The peak temperature %1 K is not a positive number.").with(Figure{point.temperature}),
                phrase("Kinetics", "Give temperatures in kelvin, or leave that scan out."));
        if (!(point.temperature > startTemperature))
            return refuse(phrase("Kinetics", "The peak temperature %1 K does not lie above T_0 = %2 K.")
                              .with(Figure{point.temperature}, Figure{startTemperature}),
                          phrase("Kinetics", "T_0 is the temperature at which the heating begins: give it, or choose a "
                                             "formula without one."));
    }
    if (differentRates(points) < 2)
        return refuse(phrase("Kinetics", "All points have the same heating rate."),
                      phrase("Kinetics", "Measure at least at two heating rates."));
    return {};
}

/// Sums of squares of the residuals: all, and those within the replicates of a rate.
struct Squares {
    double all = 0;
    double within = 0;
    std::size_t points = 0;
    std::size_t rates = 0;
};

Squares squaresOf(const std::vector<double>& residuals, const RateSet& set, const std::vector<std::size_t>& groups) {
    Squares out{0, 0, residuals.size(), std::ranges::max(groups) + 1};
    std::vector<double> sum(out.rates, 0), weight(out.rates, 0);
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        sum[groups[i]] += set.weight[i] * residuals[i];
        weight[groups[i]] += set.weight[i];
    }
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        const double deviation = residuals[i] - sum[groups[i]] / weight[groups[i]];
        out.all += set.weight[i] * residuals[i] * residuals[i];
        out.within += set.weight[i] * deviation * deviation;
    }
    return out;
}

struct Variance {
    double value = 0; ///< K²
    std::size_t degrees = 0;
    bool pooled = false;
};

Variance varianceOf(const Squares& squares) {
    const std::size_t within = squares.points - squares.rates, lack = squares.rates - 2;
    if (within == 0 || within < lack)
        return {squares.all / static_cast<double>(squares.points - 2), squares.points - 2, false};
    const double pooled = squares.within / static_cast<double>(within);
    if (lack == 0)
        return {pooled, within, true};
    const double about = std::max(0.0, squares.all - squares.within) / static_cast<double>(lack);
    const double p = fisherTail(about / pooled, static_cast<double>(lack), static_cast<double>(within));
    return p < 0.05 ? Variance{about, lack, false} : Variance{pooled, within, true};
}

Measured withInterval(double value, double error, std::size_t degrees) {
    const double half = studentT(0.95, static_cast<double>(degrees)) * error;
    return {value, error, Interval{value - half, value + half}};
}

Measured scaled(const Measured& measured, double factor) {
    return {factor * measured.value, factor * *measured.error,
            Interval{factor * measured.ci95->low, factor * measured.ci95->high}};
}

RateSet without(RateSet set, std::size_t left) {
    const auto at = static_cast<std::ptrdiff_t>(left);
    set.logRate.erase(set.logRate.begin() + at);
    set.temperature.erase(set.temperature.begin() + at);
    set.weight.erase(set.weight.begin() + at);
    return set;
}

std::vector<LeaveOneOut> leftOut(const KissingerFit& fit, const RateSet& set) {
    std::vector<LeaveOneOut> out;
    for (std::size_t i = 0; i < set.size(); ++i) {
        std::vector<RatePoint> rest = fit.points;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        if (differentRates(rest) < 2)
            continue;
        if (const auto curves = fitRateCurves({without(set, i)}, temperatureTerm(fit.formula, fit.startTemperature)))
            out.push_back({i, curves->slope / slopeFactor(fit.formula)});
    }
    return out;
}

/// F test of a term quadratic in 1/T, on the linearised residuals.
std::optional<double> curvature(const RateCurves& curves, const RateSet& set, const Squares& squares) {
    constexpr double nothing = 1e-18; // (relative rounding of a temperature)², with room
    if (squares.points < 4 || squares.rates < 3)
        return {};
    const auto n = static_cast<Eigen::Index>(set.size());
    const auto residuals = residualsOf(curves, 0, set);
    Eigen::MatrixXd columns(n, 3);
    Eigen::VectorXd weighted(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const double T = set.temperature[k] - residuals[k], root = std::sqrt(set.weight[k]);
        const double x = 1 / (curves.inverseCenter * T) - 1, level = root * curves.stretch(T);
        columns.row(i) << level, level * x, level * x * x;
        weighted[i] = root * residuals[k];
    }
    columns = (columns * columns.colwise().norm().cwiseInverse().asDiagonal()).eval();
    const double rest = (weighted - columns * columns.colPivHouseholderQr().solve(weighted)).squaredNorm();
    if (squares.all * curves.inverseCenter * curves.inverseCenter < nothing)
        return 1;
    const auto spare = static_cast<double>(squares.points - 3);
    return fisherTail(std::max(0.0, squares.all - rest) * spare / rest, 1, spare);
}

void fillEnergies(KissingerFit& fit, double error, double referenceTg) {
    fit.energyOverR = withInterval(fit.energyOverR.value, error, fit.degreesOfFreedom);
    fit.energy = scaled(fit.energyOverR, constants::gasConstant / 1000);
    if (!positive(referenceTg))
        return;
    fit.referenceTg = referenceTg;
    fit.energyOverRTg = scaled(fit.energyOverR, 1 / referenceTg);
}

/// a = level + slope/T_c + …, and the covariance of slope and level is that of the normal equations: the variance is
/// σ² gᵀ N⁻¹ g with g = (1/T_c, 1).
double interceptError(const RateCurves& curves, const RateNormal& n, double variance) {
    const double determinant = n.slopeSlope * n.levelLevel - n.slopeLevel * n.slopeLevel, g = curves.inverseCenter;
    const double sum = g * g * n.levelLevel - 2 * g * n.slopeLevel + n.slopeSlope;
    return std::sqrt(std::max(0.0, variance * sum / determinant));
}

} // namespace

Result<KissingerFit> kissinger(std::span<const RatePoint> points, KineticFormula formula, double referenceTg,
                               double startTemperature) {
    const TemperatureTerm term = temperatureTerm(formula, startTemperature);
    if (auto fine = check(points, term.start); !fine)
        return std::unexpected(fine.error());
    const RateSet set = rateSet(points);
    const auto curves = fitRateCurves({set}, term);
    if (!curves)
        return refuse(phrase("Kinetics", "The peak temperature does not rise with the heating rate as an activated "
                                         "process does."),
                      phrase("Kinetics", "Look for a mixed-up branch, rate or unit among the points."));
    const Squares squares = squaresOf(residualsOf(*curves, 0, set), set, rateGroups(points));
    const Variance variance = varianceOf(squares);
    const double factor = slopeFactor(formula);
    KissingerFit fit;
    fit.formula = formula;
    fit.startTemperature = term.start;
    fit.points.assign(points.begin(), points.end());
    fit.energyOverR.value = curves->slope / factor;
    fit.intercept = curves->intercept(0);
    fit.scatter = std::sqrt(squares.all / static_cast<double>(points.size() - 2));
    fit.degreesOfFreedom = variance.degrees;
    fit.pooledReplicates = variance.pooled;
    const RateNormal normal = normalOf(*curves, 0, set);
    fit.interceptError = interceptError(*curves, normal, variance.value);
    fillEnergies(fit, std::sqrt(variance.value / normal.slopeInformation()) / factor, referenceTg);
    fit.leaveOneOut = leftOut(fit, set);
    fit.curvatureP = curvature(*curves, set, squares);
    return fit;
}

} // namespace vitrine
