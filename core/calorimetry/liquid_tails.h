#pragma once
#include "core/thermogram/straight_runs.h"

#include <Eigen/Dense>

#include <cmath>
#include <optional>

namespace vitrine {

/// 1, T less the middle, and both tails, at a temperature.
using TailBasis = Eigen::Vector4d;

/// Groups that a liquid must have.
inline constexpr std::size_t fewestOfLiquid = 8;

/// The scan between climb and event as height above the glass line in units of its greatest, over K above the climb.
struct LiquidHeights {
    Bins at;
    double zero = 0;  ///< K, of the climb
    double unit = 0;  ///< of the signal
    double noise = 0; ///< of a group
    double steepest = 0;
    double spacing = 0; ///< K between points of the scan

    std::size_t count() const { return at.t.size(); }
};

/// Two tails on a line, fitted.
struct LiquidTails {
    TailBasis coefficients = TailBasis::Zero(); ///< level at the middle of the range, slope, A, B
    Eigen::Matrix4d inverse = Eigen::Matrix4d::Zero();
    double squares = 0;
    double before = 0, after = 0; ///< θ1, θ2, K
};

/// Groups about a straight run, with the tails on either side of it.
struct LiquidRegion {
    const LiquidHeights& h;
    IndexRange range;

    double first() const { return h.at.t[range.first]; }
    double last() const { return h.at.t[range.last - 1]; }
    double middle() const { return 0.5 * (first() + last()); }
    TailBasis basis(double t, double before, double after) const {
        return {1, t - middle(), std::exp(-(t - first()) / before), std::exp(-(last() - t) / after)};
    }
};

/// Level and slope averaged over all pairs of tails, with the spread between them.
struct AveragedTails {
    Eigen::Vector2d line = Eigen::Vector2d::Zero();
    Eigen::Matrix2d covariance = Eigen::Matrix2d::Zero();
    LiquidTails best;
};

/// Shortens a region from the side that the model describes worse until it describes it within the noise; the whole where
/// it never does (noise that is not white).
std::optional<AveragedTails> describedBest(LiquidRegion&, double level);

} // namespace vitrine
