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
    const auto lines = fitBaseLines(reference, windows);
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

} // namespace vitrine
