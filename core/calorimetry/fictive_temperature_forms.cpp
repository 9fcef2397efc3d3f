#include "core/calorimetry/areas.h"
#include "core/calorimetry/fictive_temperature.h"
#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// Factor from the scan's signal to the reference's, per gram.
Result<double> toReference(const Thermogram& scan, const Thermogram& reference) {
    if (scan.kind != reference.kind)
        return refuse(phrase("FictiveTemperature", "The scan and its reference hold different kinds of signal."),
                      phrase("FictiveTemperature", "Choose a reference with the same kind of signal."));
    const auto from = toHeatCapacity(scan), to = toHeatCapacity(reference);
    if (from && to)
        return *from / *to;
    return std::unexpected(from ? to.error() : from.error());
}

/// The limits of the areas: those of the reference as far as both scans reach.
Result<Interval> sharedLimits(const Thermogram& scan, const Thermogram& reference, const Windows& windows) {
    const Interval own = integrationLimits(reference, windows);
    const Interval limits{std::max(own.low, scan.temperature.front()), std::min(own.high, scan.temperature.back())};
    if (!(limits.low < windows.glass.high) || !(limits.high > windows.liquid.low))
        return refuse(phrase("FictiveTemperature", "The scan does not cover the range from the glass window to the liquid "
                                                   "window of its reference."),
                      phrase("FictiveTemperature", "Choose a reference over the same range, or move its windows."));
    return limits;
}

/// ∫D dT from `upper` down to T_f must equal this area.
double areaBelow(const GlassLiquidLines& lines, double referenceTf, double upper) {
    const double middle = 0.5 * (referenceTf + upper);
    return (lines.liquid(middle) - lines.glass(middle)) * (upper - referenceTf);
}

} // namespace

Result<FictiveTemperature> fictiveTemperatureByDifference(const Thermogram& scan, const Thermogram& reference,
                                                          const Windows& windows, double referenceTf) {
    if (scan.temperature.size() < 2 || reference.temperature.size() < 2)
        return refuse(phrase("FictiveTemperature", "The scan or its reference is empty."));
    const auto lines = straightLines(reference, windows);
    if (!lines)
        return std::unexpected(lines.error());
    const auto factor = toReference(scan, reference);
    if (!factor)
        return std::unexpected(factor.error());
    const auto limits = sharedLimits(scan, reference, windows);
    if (!limits)
        return std::unexpected(limits.error());
    FictiveTemperature result;
    result.limits = *limits;
    result.area =
        *factor * integral(scan.temperature, scan.signal, *limits) - integral(reference.temperature, reference.signal, *limits);
    const auto value =
        fictiveTemperatureFromArea(*lines, areaBelow(*lines, referenceTf, limits->high) + result.area, limits->high);
    if (!value)
        return std::unexpected(value.error());
    result.value.value = *value;
    return result;
}

namespace {

/// The straight-line enthalpies about T2, where the liquid's is zero.
struct EnthalpyLines {
    GlassLiquidLines lines;
    Interval limits;
    double measuredAtLow = 0; ///< −∫C dT from T1 to T2

    static double between(const Line& line, double from, double to) { return line(0.5 * (from + to)) * (to - from); }
    double glass(double at) const { return measuredAtLow + between(lines.glass, limits.low, at); }
    double liquid(double at) const { return -between(lines.liquid, at, limits.high); }
};

Result<EnthalpyLines> enthalpyLines(const Thermogram& thermogram, const Windows& windows) {
    const auto lines = straightLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    const Interval limits = integrationLimits(thermogram, windows);
    return EnthalpyLines{*lines, limits, -integral(thermogram.temperature, thermogram.signal, limits)};
}

Problem noMeeting() {
    return {phrase("FictiveTemperature", "The enthalpies of the glass and of the liquid do not meet below the end of the "
                                         "liquid window."),
            phrase("FictiveTemperature", "Check the windows and the slopes of the two baselines."),
            {}};
}

/// Newton's method from T2 downwards; the difference of the enthalpies is a parabola, so it cannot wander.
Result<double> meeting(const EnthalpyLines& h) {
    double at = h.limits.high;
    if (!(h.liquid(at) >= h.glass(at)))
        return std::unexpected(noMeeting());
    for (int iteration = 0; iteration < 200; ++iteration) {
        const double difference = h.lines.liquid(at) - h.lines.glass(at);
        const double move = (h.liquid(at) - h.glass(at)) / difference;
        if (!(difference > 0) || !std::isfinite(move))
            return std::unexpected(noMeeting());
        at -= move;
        if (std::abs(move) <= 1e-13 * std::abs(at))
            return at > 0 ? Result<double>(at) : std::unexpected(noMeeting());
    }
    return std::unexpected(noMeeting());
}

/// The points of the scan between the limits, with both limits added.
std::vector<double> gridWithin(const Thermogram& thermogram, Interval limits) {
    const IndexRange range = indicesWithin(thermogram.temperature, limits);
    std::vector<double> grid{limits.low};
    for (std::size_t i = range.first; i < range.last; ++i)
        if (thermogram.temperature[i] > limits.low && thermogram.temperature[i] < limits.high)
            grid.push_back(thermogram.temperature[i]);
    grid.push_back(limits.high);
    return grid;
}

} // namespace

Result<double> fictiveTemperatureByEnthalpy(const Thermogram& thermogram, const Windows& windows) {
    const auto lines = enthalpyLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    return meeting(*lines);
}

Result<EnthalpyCurves> enthalpyCurves(const Thermogram& thermogram, const Windows& windows) {
    const auto lines = enthalpyLines(thermogram, windows);
    if (!lines)
        return std::unexpected(lines.error());
    EnthalpyCurves curves;
    curves.temperature = gridWithin(thermogram, lines->limits);
    const auto signal = resampled(thermogram.temperature, thermogram.signal, curves.temperature);
    curves.measured = cumulativeIntegral(curves.temperature, signal, lines->limits);
    for (double& enthalpy : curves.measured)
        enthalpy += lines->measuredAtLow;
    for (const double at : curves.temperature) {
        curves.glass.push_back(lines->glass(at));
        curves.liquid.push_back(lines->liquid(at));
    }
    return curves;
}

} // namespace vitrine
