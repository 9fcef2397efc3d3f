#include "core/calorimetry/fictive_temperature.h"

#include "core/calorimetry/areas.h"
#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

Interval integrationLimits(const Thermogram& thermogram, const Windows& windows) {
    return {std::max(windows.glass.low, thermogram.temperature.front()),
            std::min(windows.liquid.high, thermogram.temperature.back())};
}

double areaAbove(const Thermogram& thermogram, const Line& line, Interval limits) {
    return integral(thermogram.temperature, thermogram.signal, limits) - line(limits.middle()) * limits.width();
}

namespace {

Problem notANumber() {
    return {phrase("FictiveTemperature", "The area under the scan is not a number; its values are too large."),
            phrase("FictiveTemperature", "Check the unit of the signal."),
            {}};
}

Problem liquidBelowGlass(double upperLimit) {
    return {phrase("FictiveTemperature", "The liquid line does not lie above the glass line at %1 K, so "
                                         "there is no step to divide the area by.")
                .with(Figure{upperLimit, 5}),
            phrase("FictiveTemperature", "Move the windows onto the straight parts beside the transition."),
            {}};
}

Problem aboveLiquid(double upperLimit) {
    return {phrase("FictiveTemperature", "The area under the scan is negative, so the fictive temperature would lie above the "
                                         "end of the liquid window, %1 K.")
                .with(Figure{upperLimit, 5}),
            phrase("FictiveTemperature", "An exotherm below the transition may have bent the glass line: share the glass line "
                                         "of a relaxed reference scan, or use the difference form."),
            {}};
}

Problem noSolution() {
    return {phrase("FictiveTemperature", "The area under the scan is larger than the whole region between the two lines above "
                                         "their crossing, so no fictive temperature exists."),
            phrase("FictiveTemperature", "Check the slopes of the two baselines."),
            {}};
}

Problem atCrossing() {
    return {phrase("FictiveTemperature", "The fictive temperature would lie at or beyond the crossing of the two lines."),
            phrase("FictiveTemperature", "Check the slopes of the two baselines."),
            {}};
}

Problem belowZero() {
    return {phrase("FictiveTemperature", "The area under the scan is so large that the fictive temperature "
                                         "would lie below absolute zero."),
            phrase("FictiveTemperature", "Check that the windows lie beside a glass transition."),
            {}};
}

} // namespace

Result<double> fictiveTemperatureFromArea(const GlassLiquidLines& lines, double area, double upperLimit) {
    const double difference = lines.liquid(upperLimit) - lines.glass(upperLimit);
    const double growth = lines.liquid.slope - lines.glass.slope;
    const double discriminant = difference * difference - 2 * growth * area;
    if (!std::isfinite(area) || !std::isfinite(discriminant))
        return std::unexpected(notANumber());
    if (!(difference > 0))
        return std::unexpected(liquidBelowGlass(upperLimit));
    if (area < 0)
        return std::unexpected(aboveLiquid(upperLimit));
    if (discriminant < 0)
        return std::unexpected(noSolution());
    if (discriminant <= 1e-12 * difference * difference)
        return std::unexpected(atCrossing());
    const double s = 2 * area / (difference + std::sqrt(discriminant));
    if (!(s < upperLimit))
        return std::unexpected(belowZero());
    return upperLimit - s;
}

Result<FictiveTemperature> fictiveTemperature(const Thermogram& thermogram, const Windows& windows,
                                              const GlassLiquidLines& lines) {
    FictiveTemperature result;
    result.limits = integrationLimits(thermogram, windows);
    result.area = areaAbove(thermogram, lines.glass, result.limits);
    const auto value = fictiveTemperatureFromArea(lines, result.area, result.limits.high);
    if (!value)
        return std::unexpected(value.error());
    result.value.value = *value;
    return result;
}

Result<FictiveTemperature> fictiveTemperature(const Thermogram& thermogram, const Windows& windows) {
    const auto lines = straightLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    return fictiveTemperature(thermogram, windows, *lines);
}

Result<FictiveTemperature> fictiveTemperature(const Thermogram& thermogram, const Windows& windows, const Line& sharedGlassLine) {
    auto lines = straightLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    lines->glass = sharedGlassLine;
    return fictiveTemperature(thermogram, windows, *lines);
}

} // namespace vitrine
