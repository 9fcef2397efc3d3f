#include "core/kinetics/crossover.h"

#include "core/fit/simplex.h"
#include "core/fit/statistics.h"

namespace vitrine {

namespace {

constexpr double narrowest = 1e-3; // of the range of x

struct Place {
    double u, halfWidth;
    Place(const Crossover& c, double x) : u((2 * x - c.low - c.high) / (c.high - c.low)), halfWidth(0.5 * (c.high - c.low)) {}
};

/// dS/du.
double steepness(CrossoverShape shape, double u) {
    if (shape == CrossoverShape::Ramp)
        return std::abs(u) < 1 ? 0.5 : 0;
    const double cosh = std::cosh(std::clamp(u, -300.0, 300.0));
    return 0.5 / (cosh * cosh);
}

/// Normal equations of the plateaus: one β, and of each group an α of its own.
struct Normal {
    double betaBeta = 0, beta = 0, squares = 0;
    std::vector<double> alphaAlpha, betaAlpha, alpha;

    explicit Normal(std::size_t groups) : alphaAlpha(groups), betaAlpha(groups), alpha(groups) {}
    void add(double step, double energy, double weight, std::size_t group) {
        const double rest = 1 - step;
        betaBeta += weight * rest * rest;
        beta += weight * rest * energy;
        squares += weight * energy * energy;
        alphaAlpha[group] += weight * step * step;
        betaAlpha[group] += weight * step * rest;
        alpha[group] += weight * step * energy;
    }
};

Plateaus solved(const Normal& normal) {
    double matrix = normal.betaBeta, right = normal.beta;
    for (std::size_t g = 0; g < normal.alpha.size(); ++g)
        if (normal.alphaAlpha[g] > 0) {
            matrix -= normal.betaAlpha[g] * normal.betaAlpha[g] / normal.alphaAlpha[g];
            right -= normal.betaAlpha[g] * normal.alpha[g] / normal.alphaAlpha[g];
        }
    Plateaus out{right / matrix, std::vector<double>(normal.alpha.size()), 0};
    const double top = *std::ranges::max_element(normal.alphaAlpha);
    if (!(matrix > 1e-9 * normal.betaBeta) || !(top > 0))
        return {0, {}, std::numeric_limits<double>::infinity()};
    double sum = 0, weights = 0;
    for (std::size_t g = 0; g < normal.alpha.size(); ++g)
        if (normal.alphaAlpha[g] > 0) {
            out.alpha[g] = (normal.alpha[g] - normal.betaAlpha[g] * out.beta) / normal.alphaAlpha[g];
            sum += normal.alphaAlpha[g] * out.alpha[g];
            weights += normal.alphaAlpha[g];
        }
    for (std::size_t g = 0; g < normal.alpha.size(); ++g)
        if (!(normal.alphaAlpha[g] > 0))
            out.alpha[g] = sum / weights;
    return out;
}

/// How the error of a Kissinger line grows with its energy: over the same rates σ(E) ∝ (E/T_p)² σ(T_p), and T_p is higher where
/// E is.
double growth(double energy) {
    return std::pow(std::abs(energy), 1.5);
}

/// Median of the errors over their growth; 0 where none is known.
double usualError(std::span<const MasterPoint> points) {
    std::vector<double> errors;
    for (const MasterPoint& point : points)
        if (const double error = point.energy.error.value_or(0); std::isfinite(error) && error > 0)
            errors.push_back(error / growth(point.energy.value));
    return errors.empty() ? 0 : median(errors);
}

Crossover coarse(const WeightedPoints& points, CrossoverShape shape) {
    const auto [low, high] = std::ranges::minmax(points.x);
    constexpr int centers = 24, widths = 8;
    Crossover best{shape, low, high};
    double least = std::numeric_limits<double>::infinity();
    for (int i = 1; i < centers; ++i)
        for (int k = 1; k <= widths; ++k) {
            const double center = low + (high - low) * i / centers, half = 0.4 * (high - low) * k / widths;
            const Crossover trial{shape, center - half, center + half};
            if (const double chi2 = plateausAt(trial, points).chi2; chi2 < least) {
                least = chi2;
                best = trial;
            }
        }
    return best;
}

} // namespace

double Crossover::at(double x) const {
    const double u = Place(*this, x).u;
    return shape == CrossoverShape::Ramp ? std::clamp(0.5 * (1 + u), 0.0, 1.0) : 0.5 * (1 + std::tanh(u));
}
double Crossover::toLow(double x) const {
    const Place p(*this, x);
    return steepness(shape, p.u) * (p.u - 1) / (2 * p.halfWidth);
}
double Crossover::toHigh(double x) const {
    const Place p(*this, x);
    return -steepness(shape, p.u) * (p.u + 1) / (2 * p.halfWidth);
}
double Crossover::toX(double x) const {
    const Place p(*this, x);
    return steepness(shape, p.u) / p.halfWidth;
}

WeightedPoints weighted(std::span<const MasterPoint> points, bool byGroup) {
    const double usual = usualError(points);
    WeightedPoints out;
    for (const MasterPoint& point : points) {
        const double given = point.energy.error.value_or(0);
        const double least = usual > 0 ? usual * growth(point.energy.value) : 1;
        const double error = std::isfinite(given) && given > 0 ? std::max(given, least) : least;
        out.x.push_back(point.x);
        out.energy.push_back(point.energy.value);
        out.weight.push_back(1 / (error * error));
        out.series.push_back(point.group);
        out.group.push_back(byGroup ? point.group : 0);
        out.groups = std::max(out.groups, out.group.back() + 1);
    }
    return out;
}

Plateaus plateausAt(const Crossover& crossover, const WeightedPoints& points) {
    Normal normal(points.groups);
    std::vector<double> steps(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        steps[i] = crossover.at(points.x[i]);
        normal.add(steps[i], points.energy[i], points.weight[i], points.group[i]);
    }
    Plateaus out = solved(normal);
    if (!std::isfinite(out.chi2))
        return out;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double rest = points.energy[i] - out.beta - (out.alpha[points.group[i]] - out.beta) * steps[i];
        out.chi2 += points.weight[i] * rest * rest;
    }
    return out;
}

Crossover bestCrossover(const WeightedPoints& points, CrossoverShape shape, const Crossover* near) {
    const auto [low, high] = std::ranges::minmax(points.x);
    const double range = high - low;
    const Crossover start = near ? *near : coarse(points, shape);
    const auto chi2 = [&](std::span<const double> edges) {
        const bool ordered = edges[1] - edges[0] > narrowest * range;
        return ordered ? plateausAt({shape, edges[0], edges[1]}, points).chi2 : std::numeric_limits<double>::infinity();
    };
    const double step = (near ? 0.01 : 0.03) * range;
    const auto found = simplexMinimum(chi2, std::array{start.low, start.high}, std::array{step, step}, 1e-4);
    return {shape, found.at[0], found.at[1]};
}

} // namespace vitrine
