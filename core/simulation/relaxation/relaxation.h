#pragma once
#include "core/simulation/relaxation/glass.h"
#include "core/simulation/relaxation/protocol.h"

#include <functional>
#include <span>

namespace vitrine {

/// How the relaxation integral is carried through a thermal history.
enum class RelaxationSolver {
    Modes,        ///< sum of exponentials, O(N); right for every β to the accuracy asked for
    Superposition ///< every past change of temperature with the stretched exponential itself, O(N²)
};

struct RelaxationOptions {
    RelaxationSolver solver = RelaxationSolver::Modes;
    double accuracy = 1e-5;    ///< of the relaxation function by modes
    double fictiveStep = 0.25; ///< K, greatest change of T_f in a step; Superposition needs 0.05
    double logTauStep = 0.05;  ///< greatest change of ln τ in a step
    int holdSteps = 100;       ///< least number of steps in a hold, spaced logarithmically
    bool operator==(const RelaxationOptions&) const = default;
};
/// The options under which the superposition is the reference for everything else.
RelaxationOptions exactSuperposition();
/// The cheapest options whose relaxation function is right to `accuracy`: sums of exponentials down to 1e-9,
/// which is as far as they go, with steps that shrink with the root of the accuracy, as a method of second
/// order asks for; below, the superposition with its own steps. 1e-5 gives the default.
RelaxationOptions optionsFor(double accuracy);

/// A thermal history and the fictive temperature along it: one entry a step, the start first.
struct Relaxation {
    std::vector<double> time;         ///< s
    std::vector<double> temperature;  ///< K
    std::vector<double> fictive;      ///< K
    std::vector<std::size_t> segment; ///< of the protocol, in which the entry lies
};

/// Runs a relaxation model through a protocol: T_f(t) = T_0 + ∫(1 − exp(−(∫dt/τ)^β)) dT,
/// with τ at the middle of each step and T linear within it (second order; steps are halved where they change
/// too much). Repetitions are written out: `segment` counts what was carried out. Refuses a model or a
/// protocol out of range.
Result<Relaxation> relax(const TnmModel&, const Protocol&, const RelaxationOptions& = {});
/// The same for a glass with two processes: the entries are the steps of the first, T_f is the sum by weight.
Result<Relaxation> relax(const Glass&, const Protocol&, const RelaxationOptions& = {});

/// Normalised heat capacity C_N = dT_f/dT of one ramp: element i belongs to the middle of grid[i] and grid[i
/// + 1], so that Σ C_N ΔT = T_f(end) − T_f(start) exactly.
struct HeatCapacityRamp {
    std::vector<double> temperature; ///< K, middle of each interval
    std::vector<double> normalised;  ///< C_N
    std::vector<double> fictive;     ///< K, at the grid itself
};

/// A glass where a ramp of its history begins: the history before it is carried out once, whatever follows. It does not
/// depend on the rate of the ramp.
struct GlassAtRamp {
    Ramp ramp;        ///< as the history has it
    double start = 0; ///< K
    /// T_f (K) on a grid (K) that runs from `start` on in the direction of a rate (K/s).
    std::function<std::vector<double>(double rate, std::span<const double> grid)> fictive;
};

/// Ramp number `segment` of the protocol, counted with repetitions written out. Refuses a segment that is no ramp, and what
/// relax() refuses.
Result<GlassAtRamp> glassAtRamp(const Glass&, const Protocol&, std::size_t segment, const RelaxationOptions& = {});

/// Whether a grid (K) of at least two temperatures runs along the ramp and lies within it.
bool runsAlong(std::span<const double> grid, const GlassAtRamp&);

/// The refusal of a grid that does not, or of a segment that is no ramp.
std::unexpected<Problem> notAlongRamp();

/// C_N on ramp number `segment` of the protocol at a grid of temperatures (K), which runs in the direction of
/// the ramp and lies within it; `segment` counts with repetitions written out. Refuses a segment that is no
/// ramp and a grid that does not do so.
Result<HeatCapacityRamp> heatCapacityOnRamp(const TnmModel&, const Protocol&, std::size_t segment, std::span<const double> grid,
                                            const RelaxationOptions& = {});
/// The same for a glass with two processes: the sum by weight.
Result<HeatCapacityRamp> heatCapacityOnRamp(const Glass&, const Protocol&, std::size_t segment, std::span<const double> grid,
                                            const RelaxationOptions& = {});

/// low, low + step … up to high (K).
std::vector<double> temperatureGrid(double low, double high, double step);

} // namespace vitrine
