#include "core/kinetics/rate_curve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vitrine {

namespace {

double sumOver(const std::vector<RateSet>& sets, double (*term)(const RateSet&, std::size_t)) {
    double sum = 0;
    for (const auto& set : sets)
        for (std::size_t i = 0; i < set.size(); ++i)
            sum += term(set, i);
    return sum;
}

/// Weighted mean of ln Φ and T of one set.
struct Means {
    double logRate = 0, temperature = 0, weight = 0;
};
Means meansOf(const RateSet& set) {
    Means m;
    for (std::size_t i = 0; i < set.size(); ++i) {
        m.weight += set.weight[i];
        m.logRate += set.weight[i] * set.logRate[i];
        m.temperature += set.weight[i] * set.temperature[i];
    }
    m.logRate /= m.weight;
    m.temperature /= m.weight;
    return m;
}

/// dT/d(ln Φ) common to all sets.
double meanStretch(const std::vector<RateSet>& sets) {
    double top = 0, bottom = 0;
    for (const auto& set : sets) {
        const Means m = meansOf(set);
        for (std::size_t i = 0; i < set.size(); ++i) {
            const double x = set.logRate[i] - m.logRate;
            top += set.weight[i] * x * (set.temperature[i] - m.temperature);
            bottom += set.weight[i] * x * x;
        }
    }
    return top / bottom;
}

/// A step of all parameters, and how large it is beside them.
struct Step {
    double slope = 0;
    std::vector<double> levels;
    double size = 0;
};

/// Solves the normal equations into `step`, whose memory is used again from pass to pass.
void gaussNewtonStep(const RateCurves& curves, const std::vector<RateSet>& sets, std::vector<RateNormal>& normals, Step& step) {
    double information = 0, drive = 0;
    for (std::size_t s = 0; s < sets.size(); ++s) {
        normals[s] = normalOf(curves, s, sets[s]);
        information += normals[s].slopeInformation();
        drive += normals[s].slopeDrive();
    }
    step.slope = drive / information;
    step.size = std::abs(step.slope) / curves.slope;
    for (std::size_t s = 0; s < sets.size(); ++s) {
        step.levels[s] = (normals[s].levelResidual - normals[s].slopeLevel * step.slope) / normals[s].levelLevel;
        step.size = std::max(step.size, std::abs(step.levels[s]));
    }
}

void move(RateCurves& curves, const Step& step, double fraction) {
    curves.slope += fraction * step.slope;
    for (std::size_t s = 0; s < curves.levels.size(); ++s)
        curves.levels[s] += fraction * step.levels[s];
}

/// The largest fraction of a long step that neither crosses zero slope nor leads upwards.
double safeFraction(const RateCurves& curves, const Step& step, const std::vector<RateSet>& sets) {
    const double before = sumOfSquares(curves, sets);
    double fraction = 1;
    for (; fraction > 1e-6; fraction /= 2) {
        RateCurves next = curves;
        move(next, step, fraction);
        if (next.slope > 0 && sumOfSquares(next, sets) <= before)
            break;
    }
    return fraction;
}

} // namespace

double RateCurves::temperature(std::size_t set, double logRate, double near) const {
    const double goal = levels[set] - logRate + slope * inverseCenter;
    double x = 1 / near;
    for (int pass = 0; pass < 60; ++pass) {
        const double bend = term.exponent > 0 ? term.exponent * std::log(fromStart(x)) : 0;
        const double step = (goal + bend - slope * x) / (term.at(1 / x) / x + slope);
        x = std::min(std::max(x + step, 0.25 * x), nearestToStart(x));
        if (std::abs(step) < 1e-7 * x) // Newton doubles the digits: what is left is below rounding
            break;
    }
    return 1 / x;
}

double RateCurves::fromStart(double inverse) const {
    return (1 / inverse - term.start) / (1 / inverseCenter - term.start);
}

double RateCurves::nearestToStart(double inverse) const {
    return term.start > 0 ? 0.5 * (inverse + 1 / term.start) : std::numeric_limits<double>::infinity();
}

double RateCurves::stretch(double temperature) const {
    return temperature / (term.at(temperature) + slope / temperature);
}

double RateCurves::intercept(std::size_t set) const {
    return levels[set] + slope * inverseCenter - term.exponent * std::log(1 / inverseCenter - term.start);
}

RateNormal normalOf(const RateCurves& curves, std::size_t set, const RateSet& points) {
    RateNormal sum;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double T = curves.temperature(set, points.logRate[i], points.temperature[i]);
        const double toLevel = -curves.stretch(T), toSlope = toLevel * (curves.inverseCenter - 1 / T);
        const double w = points.weight[i], residual = points.temperature[i] - T;
        sum.slopeSlope += w * toSlope * toSlope;
        sum.slopeLevel += w * toSlope * toLevel;
        sum.levelLevel += w * toLevel * toLevel;
        sum.slopeResidual += w * toSlope * residual;
        sum.levelResidual += w * toLevel * residual;
    }
    return sum;
}

std::vector<double> residualsOf(const RateCurves& curves, std::size_t set, const RateSet& points) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < points.size(); ++i)
        residuals.push_back(points.temperature[i] - curves.temperature(set, points.logRate[i], points.temperature[i]));
    return residuals;
}

double sumOfSquares(const RateCurves& curves, const std::vector<RateSet>& sets) {
    double sum = 0;
    for (std::size_t s = 0; s < sets.size(); ++s) {
        const auto residuals = residualsOf(curves, s, sets[s]);
        for (std::size_t i = 0; i < residuals.size(); ++i)
            sum += sets[s].weight[i] * residuals[i] * residuals[i];
    }
    return sum;
}

std::optional<RateCurves> guessRateCurves(const std::vector<RateSet>& sets, TemperatureTerm term) {
    const double weight = sumOver(sets, [](const RateSet& set, std::size_t i) { return set.weight[i]; });
    const double center =
        sumOver(sets, [](const RateSet& set, std::size_t i) { return set.weight[i] * set.temperature[i]; }) / weight;
    const double stretch = meanStretch(sets);
    RateCurves curves{term, 1 / center, center * (center / stretch - term.at(center)), {}};
    if (!(stretch > 0) || !(curves.slope > 0) || !std::isfinite(curves.slope))
        return {};
    for (const auto& set : sets) {
        const Means m = meansOf(set);
        curves.levels.push_back(m.logRate - term.exponent * std::log(curves.fromStart(1 / m.temperature)) +
                                curves.slope * (1 / m.temperature - 1 / center));
    }
    return curves;
}

std::optional<RateCurves> refineRateCurves(RateCurves curves, const std::vector<RateSet>& sets) {
    constexpr int maxPasses = 100;
    constexpr double settled = 1e-9; // what is left after such a step is far smaller
    std::vector<RateNormal> normals(sets.size());
    Step step{0, std::vector<double>(sets.size()), 0};
    for (int pass = 0; pass < maxPasses; ++pass) {
        gaussNewtonStep(curves, sets, normals, step);
        if (!std::isfinite(step.size))
            return {};
        move(curves, step, step.size > 0.1 ? safeFraction(curves, step, sets) : 1);
        if (!(curves.slope > 0))
            return {};
        if (step.size < settled)
            return curves;
    }
    return {};
}

std::optional<RateCurves> fitRateCurves(const std::vector<RateSet>& sets, TemperatureTerm term) {
    const auto guess = guessRateCurves(sets, term);
    return guess ? refineRateCurves(*guess, sets) : std::nullopt;
}

} // namespace vitrine
