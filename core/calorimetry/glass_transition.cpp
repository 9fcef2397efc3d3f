#include "core/calorimetry/glass_transition.h"

#include "core/calorimetry/constructions.h"
#include "core/calorimetry/transition_errors.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// The vertex of a parabola through the slopes around the greatest; the point itself where there is none
/// nearby.
double vertexOfSlopes(std::span<const double> x, std::span<const double> steepness, std::size_t greatest,
                      double width) {
    if (x.size() < 5 || greatest == 0 || greatest + 1 == x.size())
        return x[greatest];
    const LocalParabola p = localParabola(x, steepness, x[greatest], width);
    const double move = p.curvature < 0 ? -p.slope / p.curvature : 0;
    return std::abs(move) <= 0.5 * width ? std::clamp(x[greatest] + move, x.front(), x.back()) : x[greatest];
}

} // namespace

Tangent steepestTangent(std::span<const double> x, std::span<const double> y, const Rise& rise) {
    const std::vector<double> steepness = slopes(x, y, rise.width, rise.start, rise.top + 1);
    const auto greatest = static_cast<std::size_t>(std::ranges::max_element(steepness) - steepness.begin());
    const double at =
        vertexOfSlopes(x.subspan(rise.start, steepness.size()), steepness, greatest, rise.width);
    const LocalParabola p = localParabola(x, y, at, rise.width);
    return {at, p.value, p.slope};
}

Result<GlassTransition> constructions(const BaseLines& lines, const Tangent& halfStep,
                                      const Tangent& steepest) {
    const auto onsetHalf = crossing(halfStep, lines.glass), endsetHalf = crossing(halfStep, lines.liquid);
    const auto onset = crossing(steepest, lines.glass), endset = crossing(steepest, lines.liquid);
    for (const auto* meeting : {&onsetHalf, &endsetHalf, &onset, &endset})
        if (!*meeting)
            return std::unexpected(meeting->error());
    GlassTransition transition;
    transition.halfStepTangent = halfStep;
    transition.inflectionTangent = steepest;
    transition.onsetHalfStep.value = *onsetHalf;
    transition.onsetInflection.value = *onset;
    transition.midpointHalfStep.value = halfStep.temperature;
    transition.inflection.value = steepest.temperature;
    transition.endsetHalfStep.value = *endsetHalf;
    transition.endsetInflection.value = *endset;
    transition.step.value = lines.liquid(halfStep.temperature) - lines.glass(halfStep.temperature);
    return transition;
}

Result<GlassTransition> glassTransition(const Thermogram& thermogram, const Windows& windows,
                                        const TransitionOptions& options) {
    const auto lines = fitBaseLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    const auto rise = findRise(thermogram, *lines, options.derivativeWidth);
    if (!rise)
        return std::unexpected(rise.error());
    const Tangent steepest = steepestTangent(thermogram.temperature, thermogram.signal, *rise);
    auto transition = constructions(*lines, rise->halfStep, steepest);
    if (transition && options.bootstraps > 0)
        addErrors(*transition, thermogram, windows, *lines, *rise, options);
    return transition;
}

} // namespace vitrine
