#include "core/simulation/simulator/simulator_results.h"

namespace vitrine {

namespace {

using Shown = std::shared_ptr<const ExperimentResults>;

Shown computed(const Simulation& experiment) {
    ExperimentResults out{
        experiment, simulate(experiment), relax(experiment.glass, experiment.protocol, optionsFor(experiment.accuracy)), {}};
    if (out.run)
        out.enthalpy = enthalpyAlong(*out.run, experiment.conditions);
    return std::make_shared<const ExperimentResults>(std::move(out));
}

/// Those of `before` where the same experiment is among them.
Shown resultsOf(const Simulation& experiment, const SimulatorResults* before) {
    if (!before)
        return computed(experiment);
    if (before->now->experiment == experiment)
        return before->now;
    for (const Shown& kept : before->kept)
        if (kept->experiment == experiment)
            return kept;
    return computed(experiment);
}

bool sameSweep(const SimulatorState& a, const SimulatorState& b) {
    return a.experiment == b.experiment && a.rates == b.rates && a.matched == b.matched;
}

std::shared_ptr<const Result<RateSweep>> sweepOf(const SimulatorState& state, const SimulatorResults* before) {
    if (before && sameSweep(before->state, state))
        return before->sweep;
    return std::make_shared<const Result<RateSweep>>(sweepRates(state.experiment, state.rates, state.matched));
}

} // namespace

SimulatorResults evaluateSimulator(const SimulatorState& state, const SimulatorResults* before) {
    SimulatorResults out{state, resultsOf(state.experiment, before), {}, sweepOf(state, before), {}};
    out.analysis = out.now->run ? analysed(*out.now->run, state.windows) : std::unexpected(out.now->run.error());
    for (const KeptRun& run : state.kept)
        out.kept.push_back(resultsOf(run.experiment, before));
    return out;
}

} // namespace vitrine
