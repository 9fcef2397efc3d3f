#pragma once
#include "core/calorimetry/heat_capacity/heat_capacity.h"
#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine::test {

/// An instrument with faults: asymmetry, drift from run to run and within one, a calibration that varies with temperature, a
/// time constant, noise. Isotherms of 5 min before and after a ramp.
struct MadeInstrument {
    double from = 320, to = 780, rate = 20.0 / 60, step = 1, hold = 300;
    double noise = 1e-6, drift = 4e-8, offset = 4e-4; ///< W, W/s, W
    double lag = 4;                                   ///< s
    double panExcess = 0;                             ///< g, of the pan beyond that of the empty run
    double gain = 1;                                  ///< of this run, as its pan lies
    std::uint64_t seed = 1;

    /// c_p of the made-up glass, J/(g K): a step of 0.28 at 620 K.
    static double glass(double t) {
        return 0.36 + 1.5e-4 * (t - 300) + (0.28 - 1e-4 * (t - 620)) / (1 + std::exp(-(t - 620) / 4));
    }
    static double sensitivity(double t) { return 0.93 + 2.5e-4 * (t - 300) - 1e-7 * (t - 300) * (t - 300); }
    static double asymmetry(double t) { return 3e-4 - 9e-7 * (t - 300) + 1.2e-9 * (t - 300) * (t - 300); }

    /// A run with a heat capacity (J/K at a temperature) beyond that of the empty pan. Exotherms point up.
    template<class Load>
    HeatFlowRun run(Load load) const {
        Random random(seed);
        HeatFlowRun made;
        made.recording.kind = SignalKind::Power;
        const double ramp = (to - from) / rate, wander = 1 + 0.3 * random.normal();
        const double base = offset * random.normal();
        double flow = 0;
        for (double time = 0; time <= 2 * hold + ramp; time += step) {
            const double moved = std::clamp(time - hold, 0.0, ramp), t = from + rate * moved;
            const bool heating = time >= hold && time < hold + ramp;
            const double target = heating ? rate * (load(t) + panExcess * aluminiumHeatCapacity(t)) : 0;
            flow += (target - flow) * (1 - std::exp(-step / lag));
            const double idle = asymmetry(t) * (heating ? 1 : 0) + base + drift * wander * time;
            made.recording.time.push_back(time);
            made.recording.temperature.push_back(t);
            made.recording.signal.push_back(-(gain * sensitivity(t) * flow + idle) + noise * random.normal());
            if (time < hold)
                made.ramp = {made.recording.time.size(), made.recording.time.size()};
            else if (heating)
                made.ramp.last = made.recording.time.size();
        }
        return made;
    }
    HeatFlowRun empty() const {
        return run([](double) { return 0.0; });
    }
    HeatFlowRun sapphire(double mass) const {
        return run([=](double t) { return mass * sapphireHeatCapacity(t); });
    }
    HeatFlowRun sample(double mass) const {
        return run([=](double t) { return mass * glass(t); });
    }
};

inline constexpr double madeMass = 0.0102, madeSapphire = 0.0235; // g

/// One run of each kind, every one with drift of its own.
inline std::array<std::vector<HeatFlowRun>, 3> threeRuns(MadeInstrument instrument = {}) {
    MadeInstrument second = instrument, third = instrument;
    second.seed = instrument.seed + 1000;
    third.seed = instrument.seed + 2000;
    return {std::vector{instrument.empty()}, std::vector{second.sapphire(madeSapphire)}, std::vector{third.sample(madeMass)}};
}

/// Runs that repeat to a standard deviation `scatter` of their gain.
inline std::array<std::vector<HeatFlowRun>, 3> repeatedRuns(std::size_t count, double scatter, std::uint64_t seed,
                                                            MadeInstrument instrument = {}) {
    Random random(seed);
    std::array<std::vector<HeatFlowRun>, 3> runs;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t kind = 0; kind < runs.size(); ++kind) {
            instrument.gain = 1 + scatter * random.normal();
            instrument.seed = random.next();
            runs[kind].push_back(kind == 0   ? instrument.empty()
                                 : kind == 1 ? instrument.sapphire(madeSapphire)
                                             : instrument.sample(madeMass));
        }
    return runs;
}

/// A run without one or both of its isotherms.
inline HeatFlowRun without(HeatFlowRun run, bool before, bool after) {
    const std::size_t first = before ? run.ramp.first : 0;
    const std::size_t last = after ? run.ramp.last : run.recording.time.size();
    Recording& r = run.recording;
    for (std::vector<double>* column : {&r.time, &r.temperature, &r.signal})
        *column = {column->begin() + static_cast<std::ptrdiff_t>(first), column->begin() + static_cast<std::ptrdiff_t>(last)};
    run.ramp = {run.ramp.first - first, run.ramp.last - first};
    return run;
}

inline std::array<std::vector<HeatFlowRun>, 3> without(std::array<std::vector<HeatFlowRun>, 3> runs, bool before, bool after) {
    for (auto& kind : runs)
        for (HeatFlowRun& run : kind)
            run = without(std::move(run), before, after);
    return runs;
}

inline const HeatCapacityChoices madeChoices{madeMass, madeSapphire, 0, {}, {}, {}, true, {}, {}};

} // namespace vitrine::test
