#pragma once
#include "core/simulation/simulator/simulator_state.h"

namespace vitrine {

// Everything a person can change in the simulator, one small struct each. Steps are numbered as they are
// listed.

struct SetGlass {
    Glass glass;
};
struct SetStartTemperature {
    double temperature;
}; ///< K
struct SetProtocol {
    Protocol protocol;
};
struct SetStep {
    std::size_t step;
    Segment segment;
};
/// Puts a step before step `step`; the number of steps puts it at the end.
struct InsertStep {
    std::size_t step;
    Segment segment;
};
struct RemoveStep {
    std::size_t step;
};
struct SetScanConditions {
    ScanConditions conditions;
};
/// Absent: back to the automatic windows.
struct SetAnalysisWindows {
    std::optional<Windows> windows;
};
struct SetSweep {
    std::vector<double> rates;
    bool matched;
};
struct KeepRun {
    std::string name;
};
struct ForgetRun {
    std::size_t run;
};
/// Another experiment, with everything that belongs to it.
struct LoadExperiment {
    Simulation experiment;
};

using SimulatorAction = std::variant<SetGlass, SetStartTemperature, SetProtocol, SetStep, InsertStep, RemoveStep,
                                     SetScanConditions, SetAnalysisWindows, SetSweep, KeepRun, ForgetRun, LoadExperiment>;

/// The state after an action, or why it cannot be done. A ramp whose end comes to lie on the other side of
/// its beginning is turned round, so that a temperature can be moved past its neighbours.
Result<SimulatorState> reduce(const SimulatorState&, const SimulatorAction&);

/// What an action does, for the history.
Message describe(const SimulatorState&, const SimulatorAction&);

} // namespace vitrine
