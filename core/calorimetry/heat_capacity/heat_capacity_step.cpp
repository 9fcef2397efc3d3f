#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/heat_capacity/runs_of_kind.h"
#include "core/calorimetry/step_check.h"
#include "core/calorimetry/transition_range.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double clearWidths = 2;
constexpr double keptOfWindow = 0.6;
constexpr double clearBend = 3; // standard errors of a curvature

/// Windows that keep `clearWidths` widths of the step (from the onset to the endset of its half-step tangent) from its middle,
/// where tails of exp(−4 d/w) are below a thousandth of it; but three fifths of each stay.
Windows clearOfStep(const Windows& found, const GlassTransition& step) {
    const double away = clearWidths * (step.endsetHalfStep.value - step.onsetHalfStep.value);
    const double middle = step.midpointHalfStep.value;
    const Interval &glass = found.glass, &liquid = found.liquid;
    return {{glass.low, std::min(glass.high, std::max(middle - away, glass.low + keptOfWindow * glass.width()))},
            {std::max(liquid.low, std::min(middle + away, liquid.high - keptOfWindow * liquid.width())), liquid.high}};
}

/// Windows as they were given, else found, and then clear of the tails of the step.
Result<Windows> windowsOf(const Thermogram& scan, const std::optional<Interval>& glass, const std::optional<Interval>& liquid) {
    if (glass && liquid)
        return Windows{*glass, *liquid};
    const auto found = automaticWindows(scan);
    if (!found)
        return found;
    const auto lines = fitBaseLines(scan, *found);
    if (!lines)
        return std::unexpected(lines.error());
    const auto first = glassTransition(scan, *found, *lines);
    const Windows clear = first ? clearOfStep(*found, *first) : *found;
    return Windows{glass.value_or(clear.glass), liquid.value_or(clear.liquid)};
}

/// Whether a curve bends within a window by more than noise explains. At two errors one window in ten would, of curves that are
/// straight, and the error of the step of one measurement would be ten times that of the next.
bool bends(const Thermogram& scan, const Interval& window, const Noise& noise) {
    const LocalParabola p = localParabola(scan.temperature, scan.signal, window.middle(), window.width());
    return std::abs(p.curvature) > clearBend * p.curvatureError * std::sqrt(noise.tau);
}

Result<GlassLiquidLines> linesOf(const Thermogram& scan, const Windows& windows) {
    auto lines = fitBaseLines(scan, windows);
    if (lines && (bends(scan, windows.glass, lines->noise) || bends(scan, windows.liquid, lines->noise)))
        addWindowChoice(*lines, scan, windows);
    return lines;
}

/// Variance that the scatter of single runs of a kind gives to their mean step, at the half step of the mean curve.
double scatterOfKind(const HeatCapacity& c, HeatRunRole role, const Windows& windows, double at) {
    std::vector<double> steps;
    for (const SingleRun& single : c.singles)
        if (single.role == role)
            if (const auto lines = straightLines({c.temperature, single.value, SignalKind::HeatCapacity}, windows))
                steps.push_back(lines->liquid(at) - lines->glass(at));
    return steps.size() < 2 ? 0 : std::pow(standardDeviation(steps), 2) / static_cast<double>(steps.size());
}

double repeatsError(const HeatCapacity& c, const HeatCapacityStep& step) {
    const double at = step.transition.midpointHalfStep.value;
    return std::sqrt(scatterOfKind(c, HeatRunRole::Empty, step.windows, at) +
                     scatterOfKind(c, HeatRunRole::Sample, step.windows, at));
}

void addErrors(HeatCapacityStep& step, const HeatCapacity& c) {
    Measured& height = step.transition.step;
    step.linesError = height.error.value_or(0);
    step.repeatsError = repeatsError(c, step);
    step.scaleError = height.value * interpolated(c.temperature, c.scaleError, step.transition.midpointHalfStep.value);
    const double repeats = step.repeatsError > step.linesError
                               ? studentFactor(degreesOf({c.means[0].runs, c.means[1].runs, c.means[2].runs})) * step.repeatsError
                               : 0;
    height.error = std::hypot(std::max(step.linesError, repeats), step.scaleError);
}

std::vector<Problem> doubtsOf(const HeatCapacityStep& step, const Thermogram& scan, const TransitionRange& rise) {
    std::vector<Problem> doubts = stepDoubts(scan, step.windows, step.lines, rise);
    const double height = step.transition.step.value, at = step.transition.midpointHalfStep.value;
    for (auto& great : {stepTooGreat(scan, height, at), overshootTooGreat(scan, step.windows, step.lines, step.transition)})
        if (great)
            doubts.push_back(*great);
    return doubts;
}

} // namespace

Result<HeatCapacityStep> heatCapacityStep(const HeatCapacity& c, const std::optional<Interval>& glassWindow,
                                          const std::optional<Interval>& liquidWindow, int draws) {
    const Thermogram scan = c.scan();
    const auto windows = windowsOf(scan, glassWindow, liquidWindow);
    if (!windows)
        return std::unexpected(windows.error());
    const auto lines = linesOf(scan, *windows);
    if (!lines)
        return std::unexpected(lines.error());
    const auto rise = findTransitionRange(scan, *lines, 0);
    auto transition = glassTransition(scan, *windows, *lines, rise, {.bootstraps = draws});
    if (!transition)
        return std::unexpected(transition.error());
    HeatCapacityStep step{*windows, *lines, *transition, 0, 0, 0, {}};
    addErrors(step, c);
    step.doubts = doubtsOf(step, scan, *rise);
    return step;
}

} // namespace vitrine
