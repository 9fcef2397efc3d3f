#pragma once
#include "core/simulation/simulator/simulation.h"

#include <QJsonObject>

namespace vitrine {

/// A simulated experiment as JSON. Keys end in their unit:
///
///     {"glass": {"law": "tnm", "ln_A": −95.4, "H_K": 59600, "x": 0.6, "beta": 0.65,
///                "second": {"weight": 0.2, "law": "tnm", …}},
///      "start_K": 760,
///      "steps": [{"ramp_to_K": 320, "rate_K_per_s": −0.333}, {"hold_s": 600}, {"quench_to_K": 300},
///                {"pressure_shift_K": 38}, {"repeat_steps": 2, "times": 3}],
///      "scan": {"spacing_K": 0.5, …},
///      "accuracy": 1e-5}
QJsonObject simulationJson(const Simulation&);
QJsonObject glassJson(const Glass&);
std::string simulationText(const Simulation&);

/// The experiment in such a text. Besides what simulationJson() writes, {"preset": "B2O3"} names a known
/// glass, "T_g_K" may stand for "ln_A" (τ = 100 s there) and "rate_K_per_min" for "rate_K_per_s"; "scan",
/// each of its fields and "accuracy" may be absent. Refuses text that is not JSON (with its line), and a
/// field that is missing, misspelt or of another kind (with its path).
Result<Simulation> simulationOf(const std::string& text);

} // namespace vitrine
