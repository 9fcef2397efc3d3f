#pragma once
#include "core/calorimetry/glass_transition.h"

#include <span>

namespace vitrine {

/// Where the inflection of a step is sought, K.
struct InflectionWindow {
    double at = 0;
    double width = 0; ///< of a local quartic; 0: there is none, and the greatest slope of local parabolas serves
};

/// Where a scan rises from the glass line to the liquid line, and its tangent at the half step.
struct TransitionRange {
    std::size_t start = 0;   ///< last point in the onset region: ξ ≤ 0.05, or the valley before the final step
    std::size_t middle = 0;  ///< last point below the half step
    std::size_t top = 0;     ///< maximum of the overshoot; where there is none, the first point on the liquid line
    bool overshoots = false; ///< the top stands clear of the liquid line
    Noise noise;             ///< of the signal
    double width = 0;        ///< K, window of the derivatives
    InflectionWindow inflection;
    Tangent halfStep; ///< at ξ = ½ of the curve smoothed over `width`
};

/// Both lines of a scan and the step between them, on which its constructions and its peaks stand.
struct LinesAndRange {
    GlassLiquidLines lines;
    Result<TransitionRange> rise;
};

/// The last rise through the half step between the middles of the two baselines (a sub-T_g endotherm before it,
/// however high, is passed over). `derivativeWidth` in K; 0: the smallest window of at least five points that
/// keeps the noise of the slope below 2 % of the mean slope of the step. Refuses as glassTransition() does.
Result<TransitionRange> findTransitionRange(const Thermogram&, const GlassLiquidLines&, double derivativeWidth);

/// The tangent of the curve smoothed over `rise.width` where that meets the line half-way between the lines:
/// Newton's method from the chord about the half step, kept between the start and the end of the step.
Result<Tangent> halfStepTangent(std::span<const double> x, std::span<const double> y, const GlassLiquidLines&,
                                const TransitionRange&);

/// T where a tangent meets a line; a Problem where the tangent is not steeper than the line.
Result<double> crossing(const Tangent&, const Line&);

/// The line half-way between two lines.
Line halfWay(const GlassLiquidLines&);

} // namespace vitrine
