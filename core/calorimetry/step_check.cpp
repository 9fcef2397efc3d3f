#include "core/calorimetry/step_check.h"

#include "core/calorimetry/liquid_stretch.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double widestClimb = 0.1;       // of T_g: onset to endset of a step
constexpr double departureInWindow = 0.1; // of the step: from a baseline
constexpr double clearOfScatter = 5;      // standard errors of a mean
constexpr double clearOfLines = 10;       // errors of the two lines: what a step must stand above
constexpr double clearBend = 4;           // errors of a curvature
constexpr double mostChange = 0.25;       // of the step: its change over the width of its climb

Message setThemByHand() {
    return phrase("Windows", "If there is a glass transition, set the glass window and the liquid window by hand.");
}

Problem tooWide(double width, double middle) {
    return {phrase("Windows",
                   "The only step between two straight ranges is %1 K wide about %2 K; a glass transition is narrower, and "
                   "a drift or a reaction looks like this.")
                .with(Figure{width, 3}, Figure{middle, 4}),
            setThemByHand(),
            {}};
}

Problem holdsPeak(double temperature) {
    return {
        phrase("Windows",
               "The ranges taken for straight beside the only step that was found are not straight: one holds a peak at %1 K.")
            .with(Figure{temperature, 4}),
        setThemByHand(),
        {}};
}

Problem stepChanges(double change, double width, double middle) {
    return {phrase("Windows",
                   "The only step between two straight ranges changes by %1 % over its own width of %2 K about %3 K: the "
                   "ranges beside it are flanks or a drift, and not a glass and its liquid.")
                .with(Figure{100 * change, 2}, Figure{width, 3}, Figure{middle, 4}),
            setThemByHand(),
            {}};
}

/// From the onset to the endset of the half-step tangent, K; 0 where it is parallel to a line.
double widthOfClimb(const GlassLiquidLines& lines, const TransitionRange& rise) {
    const auto onset = crossing(rise.halfStep, lines.glass), endset = crossing(rise.halfStep, lines.liquid);
    return onset && endset ? *endset - *onset : 0;
}

/// The temperature of the greatest departure from a line in its window, over twentieths of it, where that is no noise and
/// more than counts beside the step.
std::optional<double> peakInside(const Thermogram& thermogram, Interval window, const Line& line, double step) {
    constexpr std::size_t parts = 20;
    const IndexRange range = indicesWithin(thermogram.temperature, window);
    const std::size_t size = range.size() / parts;
    double most = std::max(departureInWindow * step, 0.0);
    std::optional<double> at;
    for (std::size_t i = range.first; size > 0 && i + size <= range.last; i += size) {
        double off = 0;
        for (std::size_t k = i; k < i + size; ++k)
            off += (thermogram.signal[k] - line(thermogram.temperature[k])) / static_cast<double>(size);
        const double clear = clearOfScatter * line.scatter / std::sqrt(static_cast<double>(size));
        if (std::abs(off) > std::max(most, size > 3 ? clear : clear * 2)) {
            most = std::abs(off);
            at = thermogram.temperature[i + size / 2];
        }
    }
    return at;
}

Problem tooLow(double times, double middle) {
    return {phrase("Windows",
                   "The step about %1 K is only %2 times as high as the error of the lines beside it: it may be a drift of the "
                   "baseline.")
                .with(Figure{middle, 4}, Figure{times, 2}),
            setThemByHand(),
            {}};
}

Problem tooShort(double window, double width, double middle) {
    return {phrase("Windows",
                   "A window beside the step about %1 K is %2 K long, shorter than the climb of %3 K itself: its line is not "
                   "known to be that of a glass or a liquid.")
                .with(Figure{middle, 4}, Figure{window, 3}, Figure{width, 3}),
            setThemByHand(),
            {}};
}

Problem bentWindow(const Interval& window, double part) {
    return {phrase("Windows", "Between %1 and %2 K the curve is not straight but bends by %3 % of the step.")
                .with(Figure{window.low, 4}, Figure{window.high, 4}, Figure{100 * part, 2}),
            setThemByHand(),
            {}};
}

/// How far the curve bends within a window, over the step, where noise does not explain it.
std::optional<double> bendOf(const Thermogram& thermogram, const Interval& window, const Noise& noise, double step) {
    const IndexRange range = indicesWithin(thermogram.temperature, window);
    const LocalParabola p =
        localParabola(std::span(thermogram.temperature).subspan(range.first, range.size()),
                      std::span(thermogram.signal).subspan(range.first, range.size()), window.middle(), 2 * window.width());
    const double bend = std::abs(p.curvature) * window.width() * window.width() / 8 / step;
    const bool clear = std::abs(p.curvature) > clearBend * p.curvatureError * std::sqrt(noise.tau);
    return clear && bend > departureInWindow ? std::optional(bend) : std::nullopt;
}

} // namespace

std::vector<Problem> stepDoubts(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                                const TransitionRange& rise) {
    std::vector<Problem> doubts;
    const double at = rise.halfStep.temperature, step = lines.liquid(at) - lines.glass(at);
    const double error = std::hypot(lines.glass.errorAt(at), lines.liquid.errorAt(at)), width = widthOfClimb(lines, rise);
    if (!(step > clearOfLines * error))
        doubts.push_back(tooLow(error > 0 ? step / error : 0, at));
    for (const auto& [window, line] : {std::pair(windows.glass, lines.glass), std::pair(windows.liquid, lines.liquid)}) {
        if (window.width() < width)
            doubts.push_back(tooShort(window.width(), width, at));
        if (const auto bend = bendOf(thermogram, window, lines.noise, step))
            doubts.push_back(bentWindow(window, *bend));
        else if (const auto peak = peakInside(thermogram, window, line, step))
            doubts.push_back(holdsPeak(*peak));
    }
    return doubts;
}

std::optional<Problem> stepTooGreat(const Thermogram& thermogram, double step, double temperature) {
    const auto factor = toHeatCapacity(thermogram);
    if (!factor || !(step * *factor > greatestStep))
        return std::nullopt;
    return Problem{
        phrase("Windows",
               "The step of %1 J/(g K) about %2 K is too great for a glass transition, whose step is below %3 J/(g K): "
               "it is a reaction, melting, or the mass or the heating rate is wrong.")
            .with(Figure{step * *factor, 3}, Figure{temperature, 4}, Figure{greatestStep, 2}),
        setThemByHand(),
        {}};
}

std::optional<Problem> noGlassTransition(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                                         const TransitionRange& rise) {
    const double at = rise.halfStep.temperature, step = lines.liquid(at) - lines.glass(at);
    if (auto great = stepTooGreat(thermogram, step, at))
        return great;
    const double width = widthOfClimb(lines, rise);
    if (width > widestClimb * at || width > windows.glass.width() + windows.liquid.width())
        return tooWide(width, at);
    const double change = std::abs(lines.liquid.slope - lines.glass.slope) * width / step;
    if (change > mostChange)
        return windows.liquid.width() < width ? noStraightLiquid() : stepChanges(change, width, at);
    for (const auto& [window, line] : {std::pair(windows.glass, lines.glass), std::pair(windows.liquid, lines.liquid)})
        if (const auto peak = peakInside(thermogram, window, line, step))
            return holdsPeak(*peak);
    return std::nullopt;
}

std::optional<Problem> overshootTooGreat(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                                         const GlassTransition& transition) {
    const double tg = transition.midpointHalfStep.value, step = transition.step.value;
    const auto& x = thermogram.temperature;
    const IndexRange range = indicesWithin(x, {tg, windows.liquid.low});
    double area = 0;
    for (std::size_t i = range.first; i + 1 < range.last; ++i)
        area += std::max(0.0, thermogram.signal[i] - lines.liquid(x[i])) * (x[i + 1] - x[i]);
    if (!(area > greatestOvershoot * tg * step))
        return std::nullopt;
    return Problem{
        phrase("Windows",
               "What rises above the liquid line behind the step about %1 K has the area of %2 K of the step, too much for "
               "a glass that relaxes: it is melting or a reaction, and the step may be none.")
            .with(Figure{tg, 4}, Figure{area / step, 3}),
        setThemByHand(),
        {}};
}

} // namespace vitrine
