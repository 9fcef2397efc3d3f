#include "core/calorimetry/glass_transition.h"

#include "core/calorimetry/constructions.h"
#include "core/calorimetry/inflection.h"
#include "core/calorimetry/transition_errors.h"
#include "core/calorimetry/transition_quantities.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

/// The vertex of a parabola through the slopes around the greatest; the point itself where there is none
/// nearby.
double vertexOfSlopes(std::span<const double> x, std::span<const double> y, std::size_t greatest, const TransitionRange& rise) {
    const IndexRange near = indicesWithin(x, {x[greatest] - 0.5 * rise.width, x[greatest] + 0.5 * rise.width});
    const std::size_t first = std::max(rise.start, std::min(near.first, greatest - std::min<std::size_t>(greatest, 2)));
    const std::size_t last = std::min(rise.top + 1, std::max(near.last, greatest + 3));
    if (greatest == rise.start || greatest == rise.top || last < first + 5)
        return x[greatest];
    const std::vector<double> steepness = slopes(x, y, rise.width, first, last);
    const LocalParabola p = localParabola(x.subspan(first, steepness.size()), steepness, x[greatest], rise.width);
    const double move = p.curvature < 0 ? -p.slope / p.curvature : 0;
    return std::abs(move) <= 0.5 * rise.width ? std::clamp(x[greatest] + move, x[rise.start], x[rise.top]) : x[greatest];
}

} // namespace

double reducedStep(const Tangent& tangent, const GlassLiquidLines& lines) {
    const double glass = lines.glass(tangent.temperature);
    return (tangent.value - glass) / (lines.liquid(tangent.temperature) - glass);
}

Tangent steepestTangent(std::span<const double> x, std::span<const double> y, const TransitionRange& rise) {
    if (rise.inflection.width > 0)
        if (const auto inflection = inflectionNear(x, y, rise.inflection.at, rise.inflection.width))
            return inflection->tangent;
    const std::size_t greatest = steepestPoint(x, y, rise.width, rise.start, rise.top + 1);
    const double at = vertexOfSlopes(x, y, greatest, rise);
    const LocalParabola p = localParabola(x, y, at, rise.width);
    return {at, p.value, p.slope};
}

Result<GlassTransition> constructions(const GlassLiquidLines& lines, const Tangent& halfStep, const Tangent& steepest) {
    GlassTransition transition;
    transition.halfStepTangent = halfStep;
    transition.inflectionTangent = steepest;
    for (const TransitionQuantity& quantity : transitionQuantities()) {
        const auto value = quantity.construct({lines, halfStep, steepest});
        if (!value)
            return std::unexpected(value.error());
        (transition.*quantity.part).value = *value;
    }
    return transition;
}

namespace {

/// How far the temperatures of a transition move with other windows of the derivatives, K, in the order of the quantities;
/// nothing where these give none.
std::optional<std::vector<double>> movedBy(const GlassTransition& transition, const Thermogram& thermogram,
                                           const GlassLiquidLines& lines, const TransitionRange& other) {
    const auto halfStep = halfStepTangent(thermogram.temperature, thermogram.signal, lines, other);
    if (!halfStep)
        return std::nullopt;
    const auto moved = constructions(lines, *halfStep, steepestTangent(thermogram.temperature, thermogram.signal, other));
    if (!moved)
        return std::nullopt;
    std::vector<double> by;
    for (const TransitionQuantity& quantity : transitionQuantities())
        by.push_back(((*moved).*quantity.part).value - (transition.*quantity.part).value);
    return by;
}

/// Adds to the errors of the temperatures what their mean square over other windows is beyond `explained` errors.
void addMoves(GlassTransition& transition, const std::vector<std::vector<double>>& moves, double explained) {
    for (std::size_t i = 0; i < transitionQuantities().size() && !moves.empty(); ++i) {
        const TransitionQuantity& quantity = transitionQuantities()[i];
        auto& error = (transition.*quantity.part).error;
        if (!error || quantity.scale != SignalScale::None)
            continue;
        double squares = 0;
        for (const auto& by : moves)
            squares += by[i] * by[i];
        const double rms = std::sqrt(squares / static_cast<double>(moves.size()));
        error = std::hypot(*error, std::max(0.0, rms - explained * *error));
    }
}

/// What smoothing costs: the half-step tangent from half the window, beyond the noise of a window that short (2√2 times that of
/// the whole); the inflection, whose window was chosen, from several shorter ones and a longer one.
void addSmoothing(GlassTransition& transition, const Thermogram& thermogram, const GlassLiquidLines& lines,
                  const TransitionRange& rise) {
    TransitionRange other = rise;
    other.width *= 0.5;
    if (const auto by = movedBy(transition, thermogram, lines, other))
        addMoves(transition, {*by}, std::numbers::sqrt2 * 2);
    std::vector<std::vector<double>> moves;
    for (const double factor : {0.55, 0.67, 0.82, 1.2}) {
        other = rise;
        other.inflection.width *= factor;
        if (auto by = rise.inflection.width > 0 ? movedBy(transition, thermogram, lines, other) : std::nullopt)
            moves.push_back(std::move(*by));
    }
    addMoves(transition, moves, 0);
}

/// No temperature is known better than the rows lie: half a row, which enters or leaves a window, is the least error.
void keepAboveRows(GlassTransition& transition, const Thermogram& thermogram) {
    const double least = leastError(thermogram.temperature, transition.midpointHalfStep.value);
    for (const TransitionQuantity& quantity : transitionQuantities())
        if (auto& error = (transition.*quantity.part).error; error && quantity.scale == SignalScale::None)
            error = std::max(*error, least);
}

} // namespace

Result<GlassTransition> glassTransition(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                                        const TransitionOptions& options) {
    return glassTransition(thermogram, windows, lines, findTransitionRange(thermogram, lines, options.derivativeWidth), options);
}

Result<GlassTransition> glassTransition(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                                        const Result<TransitionRange>& rise, const TransitionOptions& options) {
    if (!rise)
        return std::unexpected(rise.error());
    const Tangent steepest = steepestTangent(thermogram.temperature, thermogram.signal, *rise);
    auto transition = constructions(lines, rise->halfStep, steepest);
    if (transition && options.bootstraps > 0) {
        addErrors(*transition, thermogram, windows, lines, *rise, options);
        addSmoothing(*transition, thermogram, lines, *rise);
        keepAboveRows(*transition, thermogram);
    }
    return transition;
}

Result<GlassTransition> glassTransition(const Thermogram& thermogram, const Windows& windows, const TransitionOptions& options) {
    auto lines = fitBaseLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    addWindowChoice(*lines, thermogram, windows);
    return glassTransition(thermogram, windows, *lines, options);
}

} // namespace vitrine
