#include "core/simulation/simulator/rate_sweep.h"

#include <tbb/parallel_for.h>

#include <cmath>

namespace vitrine {

namespace {

/// The last ramp before `ramp` that runs the other way.
Ramp* countermove(std::vector<Segment>& segments, std::size_t ramp, double rate) {
    for (std::size_t i = ramp; i-- > 0;)
        if (auto* before = std::get_if<Ramp>(&segments[i]); before && before->rate * rate < 0)
            return before;
    return nullptr;
}

Result<KissingerFit> lineThrough(const std::vector<SweepPoint>& points, double SweepPoint::*temperature, double glassTransition) {
    std::vector<RatePoint> line;
    for (const SweepPoint& point : points)
        line.push_back({point.rate, point.*temperature, 0});
    return kissinger(line, KineticFormula::Kissinger, glassTransition);
}

} // namespace

Simulation atRate(const Simulation& simulation, double rate, bool matched) {
    Simulation out = simulation;
    out.protocol = unrolled(simulation.protocol);
    const auto index = simulation.ramp ? simulation.ramp : lastRamp(out.protocol);
    auto& segments = out.protocol.segments;
    auto* ramp = index && *index < segments.size() ? std::get_if<Ramp>(&segments[*index]) : nullptr;
    if (!ramp)
        return out;
    ramp->rate = std::copysign(rate, ramp->rate);
    if (Ramp* before = matched ? countermove(segments, *index, ramp->rate) : nullptr)
        before->rate = -ramp->rate;
    return out;
}

Result<RateSweep> sweepRates(const Simulation& simulation, std::span<const double> rates, bool matched) {
    return sweepRates(simulation, rates, matched, matched ? std::nullopt : beforeRecording(simulation));
}

Result<RateSweep> sweepRates(const Simulation& simulation, std::span<const double> rates, bool matched,
                             std::optional<GlassAtRamp> before) {
    if (matched)
        before.reset();
    RateSweep sweep{{}, activationAtGlassTransition(simulation.glass.law), glassTransitionOf(simulation.glass.law), {}, {}};
    std::vector<std::optional<Result<SimulatedRun>>> runs(rates.size());
    tbb::parallel_for(std::size_t(0), rates.size(),
                      [&](std::size_t i) { runs[i] = simulate(atRate(simulation, rates[i], matched), before); });
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const auto& run = *runs[i];
        if (!run)
            return std::unexpected(run.error());
        sweep.points.push_back({rates[i], run->peakTemperature, run->fictiveBefore});
    }
    sweep.peaks = lineThrough(sweep.points, &SweepPoint::peakTemperature, sweep.glassTransition);
    sweep.fictive = lineThrough(sweep.points, &SweepPoint::fictiveBefore, sweep.glassTransition);
    return sweep;
}

} // namespace vitrine
