#include "core/calorimetry/transition_range.h"

#include "core/calorimetry/inflection.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double onsetFraction = 0.05;     // of the step: where the onset region ends
constexpr double overshootFraction = 0.02; // of the step: less is no overshoot
constexpr double calmFraction = 0.03;      // of the step: more noise is smoothed away before the half step is sought
constexpr double slopeFraction = 0.02;     // of the mean slope: what noise may make of a derivative

Problem liquidNotAbove() {
    return {phrase("GlassTransition", "The liquid line does not lie above the glass line between the windows."),
            phrase("GlassTransition", "Move the windows onto the straight parts beside the transition, and check the "
                                      "direction in which the endotherm points."),
            {}};
}

Problem noHalfStep() {
    return {phrase("GlassTransition", "The curve does not rise through the half step between the two windows."),
            phrase("GlassTransition", "Move the glass window below the transition and the liquid window above it."),
            {}};
}

Problem flatTangent() {
    return {phrase("GlassTransition", "The tangent is not steeper than its baseline, so they do not meet."),
            phrase("GlassTransition", "Move the windows, or widen the window of the derivative."),
            {}};
}

/// What the search for the climb looks at: the curve and both lines between the middles of the windows.
struct Scene {
    Values x, y;
    const GlassLiquidLines& lines;
    IndexRange range;
    double step = 0; ///< l − g half-way between the middles

    double aboveGlass(std::size_t i) const { return y[i] - lines.glass(x[i]); }
    double aboveLiquid(std::size_t i) const { return y[i] - lines.liquid(x[i]); }
    double stepAt(std::size_t i) const { return lines.liquid(x[i]) - lines.glass(x[i]); }
};

/// The last point below the half step, or nothing.
std::optional<std::size_t> lastBelowHalf(const Scene& s) {
    const Line half = halfWay(s.lines);
    for (std::size_t i = s.range.last; i-- > s.range.first;)
        if (s.y[i] < half(s.x[i]))
            return i;
    return std::nullopt;
}

/// Walks down from the half step to the onset region, or to the valley beyond which the curve climbs again.
std::size_t climbStart(const Scene& s, std::size_t middle, double noise) {
    const double tolerance = std::max(4 * noise, onsetFraction * s.step);
    std::size_t lowest = middle;
    double least = s.aboveGlass(middle);
    for (std::size_t i = middle; i-- > s.range.first;) {
        const double above = s.aboveGlass(i);
        if (above < least) {
            least = above;
            lowest = i;
        }
        if (least <= onsetFraction * s.step || above > least + tolerance)
            break;
    }
    return lowest;
}

/// Walks up from the half step to the top that follows.
std::size_t climbTop(const Scene& s, std::size_t middle, double noise) {
    const double tolerance = std::max(6 * noise, onsetFraction * s.step);
    std::size_t highest = middle + 1;
    double most = s.aboveLiquid(highest);
    for (std::size_t i = highest + 1; i < s.range.last; ++i) {
        const double above = s.aboveLiquid(i);
        if (above > most) {
            most = above;
            highest = i;
        }
        if (above < most - tolerance)
            break;
    }
    return highest;
}

std::size_t firstOnLiquid(const Scene& s, std::size_t middle, std::size_t top) {
    for (std::size_t i = middle + 1; i < top; ++i)
        if (s.aboveLiquid(i) >= 0)
            return i;
    return top;
}

double spacingAround(Values x, std::size_t first, std::size_t last) {
    return (x[last] - x[first]) / static_cast<double>(std::max<std::size_t>(last - first, 1));
}

/// What rounded temperatures make of a signal that climbs: slope × step/√12.
double roundingNoise(const Scene& s, double slope) {
    return std::abs(slope) * roundingStep(s.x) / std::sqrt(12.0);
}

/// n points at distance h know a slope to σ√(12 τ)/(h n^1.5).
double chosenWidth(const Scene& s, const TransitionRange& rise) {
    const double climb = s.x[rise.top] - s.x[rise.start], h = spacingAround(s.x, rise.start, rise.top);
    const double wanted = slopeFraction * (s.y[rise.top] - s.y[rise.start]) / climb;
    const double noise = std::hypot(rise.noise.effective(), roundingNoise(s, wanted / slopeFraction));
    const double points = wanted > 0 ? std::pow(std::sqrt(12.0) * noise / (h * wanted), 2.0 / 3.0) : 5;
    const double width = h * (std::clamp(points, 5.0, 1e9) - 1);
    return std::max(std::min(width, 0.25 * climb), 4 * h) * (1 + 1e-9);
}

/// A copy smoothed until its noise is small against the step.
std::vector<double> calmed(Values x, Values y, const Scene& s, const Noise& noise) {
    const double ratio = noise.effective() / (calmFraction * s.step);
    const double points = std::clamp(2.25 * ratio * ratio, 5.0, 0.1 * static_cast<double>(s.range.size()));
    return smoothed(x, y, points * spacingAround(x, s.range.first, s.range.last - 1));
}

Result<TransitionRange> climbIn(const Scene& s) {
    const auto middle = lastBelowHalf(s);
    if (!middle || *middle + 1 >= s.range.last || *middle <= s.range.first)
        return std::unexpected(noHalfStep());
    TransitionRange rise;
    rise.middle = *middle;
    return rise;
}

/// `left`: standard deviation of the noise of the scene.
void completeClimb(const Scene& s, double left, TransitionRange& rise) {
    rise.start = climbStart(s, rise.middle, left);
    rise.top = climbTop(s, rise.middle, left);
    rise.overshoots = s.aboveLiquid(rise.top) > std::max(5 * left, overshootFraction * s.step);
    if (!rise.overshoots)
        rise.top = firstOnLiquid(s, rise.middle, rise.top);
}

} // namespace

Line halfWay(const GlassLiquidLines& lines) {
    const double center = 0.5 * (lines.glass.center + lines.liquid.center);
    return {.center = center,
            .atCenter = 0.5 * (lines.glass(center) + lines.liquid(center)),
            .slope = 0.5 * (lines.glass.slope + lines.liquid.slope)};
}

Result<double> crossing(const Tangent& tangent, const Line& line) {
    const double steeper = tangent.slope - line.slope;
    const double at = tangent.temperature - (tangent.value - line(tangent.temperature)) / steeper;
    if (!(steeper > 0) || !std::isfinite(at))
        return std::unexpected(flatTangent());
    return at;
}

Result<Tangent> halfStepTangent(Values x, Values y, const GlassLiquidLines& lines, const TransitionRange& rise) {
    const Line half = halfWay(lines);
    double at = 0.5 * (x[rise.middle] + x[rise.middle + 1]);
    Tangent tangent;
    for (int iteration = 0; iteration < 4; ++iteration) {
        const LocalParabola p = localParabola(x, y, at, rise.width);
        tangent = {at, p.value, p.slope};
        if (!(p.slope > half.slope))
            return std::unexpected(flatTangent());
        const double move = (half(at) - p.value) / (p.slope - half.slope);
        if (std::abs(move) < 1e-9 * at)
            break;
        at = std::clamp(at + move, x[rise.start], x[rise.top]);
    }
    return tangent;
}

Result<TransitionRange> findTransitionRange(const Thermogram& thermogram, const GlassLiquidLines& lines, double derivativeWidth) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    Scene scene{x, y, lines, indicesWithin(x, {lines.glass.center, lines.liquid.center})};
    const double between = 0.5 * (lines.glass.center + lines.liquid.center);
    scene.step = lines.liquid(between) - lines.glass(between);
    if (!(scene.step > 0) || !std::isfinite(scene.step))
        return std::unexpected(liquidNotAbove());
    const Noise noise = lines.noise.rows > 0 ? lines.noise : noiseOfCurve(x, y);
    const std::vector<double> calm = noise.sigma > calmFraction * scene.step ? calmed(x, y, scene, noise) : std::vector<double>();
    if (!calm.empty())
        scene.y = calm;
    auto rise = climbIn(scene);
    if (!rise)
        return rise;
    if (!(scene.stepAt(rise->middle) > 0))
        return std::unexpected(liquidNotAbove());
    rise->noise = noise;
    completeClimb(scene, std::min(noise.sigma, calmFraction * scene.step), *rise);
    rise->width = derivativeWidth > 0 ? derivativeWidth : chosenWidth(scene, *rise);
    const auto tangent = halfStepTangent(x, y, lines, *rise);
    if (!tangent)
        return std::unexpected(tangent.error());
    rise->halfStep = *tangent;
    rise->inflection = inflectionWindow(x, y, *rise);
    return rise;
}

} // namespace vitrine
