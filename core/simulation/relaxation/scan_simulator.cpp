#include "core/simulation/relaxation/scan_simulator.h"

#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine {

namespace {

bool positive(double value) {
    return std::isfinite(value) && value > 0;
}

bool finite(const HeatCapacityLine& line) {
    return std::isfinite(line.at + line.value + line.slope);
}

std::expected<void, Problem> validConditions(double rate, const ScanConditions& conditions) {
    if (!positive(std::abs(rate)) || !positive(conditions.mass.value_or(1)))
        return refuse(phrase("Simulation", "The rate of a simulated scan must not be zero, and its mass larger than zero."));
    if (!(conditions.noise >= 0) || !std::isfinite(conditions.noise + conditions.lag + conditions.tilt))
        return refuse(phrase("Simulation", "Noise, lag and tilt of a simulated scan must be finite, and noise not negative."));
    if (!finite(conditions.glass) || !finite(conditions.liquid))
        return refuse(phrase("Simulation", "The lines of the heat capacity must be finite."));
    return {};
}

} // namespace

Result<Recording> simulatedScan(const HeatCapacityRamp& ramp, double heatingRate, const ScanConditions& conditions) {
    if (auto valid = validConditions(heatingRate, conditions); !valid)
        return std::unexpected(valid.error());
    if (ramp.temperature.empty())
        return refuse(phrase("Simulation", "The simulated ramp has no points."));
    const double first = ramp.temperature.front(), middle = 0.5 * (first + ramp.temperature.back());
    const double factor = conditions.mass ? *conditions.mass * heatingRate : 1;
    Random random(conditions.seed);
    Recording recording{{}, {}, {}, conditions.mass ? SignalKind::Power : SignalKind::HeatCapacity};
    for (std::size_t i = 0; i < ramp.temperature.size(); ++i) {
        const double t = ramp.temperature[i], glass = conditions.glass(t);
        const double capacity = glass + (conditions.liquid(t) - glass) * ramp.normalised[i];
        recording.time.push_back((t - first) / heatingRate);
        recording.temperature.push_back(t + conditions.lag * heatingRate);
        recording.signal.push_back(factor * (capacity + conditions.tilt * (t - middle) + conditions.noise * random.normal()));
    }
    return recording;
}

} // namespace vitrine
