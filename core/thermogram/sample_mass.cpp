#include "core/thermogram/sample_mass.h"

#include "core/curve/sampling.h"

#include <cmath>

namespace vitrine {

namespace {

std::optional<double> relativeError(const Measured& a, const Measured& b) {
    if (!a.error && !b.error)
        return std::nullopt;
    return std::hypot(a.error.value_or(0) / a.value, b.error.value_or(0) / b.value);
}

bool positive(double value) {
    return value > 0 && std::isfinite(value);
}

/// m = Q/(C Φ) once the three numbers are known to be positive.
Result<Measured> quotient(const Measured& power, const Measured& heatCapacity, double heatingRate) {
    const double mass = power.value / (heatCapacity.value * heatingRate);
    if (!positive(mass))
        return refuse(phrase("SampleMass", "The mass is not a number; the values are too large or too small."),
                      phrase("SampleMass", "Check their units."));
    const auto relative = relativeError(power, heatCapacity);
    return Measured{mass, relative ? std::optional(mass * *relative) : std::nullopt};
}

Problem rateNotPositive() {
    return {phrase("SampleMass", "The mass needs a heating rate above zero."),
            phrase("SampleMass", "Give the heating rate of the scan."),
            {}};
}

Result<Interval> sharedRange(const Thermogram& a, const Thermogram& b) {
    if (a.temperature.empty() || b.temperature.empty())
        return refuse(phrase("SampleMass", "One of the two scans is empty."));
    const Interval shared{std::max(a.temperature.front(), b.temperature.front()),
                          std::min(a.temperature.back(), b.temperature.back())};
    if (!(shared.low < shared.high))
        return refuse(phrase("SampleMass", "The two scans share no range of temperature."),
                      phrase("SampleMass", "Choose the cooling scan of the same sample."));
    return shared;
}

Result<Measured> atRate(const Measured& power, const Measured& heatCapacity, double heatingRate) {
    if (!positive(heatingRate))
        return std::unexpected(rateNotPositive());
    return quotient(power, heatCapacity, heatingRate);
}

} // namespace

Result<Measured> massFromStep(const Measured& stepPower, const Measured& stepHeatCapacity, double heatingRate) {
    if (!positive(stepPower.value) || !positive(stepHeatCapacity.value))
        return refuse(phrase("SampleMass", "The mass needs a step of the heat flow and of the heat capacity above zero."),
                      phrase("SampleMass", "Check the baselines and the step of the heat capacity."));
    return atRate(stepPower, stepHeatCapacity, heatingRate);
}

Result<Measured> massFromLevel(const Measured& power, const Measured& heatCapacity, double heatingRate) {
    if (!positive(power.value) || !positive(heatCapacity.value))
        return refuse(phrase("SampleMass", "The mass needs a heat flow and a heat capacity above zero."),
                      phrase("SampleMass", "Check the zero of the heat flow and the heat capacity."));
    return atRate(power, heatCapacity, heatingRate);
}

Result<Thermogram> symmetrised(const Thermogram& heating, const Thermogram& cooling) {
    if (heating.kind != cooling.kind)
        return refuse(phrase("SampleMass", "The two scans hold different kinds of signal, so they cannot be subtracted."),
                      phrase("SampleMass", "Choose two scans with the same kind of signal."));
    const auto shared = sharedRange(heating, cooling);
    if (!shared)
        return std::unexpected(shared.error());
    const IndexRange range = indicesWithin(heating.temperature, *shared);
    const auto at = [&](const std::vector<double>& v) { return std::span(v).subspan(range.first, range.size()); };
    Thermogram half = heating;
    half.temperature.assign(at(heating.temperature).begin(), at(heating.temperature).end());
    half.signal = resampled(cooling.temperature, cooling.signal, half.temperature);
    for (std::size_t i = 0; i < half.signal.size(); ++i)
        half.signal[i] = 0.5 * (heating.signal[range.first + i] - half.signal[i]);
    if (half.signal.size() < 10)
        return refuse(phrase("SampleMass", "The two scans share fewer than ten points."),
                      phrase("SampleMass", "Choose scans over the same range of temperature."));
    return half;
}

} // namespace vitrine
