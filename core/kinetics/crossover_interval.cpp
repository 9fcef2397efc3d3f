#include "core/kinetics/crossover.h"

#include "core/fit/simplex.h"
#include "core/kinetics/profile_edge.h"

namespace vitrine {

namespace {

/// χ² with one edge held; the other and the plateaus are where they fit best.
struct EdgeProfile {
    const WeightedPoints& points;
    const Crossover& best;
    double Crossover::*held;
    double Crossover::*other;
    double step;

    double operator()(double value) const {
        const auto chi2 = [&](std::span<const double> at) {
            Crossover trial = best;
            trial.*held = value;
            trial.*other = at[0];
            return trial.low < trial.high ? plateausAt(trial, points).chi2 : std::numeric_limits<double>::infinity();
        };
        const double gap = 0.2 * (best.high - best.low); // so that the edges are in order at the start
        const double from = held == &Crossover::low ? std::max(best.high, value + gap) : std::min(best.low, value - gap);
        return simplexMinimum(chi2, std::array{from}, std::array{step}, 1e-3).value;
    }
};

} // namespace

Interval edgeInterval(const WeightedPoints& points, const Crossover& best, double Crossover::*edge, double limit, double step) {
    const auto other = edge == &Crossover::low ? &Crossover::high : &Crossover::low;
    const EdgeProfile profile{points, best, edge, other, step};
    return {profileEdge(profile, best.*edge, limit, -step), profileEdge(profile, best.*edge, limit, step)};
}

} // namespace vitrine
