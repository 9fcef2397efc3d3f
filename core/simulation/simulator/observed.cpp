#include "core/simulation/simulator/observed.h"

#include "core/calorimetry/automatic_windows.h"
#include "core/simulation/simulator/rate_sweep.h"

#include <algorithm>

namespace vitrine {

namespace {

Result<Thermogram> thermogramOf(const SimulatedRun& run) {
    ThermogramChoices choices;
    choices.heatingRate = run.heatingRate;
    auto prepared = prepare(run.recording, choices);
    if (!prepared)
        return std::unexpected(prepared.error());
    return std::move(prepared->thermogram);
}

/// How far T_g of the model is moved in the last step before the recorded ramp that is a ramp.
double shiftWhileCooled(const Simulation& experiment) {
    const auto segments = unrolled(experiment.protocol).segments;
    const std::size_t recorded = experiment.ramp.value_or(lastRamp(experiment.protocol).value_or(0));
    double shift = 0, whileCooled = 0;
    for (std::size_t i = 0; i < recorded && i < segments.size(); ++i) {
        if (const auto* pressure = std::get_if<Pressure>(&segments[i]))
            shift = pressure->shift;
        else
            whileCooled = shift;
    }
    return whileCooled;
}

double shadowHeight(const Simulation& experiment, const SimulatedRun& run) {
    constexpr double below = 40; // K
    const double limit = glassTransitionOf(experiment.glass.law) - below;
    double height = 0;
    for (std::size_t i = 0; i < run.truth.temperature.size(); ++i)
        if (run.truth.temperature[i] < limit)
            height = std::max(height, run.truth.normalised[i]);
    return height;
}

Result<double> memoryHump(const Simulation& experiment) {
    const auto segments = unrolled(experiment.protocol).segments;
    const auto isHold = [](const Segment& segment) { return std::holds_alternative<Hold>(segment); };
    const auto lastHold = std::find_if(segments.rbegin(), segments.rend(), isHold);
    if (lastHold == segments.rend())
        return refuse(phrase("Simulator", "The thermal history has no hold."));
    const auto trace = relax(experiment.glass, experiment.protocol, optionsFor(experiment.accuracy));
    if (!trace)
        return std::unexpected(trace.error());
    const auto hold = static_cast<std::size_t>(segments.rend() - lastHold) - 1;
    const auto entries = std::ranges::equal_range(trace->segment, hold);
    const auto first = static_cast<std::size_t>(entries.begin() - trace->segment.begin());
    const auto last = first + entries.size();
    const double ends = std::max(trace->fictive[first > 0 ? first - 1 : 0], trace->fictive[last - 1]);
    double hump = 0;
    for (std::size_t i = first; i < last; ++i)
        hump = std::max(hump, trace->fictive[i] - ends);
    return hump;
}

Result<double> apparentOverTrue(const SimulatorState& state) {
    const auto sweep = sweepRates(state.experiment, state.rates, state.matched);
    if (!sweep)
        return std::unexpected(sweep.error());
    if (!sweep->peaks)
        return std::unexpected(sweep->peaks.error());
    return sweep->peaks->energyOverR.value / sweep->activation;
}

Result<double> ofAnalysis(const SimulatorState& state, const SimulatedRun& run, Observed quantity) {
    const auto analysis = analysed(run, state.windows);
    if (!analysis)
        return std::unexpected(analysis.error());
    if (quantity == Observed::OnsetGap)
        return analysis->transition.onsetInflection.value - analysis->transition.onsetHalfStep.value;
    return analysis->fictive.value.value - (quantity == Observed::AreaError ? run.fictiveBefore : 0);
}

Result<double> ofRun(const SimulatorState& state, const SimulatedRun& run, Observed quantity) {
    const double tg = glassTransitionOf(state.experiment.glass.law);
    switch (quantity) {
    case Observed::FictiveBefore:
        return run.fictiveBefore;
    case Observed::FictiveOverTg:
        return run.fictiveBefore / (tg + shiftWhileCooled(state.experiment));
    case Observed::PeakTemperature:
        return run.peakTemperature;
    case Observed::PeakHeight:
        return run.peakHeight;
    case Observed::ShadowHeight:
        return shadowHeight(state.experiment, run);
    default:
        return ofAnalysis(state, run, quantity);
    }
}

} // namespace

Result<SimulatedAnalysis> analysed(const SimulatedRun& run, const std::optional<Windows>& chosen) {
    const auto thermogram = thermogramOf(run);
    if (!thermogram)
        return std::unexpected(thermogram.error());
    const auto windows = chosen ? Result<Windows>(*chosen) : automaticWindows(*thermogram);
    if (!windows)
        return std::unexpected(windows.error());
    const auto lines = fitBaseLines(*thermogram, *windows);
    if (!lines)
        return std::unexpected(lines.error());
    const auto transition = glassTransition(*thermogram, *windows, *lines);
    if (!transition)
        return std::unexpected(transition.error());
    const auto fictive = fictiveTemperature(*thermogram, *windows);
    if (!fictive)
        return std::unexpected(fictive.error());
    return SimulatedAnalysis{*windows, *transition, *fictive, reducedStep(transition->inflectionTangent, *lines)};
}

Result<double> observed(const SimulatorState& state, Observed quantity) {
    if (quantity == Observed::ApparentOverTrue)
        return apparentOverTrue(state);
    if (quantity == Observed::MemoryHump)
        return memoryHump(state.experiment);
    const auto run = simulate(state.experiment);
    return run ? ofRun(state, *run, quantity) : std::unexpected(run.error());
}

} // namespace vitrine
