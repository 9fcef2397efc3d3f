#pragma once
#include "core/simulation/simulator/simulation.h"

#include <QJsonObject>

namespace vitrine {

/// A simulated run as the text an instrument would have exported: a first line that says SIMULATED, the
/// program, the whole experiment as JSON, T_f and the rate, then the curve. The ordinary readers read it.
std::string simulatedCsv(const Simulation&, const SimulatedRun&);

/// What came out of a simulated experiment, the truth beside what the ordinary analysis makes of the recorded
/// curve:
/// {"vitrine", "simulated", "glass", "heating_rate_K_per_s", "fictive_temperature_K", "T_p_K", "C_N_max",
/// "steps", "analysis"}.
QJsonObject simulatedJson(const Simulation&, const SimulatedRun&);

} // namespace vitrine
