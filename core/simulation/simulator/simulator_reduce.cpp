#include "core/simulation/simulator/simulator_action.h"

#include <cmath>

namespace vitrine {

namespace {

using Reduced = Result<SimulatorState>;

std::unexpected<Problem> noSuchStep() {
    return refuse(phrase("Simulator", "The thermal history has no such step."));
}

/// Every ramp runs towards its end.
void turnRamps(Protocol& protocol) {
    double temperature = protocol.start;
    for (Segment& segment : protocol.segments) {
        if (auto* ramp = std::get_if<Ramp>(&segment))
            ramp->rate = std::copysign(ramp->rate, ramp->end - temperature);
        temperature = endTemperature(segment, temperature);
    }
}

Reduced withProtocol(SimulatorState state, Protocol protocol) {
    turnRamps(protocol);
    if (auto valid = validProtocol(protocol); !valid)
        return std::unexpected(valid.error());
    if (!lastRamp(protocol))
        return refuse(phrase("Simulation", "The thermal history has no ramp to record."),
                      phrase("Simulation", "Add a ramp at its end, or give the number of one."));
    state.experiment.ramp.reset();
    state.experiment.protocol = std::move(protocol);
    return state;
}

bool areRates(const std::vector<double>& rates) {
    return !rates.empty() && std::ranges::all_of(rates, [](double r) { return std::isfinite(r) && r > 0; });
}

struct Reducer {
    SimulatorState state;

    Reduced operator()(const SetGlass& action) {
        if (auto valid = validGlass(action.glass); !valid)
            return std::unexpected(valid.error());
        state.experiment.glass = action.glass;
        return state;
    }
    Reduced operator()(const SetStartTemperature& action) {
        Protocol protocol = state.experiment.protocol;
        protocol.start = action.temperature;
        return withProtocol(state, protocol);
    }
    Reduced operator()(const SetProtocol& action) { return withProtocol(state, action.protocol); }
    Reduced operator()(const SetStep& action) {
        Protocol protocol = state.experiment.protocol;
        if (action.step >= protocol.segments.size())
            return noSuchStep();
        protocol.segments[action.step] = action.segment;
        return withProtocol(state, protocol);
    }
    Reduced operator()(const InsertStep& action) {
        Protocol protocol = state.experiment.protocol;
        if (action.step > protocol.segments.size())
            return noSuchStep();
        protocol.segments.insert(protocol.segments.begin() + static_cast<std::ptrdiff_t>(action.step), action.segment);
        return withProtocol(state, protocol);
    }
    Reduced operator()(const RemoveStep& action) {
        Protocol protocol = state.experiment.protocol;
        if (action.step >= protocol.segments.size())
            return noSuchStep();
        protocol.segments.erase(protocol.segments.begin() + static_cast<std::ptrdiff_t>(action.step));
        return withProtocol(state, protocol);
    }
    Reduced operator()(const SetScanConditions& action) {
        state.experiment.conditions = action.conditions;
        return state;
    }
    Reduced operator()(const SetAnalysisWindows& action) {
        state.windows = action.windows;
        return state;
    }
    Reduced operator()(const SetSweep& action) {
        if (!areRates(action.rates))
            return refuse(phrase("Simulator", "The rates of the Kissinger line must be larger than zero."));
        state.rates = action.rates;
        std::ranges::sort(state.rates);
        state.matched = action.matched;
        return state;
    }
    Reduced operator()(const KeepRun& action) {
        state.kept.push_back({action.name, state.experiment});
        return state;
    }
    Reduced operator()(const ForgetRun& action) {
        if (action.run >= state.kept.size())
            return refuse(phrase("Simulator", "There is no such run."));
        state.kept.erase(state.kept.begin() + static_cast<std::ptrdiff_t>(action.run));
        return state;
    }
    Reduced operator()(const LoadExperiment& action) {
        if (auto valid = validGlass(action.experiment.glass); !valid)
            return std::unexpected(valid.error());
        if (auto valid = validProtocol(action.experiment.protocol); !valid)
            return std::unexpected(valid.error());
        state.experiment = action.experiment;
        state.windows.reset();
        return state;
    }
};

struct Describer {
    Message operator()(const SetGlass&) const { return phrase("Simulator", "Change the glass"); }
    Message operator()(const SetStartTemperature&) const { return phrase("Simulator", "Change the first temperature"); }
    Message operator()(const SetProtocol&) const { return phrase("Simulator", "Change the thermal history"); }
    Message operator()(const SetStep& action) const { return numbered(phrase("Simulator", "Change step %1"), action.step); }
    Message operator()(const InsertStep& action) const { return numbered(phrase("Simulator", "Add step %1"), action.step); }
    Message operator()(const RemoveStep& action) const { return numbered(phrase("Simulator", "Remove step %1"), action.step); }
    Message operator()(const SetScanConditions&) const { return phrase("Simulator", "Change how the scan is recorded"); }
    Message operator()(const SetAnalysisWindows&) const { return phrase("Simulator", "Move the windows"); }
    Message operator()(const SetSweep&) const { return phrase("Simulator", "Change the Kissinger line"); }
    Message operator()(const KeepRun& action) const { return phrase("Simulator", "Keep the run “%1”").with(action.name); }
    Message operator()(const ForgetRun&) const { return phrase("Simulator", "Forget a run"); }
    Message operator()(const LoadExperiment&) const { return phrase("Simulator", "Load an experiment"); }

    static Message numbered(const Message& words, std::size_t step) { return words.with(Figure{static_cast<double>(step + 1)}); }
};

} // namespace

SimulatorState firstSimulatorState() {
    SimulatorState state;
    state.experiment.glass.law = modelFromTau(596, 100, 100 * 596, 0.60, 0.65);
    state.experiment.protocol = {760, {Ramp{-20.0 / 60, 320}, Ramp{200, 860}}};
    return state;
}

Result<SimulatorState> reduce(const SimulatorState& state, const SimulatorAction& action) {
    return std::visit(Reducer{state}, action);
}

Message describe(const SimulatorState&, const SimulatorAction& action) {
    return std::visit(Describer{}, action);
}

} // namespace vitrine
