#pragma once
#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/simulation/simulator/simulator_state.h"

namespace vitrine {

/// A number that can be read off the simulator.
enum class Observed {
    FictiveBefore,    ///< T_f of the model before the recorded ramp, K
    FictiveOverTg,    ///< the same over T_g of the model at the pressure under which the glass was cooled
    PeakTemperature,  ///< T_p, K
    PeakHeight,       ///< C_N at T_p
    ShadowHeight,     ///< greatest C_N more than 40 K below T_g of the model
    OnsetGap,         ///< onset by the tangent at the greatest slope less that at the half step, K
    AreaFictive,      ///< T_f of the ordinary analysis (equal areas), K
    AreaError,        ///< that less T_f of the model, K
    ApparentOverTrue, ///< E_a of the Kissinger line over Δh* of the model
    MemoryHump        ///< how far T_f rises in the last hold above both its beginning and its end, K
};

/// What the ordinary analysis makes of a simulated scan.
struct SimulatedAnalysis {
    Windows windows;
    GlassTransition transition;
    FictiveTemperature fictive;
    double steepestPart = 0; ///< ξ at the greatest slope: above 1 on the flank of an overshoot
};
/// With the windows given, or automatic ones. Refuses what the analysis refuses.
Result<SimulatedAnalysis> analysed(const SimulatedRun&, const std::optional<Windows>&);

/// The number, or why there is none.
Result<double> observed(const SimulatorState&, Observed);

} // namespace vitrine
