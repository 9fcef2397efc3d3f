#include "core/kinetics/master_curve.h"

#include "core/fit/statistics.h"
#include "core/kinetics/energy_noise.h"

#include <Eigen/Dense>

namespace vitrine {

namespace {

/// Derivatives of the curve at every point to β, the α of each group, the low and the high edge; √weight times.
Eigen::MatrixXd jacobian(const WeightedPoints& points, const Crossover& crossover, const Plateaus& plateaus) {
    const auto n = static_cast<Eigen::Index>(points.size()), groups = static_cast<Eigen::Index>(points.groups);
    Eigen::MatrixXd out = Eigen::MatrixXd::Zero(n, groups + 3);
    for (Eigen::Index i = 0; i < n; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const double x = points.x[k], step = crossover.at(x);
        const double rise = plateaus.alpha[points.group[k]] - plateaus.beta;
        out(i, 0) = 1 - step;
        out(i, 1 + static_cast<Eigen::Index>(points.group[k])) = step;
        out(i, groups + 1) = rise * crossover.toLow(x);
        out(i, groups + 2) = rise * crossover.toHigh(x);
        out.row(i) *= std::sqrt(points.weight[k]);
    }
    return out;
}

Measured measured(double value, double error, double t) {
    return {value, error, Interval{value - t * error, value + t * error}};
}

std::expected<void, Problem> enough(const WeightedPoints& points, std::size_t parameters) {
    if (points.size() >= parameters + 2)
        return {};
    return refuse(phrase("Kinetics", "A master curve with %1 parameters needs at least %2 activation energies; there are %3.")
                      .with(Figure{static_cast<double>(parameters)}, Figure{static_cast<double>(parameters + 2)},
                            Figure{static_cast<double>(points.size())}),
                  phrase("Kinetics", "Add samples that show a clear peak."));
}

/// The crossover lies between points on both plateaus, and the energy rises over it.
std::expected<void, Problem> bracketed(const WeightedPoints& points, const Crossover& crossover, const Plateaus& plateaus) {
    if (!(*std::ranges::min_element(plateaus.alpha) > plateaus.beta))
        return refuse(phrase("Kinetics", "The activation energy does not rise from one plateau to another."));
    const auto below = std::ranges::count_if(points.x, [&](double x) { return x <= crossover.low; });
    const auto above = std::ranges::count_if(points.x, [&](double x) { return x >= crossover.high; });
    const auto middle = static_cast<std::ptrdiff_t>(points.size()) - below - above;
    if (crossover.shape == CrossoverShape::Ramp && middle < 1)
        return refuse(phrase("Kinetics", "No activation energy lies within the crossover, so its edges are not known."),
                      phrase("Kinetics", "Add samples that were treated at temperatures in the crossover."));
    if (below >= 2 && above >= 2)
        return {};
    return refuse(phrase("Kinetics", "The crossover is not between the points: fewer than two lie beyond its %1 edge.")
                      .with(below < 2 ? phrase("Kinetics", "low") : phrase("Kinetics", "high")),
                  phrase("Kinetics", "Add samples treated at lower or higher temperatures."));
}

/// χ² about one level for all.
double levelChi2(const WeightedPoints& points) {
    double weights = 0, sum = 0, squares = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        weights += points.weight[i];
        sum += points.weight[i] * points.energy[i];
        squares += points.weight[i] * points.energy[i] * points.energy[i];
    }
    return squares - sum * sum / weights;
}

/// The curve explains more than scatter does (F test against one level, 1 %).
std::expected<void, Problem> significant(const WeightedPoints& points, double chi2, std::size_t parameters) {
    const auto more = static_cast<double>(parameters - 1), freedom = static_cast<double>(points.size() - parameters);
    const double f = (levelChi2(points) - chi2) / more / (chi2 / freedom);
    if (fisherTail(f, more, freedom) < 0.01)
        return {};
    return refuse(
        phrase("Kinetics", "The activation energies do not differ by more than their scatter, so there is no crossover."),
        phrase("Kinetics", "Add samples treated at lower or higher temperatures."));
}

double rmsOf(const MasterCurve& curve, std::span<const MasterPoint> points) {
    double sum = 0;
    for (const MasterPoint& point : points) {
        const double rest = point.energy.value - curve(point.x, point.group);
        sum += rest * rest;
    }
    return std::sqrt(sum / static_cast<double>(points.size()));
}

MasterCurve withErrors(const WeightedPoints& points, const Crossover& crossover, const Plateaus& plateaus,
                       const Eigen::MatrixXd& covariance, double t) {
    const auto error = [&](std::size_t i) {
        const auto k = static_cast<Eigen::Index>(i);
        return std::sqrt(covariance(k, k));
    };
    MasterCurve curve;
    curve.shape = crossover.shape;
    curve.beta = measured(plateaus.beta, error(0), t);
    for (std::size_t g = 0; g < points.groups; ++g)
        curve.alpha.push_back(measured(plateaus.alpha[g], error(1 + g), t));
    curve.low = measured(crossover.low, error(points.groups + 1), t);
    curve.high = measured(crossover.high, error(points.groups + 2), t);
    return curve;
}

/// The wider of the interval from the derivatives and that from the profile of χ².
void addEdgeIntervals(MasterCurve& curve, const WeightedPoints& points, const Crossover& crossover, double limit, double t) {
    for (const auto& [part, edge] :
         {std::pair(&MasterCurve::low, &Crossover::low), std::pair(&MasterCurve::high, &Crossover::high)}) {
        Measured& measured = curve.*part;
        const Interval profile = edgeInterval(points, crossover, edge, limit, t * *measured.error);
        measured.ci95 = Interval{std::min(measured.ci95->low, profile.low), std::max(measured.ci95->high, profile.high)};
    }
}

std::size_t groupsOf(std::span<const MasterPoint> points) {
    std::size_t groups = 1;
    for (const MasterPoint& point : points)
        groups = std::max(groups, point.group + 1);
    return groups;
}

} // namespace

double MasterCurve::operator()(double x, std::size_t group) const {
    const double step = Crossover{shape, low.value, high.value}.at(x);
    return beta.value + (alpha[group].value - beta.value) * step;
}

Result<MasterCurve> masterCurve(std::span<const MasterPoint> given, const MasterCurveChoices& choices) {
    const WeightedPoints points = weighted(given, choices.alphaByPressure);
    const std::size_t parameters = points.groups + 3;
    if (std::expected<void, Problem> check = enough(points, parameters); !check)
        return std::unexpected(check.error());
    const Crossover crossover = bestCrossover(points, choices.shape);
    const Plateaus plateaus = plateausAt(crossover, points);
    if (!std::isfinite(plateaus.chi2))
        return refuse(phrase("Kinetics", "The activation energies do not determine a master curve."));
    if (std::expected<void, Problem> check = bracketed(points, crossover, plateaus); !check)
        return std::unexpected(check.error());
    if (std::expected<void, Problem> check = significant(points, plateaus.chi2, parameters); !check)
        return std::unexpected(check.error());
    const Eigen::MatrixXd j = jacobian(points, crossover, plateaus);
    const Eigen::FullPivLU<Eigen::MatrixXd> normal(j.transpose() * j);
    if (!normal.isInvertible())
        return refuse(phrase("Kinetics", "The activation energies do not determine a master curve."));
    const std::size_t freedom = points.size() - parameters;
    const EnergyNoise noise = noiseAbout(crossover, plateaus, points, parameters);
    const double scale = noise.power(), t = studentT(0.95, static_cast<double>(freedom));
    MasterCurve curve = withErrors(points, crossover, plateaus, scale * normal.inverse(), t);
    addEdgeIntervals(curve, points, crossover, profileLimit(plateaus.chi2, noise, t), t);
    curve.tau = noise.tau;
    curve.alpha.resize(std::max(curve.alpha.size(), groupsOf(given)), curve.alpha.front());
    curve.rms = rmsOf(curve, given);
    curve.chi2 = plateaus.chi2;
    curve.degreesOfFreedom = freedom;
    return curve;
}

} // namespace vitrine
