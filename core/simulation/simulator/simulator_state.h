#pragma once
#include "core/simulation/simulator/simulation.h"
#include "core/thermogram/windows.h"

namespace vitrine {

/// A run that is kept to be compared with.
struct KeptRun {
    std::string name;
    Simulation experiment;
    bool operator==(const KeptRun&) const = default;
};

/// Everything a person decides in the simulator. No derived number.
struct SimulatorState {
    Simulation experiment;
    std::optional<Windows> windows;                 ///< of the analysis of the scan; absent: automatic
    std::vector<double> rates{100, 200, 500, 1000}; ///< K/s, of the Kissinger line
    bool matched = false;                           ///< the Kissinger line cools as fast as it heats
    std::vector<KeptRun> kept;
    bool operator==(const SimulatorState&) const = default;
};

/// Where the simulator begins: a glass like Vit4 cooled at 20 K/min and heated at 200 K/s.
SimulatorState firstSimulatorState();

} // namespace vitrine
