#include "core/simulation/simulator/simulation.h"

#include "core/simulation/relaxation/heat_capacity_points.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 10;

/// The recorded ramp and where it begins.
struct Recorded {
    std::size_t index = 0;
    double rate = 0, start = 0, end = 0;
};

Result<Recorded> recordedRamp(const Simulation& simulation) {
    const Protocol written = unrolled(simulation.protocol);
    const auto index = simulation.ramp ? simulation.ramp : lastRamp(written);
    const Ramp* ramp = index && *index < written.segments.size() ? std::get_if<Ramp>(&written.segments[*index]) : nullptr;
    if (!ramp)
        return refuse(phrase("Simulation", "The thermal history has no ramp to record."),
                      phrase("Simulation", "Add a ramp at its end, or give the number of one."));
    return Recorded{*index, ramp->rate, startTemperature(written, *index), ramp->end};
}

Result<std::vector<double>> gridOf(const Simulation& simulation, const Recorded& ramp) {
    const double low = std::min(ramp.start, ramp.end) + simulation.margin;
    const double high = std::max(ramp.start, ramp.end) - simulation.margin;
    if (!(simulation.spacing > 0 && simulation.margin >= 0) ||
        !(high - low >= static_cast<double>(fewestRows) * simulation.spacing) || (high - low) / simulation.spacing > 1e6)
        return refuse(phrase("Simulation", "The recorded ramp would have too few rows, or more than a million."),
                      phrase("Simulation", "Choose the distance of the rows and the ends of the ramp to fit."));
    std::vector<double> grid = temperatureGrid(low, high, simulation.spacing);
    if (ramp.rate < 0)
        std::ranges::transform(grid, grid.begin(), [&](double t) { return high + low - t; });
    return grid;
}

double heatCapacity(const ScanConditions& conditions, double temperature, double normalised) {
    const double glass = conditions.glass(temperature);
    return glass + (conditions.liquid(temperature) - glass) * normalised;
}

/// Steps from i to the top of the parabola through three even neighbours; 0 where it has none.
double topBetween(const std::vector<double>& c, std::size_t i) {
    const double bend = c[i - 1] - 2 * c[i] + c[i + 1];
    return bend < 0 ? -0.5 * (c[i + 1] - c[i - 1]) / bend : 0;
}

/// The value of that parabola `place` steps from i.
double valueBetween(const std::vector<double>& c, std::size_t i, double place) {
    return c[i] + place * (0.5 * (c[i + 1] - c[i - 1]) + 0.5 * place * (c[i - 1] - 2 * c[i] + c[i + 1]));
}

void findTop(SimulatedRun& run, const HeatCapacityRamp& fine, const ScanConditions& conditions) {
    std::vector<double> c;
    for (std::size_t i = 0; i < fine.normalised.size(); ++i)
        c.push_back(heatCapacity(conditions, fine.temperature[i], fine.normalised[i]));
    const auto i = static_cast<std::size_t>(std::ranges::max_element(c) - c.begin());
    run.peakTemperature = fine.temperature[i];
    run.peakHeight = fine.normalised[i];
    if (i == 0 || i + 1 == c.size())
        return;
    const double place = topBetween(c, i);
    run.peakTemperature += place * (fine.temperature[i] - fine.temperature[i - 1]);
    run.peakHeight = valueBetween(fine.normalised, i, place);
}

} // namespace

std::optional<std::size_t> lastRamp(const Protocol& protocol) {
    const auto segments = unrolled(protocol).segments;
    for (std::size_t i = segments.size(); i-- > 0;)
        if (std::holds_alternative<Ramp>(segments[i]))
            return i;
    return {};
}

std::optional<GlassAtRamp> beforeRecording(const Simulation& simulation) {
    const auto ramp = validProtocol(simulation.protocol) ? recordedRamp(simulation) : std::unexpected(Problem{});
    const auto at = ramp ? glassAtRamp(simulation.glass, simulation.protocol, ramp->index, optionsFor(simulation.accuracy))
                         : std::unexpected(Problem{});
    return at ? std::optional(*at) : std::nullopt;
}

Result<SimulatedRun> simulate(const Simulation& simulation) {
    return simulate(simulation, std::nullopt);
}

Result<SimulatedRun> simulate(const Simulation& simulation, const std::optional<GlassAtRamp>& before) {
    if (auto valid = validProtocol(simulation.protocol); !valid)
        return std::unexpected(valid.error());
    const auto ramp = recordedRamp(simulation);
    if (!ramp)
        return std::unexpected(ramp.error());
    const auto grid = gridOf(simulation, *ramp);
    if (!grid)
        return std::unexpected(grid.error());
    auto curve =
        before ? heatCapacityAtPoints(*before, ramp->rate, *grid)
               : heatCapacityAtPoints(simulation.glass, simulation.protocol, ramp->index, *grid, optionsFor(simulation.accuracy));
    if (!curve)
        return std::unexpected(curve.error());
    auto recording = simulatedScan(curve->points, ramp->rate, simulation.conditions);
    if (!recording)
        return std::unexpected(recording.error());
    SimulatedRun run{ramp->rate, std::move(curve->points), std::move(*recording), 0, 0, 0, 0};
    run.fictiveBefore = run.truth.fictive.front();
    run.fictiveAfter = run.truth.fictive.back();
    findTop(run, curve->fine, simulation.conditions);
    return run;
}

std::vector<double> enthalpyAlong(const SimulatedRun& run, const ScanConditions& conditions) {
    std::vector<double> enthalpy;
    double sum = 0, last = 0;
    for (std::size_t i = 0; i < run.truth.temperature.size(); ++i) {
        const double t = run.truth.temperature[i], c = heatCapacity(conditions, t, run.truth.normalised[i]);
        if (i > 0)
            sum += 0.5 * (last + c) * (t - run.truth.temperature[i - 1]);
        enthalpy.push_back(sum);
        last = c;
    }
    return enthalpy;
}

} // namespace vitrine
