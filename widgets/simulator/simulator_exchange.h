#pragma once
#include "core/simulation/simulator/simulation.h"
#include "widgets/controls/scene.h"
#include "widgets/simulator/simulator_pictures.h"

namespace vitrine {

// What passes between the study and the simulator.

/// The selected scan in J/(g K), or why it cannot be laid over the simulated one.
Result<SimulatorOverlay> overlayOf(const Scene&);
/// Which prepared scan that is; nothing where there is none. Only to see whether it is still the same.
const void* preparedOf(const Scene&);
/// A run as a sample, read from its text by the ordinary reader.
Result<Sample> simulatedSample(const Simulation&, const SimulatedRun&, const QString& name);

} // namespace vitrine
