#pragma once
#include "core/simulation/simulator/observed.h"
#include "core/simulation/simulator/rate_sweep.h"

#include <memory>

namespace vitrine {

/// What one experiment gives.
struct ExperimentResults {
    Simulation experiment;
    Result<SimulatedRun> run;
    Result<Relaxation> trace;
    std::vector<double> enthalpy; ///< J/g along the run
};

/// Everything that follows from the state of the simulator.
struct SimulatorResults {
    SimulatorState state;
    std::shared_ptr<const ExperimentResults> now;
    Result<SimulatedAnalysis> analysis;
    std::shared_ptr<const Result<RateSweep>> sweep;
    std::vector<std::shared_ptr<const ExperimentResults>> kept; ///< in the order of the kept runs
};

/// Pure: equal states give equal results. Parts whose inputs are those of `before` are taken from there.
SimulatorResults evaluateSimulator(const SimulatorState&, const SimulatorResults* before = nullptr);

} // namespace vitrine
