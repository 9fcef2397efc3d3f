#pragma once
#include "core/kinetics/master_curve.h"

namespace vitrine {

/// A step from 0 to 1 between two edges; see CrossoverShape.
struct Crossover {
    CrossoverShape shape = CrossoverShape::Ramp;
    double low = 0, high = 1;

    double at(double x) const;
    /// Derivatives of the step to its low and its high edge.
    double toLow(double x) const;
    double toHigh(double x) const;
    double toX(double x) const;
    Crossover with(double newLow, double newHigh) const { return {shape, newLow, newHigh}; }
};

/// Points with the weights that they have in the fit, about 1/σ².
struct WeightedPoints {
    std::vector<double> x, energy, weight;
    std::vector<std::size_t> group;
    std::vector<std::size_t> series; ///< the points of one pressure, whatever plateaus they share
    std::size_t groups = 1;

    std::size_t size() const { return x.size(); }
};

/// The groups are those of the points, or all one.
WeightedPoints weighted(std::span<const MasterPoint>, bool byGroup);

/// The plateaus that fit best at given edges.
struct Plateaus {
    double beta = 0;
    std::vector<double> alpha; ///< one a group; that of all groups where a group has no point on the step
    double chi2 = 0;           ///< infinite where the edges leave them undetermined
};
Plateaus plateausAt(const Crossover&, const WeightedPoints&);

/// The edges of least χ²: from a coarse search, or from `near` where it is given.
Crossover bestCrossover(const WeightedPoints&, CrossoverShape, const Crossover* near = nullptr);

/// The interval of one edge within which the best fit with that edge held has a χ² below `limit`: unlike the error from the
/// derivatives it sees that an edge that lies between two points moves without cost until it meets one. `step` is about half
/// its width.
Interval edgeInterval(const WeightedPoints&, const Crossover& best, double Crossover::*edge, double limit, double step);

} // namespace vitrine
