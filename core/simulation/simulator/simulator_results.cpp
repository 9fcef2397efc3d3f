#include "core/simulation/simulator/simulator_results.h"

#include <tbb/parallel_invoke.h>

namespace vitrine {

namespace {

using Shown = std::shared_ptr<const ExperimentResults>;
using Start = std::optional<GlassAtRamp>;

Shown computed(const Simulation& experiment, const Start& start) {
    std::optional<Result<SimulatedRun>> run;
    std::optional<Result<Relaxation>> trace;
    tbb::parallel_invoke([&] { run = simulate(experiment, start); },
                         [&] { trace = relax(experiment.glass, experiment.protocol, optionsFor(experiment.accuracy)); });
    ExperimentResults out{experiment, std::move(*run), std::move(*trace), {}};
    if (out.run)
        out.enthalpy = enthalpyAlong(*out.run, experiment.conditions);
    return std::make_shared<const ExperimentResults>(std::move(out));
}

/// Those of `before` where the same experiment is among them.
Shown known(const Simulation& experiment, const SimulatorResults* before) {
    if (!before)
        return {};
    if (before->now->experiment == experiment)
        return before->now;
    for (const Shown& kept : before->kept)
        if (kept->experiment == experiment)
            return kept;
    return {};
}

bool sameSweep(const SimulatorState& a, const SimulatorState& b) {
    return a.experiment == b.experiment && a.rates == b.rates && a.matched == b.matched;
}

std::shared_ptr<const Result<RateSweep>> sweepOf(const SimulatorState& state, const Start& start) {
    return std::make_shared<const Result<RateSweep>>(sweepRates(state.experiment, state.rates, state.matched, start));
}

} // namespace

/// The history before the recorded ramp is the same for the run and for every rate of the line: it is carried out once.
SimulatorResults evaluateSimulator(const SimulatorState& state, const SimulatorResults* before) {
    SimulatorResults out{state, known(state.experiment, before), {}, {}, {}};
    if (before && sameSweep(before->state, state))
        out.sweep = before->sweep;
    const Start start = out.now && out.sweep ? Start() : beforeRecording(state.experiment);
    tbb::parallel_invoke([&] { out.now = out.now ? out.now : computed(state.experiment, start); },
                         [&] { out.sweep = out.sweep ? out.sweep : sweepOf(state, start); });
    out.analysis = out.now->run ? analysed(*out.now->run, state.windows) : std::unexpected(out.now->run.error());
    for (const KeptRun& run : state.kept) {
        const Shown kept = known(run.experiment, before);
        out.kept.push_back(kept ? kept : computed(run.experiment, {}));
    }
    return out;
}

} // namespace vitrine
