#pragma once
#include "core/simulation/relaxation/relaxation.h"
#include "core/simulation/relaxation/scan_simulator.h"

namespace vitrine {

/// A simulated experiment: a glass, what is done to it, and the ramp that is recorded.
struct Simulation {
    Glass glass;
    Protocol protocol;
    std::optional<std::size_t> ramp; ///< number of the recorded ramp among the steps carried out; absent: the last one
    double spacing = 0.5;            ///< K between the rows
    double margin = 0;               ///< K left out at both ends of the ramp
    ScanConditions conditions;
    double accuracy = 1e-5; ///< of the relaxation function
    bool operator==(const Simulation&) const = default;
};

/// What a simulated experiment gives. The truth (T_f, C_N) and what an instrument would have written of it.
struct SimulatedRun {
    double heatingRate = 0; ///< K/s; negative on a cooling ramp
    HeatCapacityRamp truth; ///< T_f and C_N = dT_f/dT at the rows themselves
    Recording recording;
    double fictiveBefore = 0;   ///< K, T_f where the ramp begins: of the glass that is measured
    double fictiveAfter = 0;    ///< K, where the recorded part ends
    double peakTemperature = 0; ///< K, T_p: top of C_p without noise and lag, between the rows: of the parabola through the
                                ///< highest three values where C_N changes by less than a thousandth as steps are halved
    double peakHeight = 0;      ///< C_N there
};

/// The experiment carried out. Refuses what relax() and simulatedScan() refuse, a ramp shorter than ten rows
/// and one that is no ramp.
Result<SimulatedRun> simulate(const Simulation&);

/// The glass where the recorded ramp begins; nothing where the experiment cannot be carried out. It is the same at every rate
/// of that ramp.
std::optional<GlassAtRamp> beforeRecording(const Simulation&);

/// The experiment from there on. `before` is that of an experiment with the same glass, accuracy and history before the ramp;
/// nothing: the history is carried out.
Result<SimulatedRun> simulate(const Simulation&, const std::optional<GlassAtRamp>& before);

/// Number of the last ramp among the steps carried out.
std::optional<std::size_t> lastRamp(const Protocol&);

/// Enthalpy (J/g) along a run against its first point: ∫C dT of the heat capacity without noise, tilt and
/// lag.
std::vector<double> enthalpyAlong(const SimulatedRun&, const ScanConditions&);

} // namespace vitrine
