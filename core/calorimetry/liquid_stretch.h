#pragma once
#include "core/curve/sampling.h"
#include "core/thermogram/windows.h"

#include <span>

namespace vitrine {

/// The straight part of a supercooled liquid, between the tail of its glass transition (or of its overshoot) and the
/// beginning of what ends it: crystallisation, decomposition, melting, a second step.
///
/// Around its straightest part the signal is l(T) + A exp(−(T − T_u)/θ1) + B exp((T − T_s)/θ2), with a line l and the two
/// tails of what lies on either side; the θ are averaged over a grid, each pair weighted by its likelihood.
struct LiquidStretch {
    Interval window;     ///< K, where a straight line fits best: short of tails, long against noise
    Line line;           ///< l(T), without both tails; `center` in the middle of the window
    double crossing = 0; ///< covariance of level and slope of l
    double bias = 0;     ///< line fitted in the window less l, at the climb, unit of the signal

    /// Standard error of l(T): noise and the uncertain tails.
    double errorAt(double temperature) const;
    bool operator==(const LiquidStretch&) const = default;
};

/// Of the step: error of the line at the climb, from which on a stretch is refused.
inline constexpr double mostUncertain = 0.12;

/// Looks between the steepest point of a climb and a point well within the event that ends the liquid (indices, last
/// included), above a glass line. Refuses where no part of it is straight enough to carry a line.
Result<LiquidStretch> liquidStretch(std::span<const double> x, std::span<const double> y, const Line& glass, std::size_t climb,
                                    std::size_t event);

/// Why there is no half step: the liquid is over before it has begun to be straight.
Problem noStraightLiquid();

} // namespace vitrine
