#include "core/simulation/demonstration/example.h"
#include "core/simulation/relaxation/relaxation.h"
#include "core/simulation/simulator/fit_scan.h"
#include "core/simulation/simulator/simulator_results.h"

#include <benchmark/benchmark.h>

namespace {

using namespace vitrine;

/// B2O3 cooled and reheated at 10 K/min, the heat capacity at 1000 temperatures: as in the reference program.
void relaxationScan1000(benchmark::State& state) {
    const TnmModel& glass = tnmPresets().front().model;
    const Protocol protocol{613, {Ramp{-10.0 / 60, 418}, Ramp{10.0 / 60, 628}}};
    const auto grid = temperatureGrid(418, 628, 0.21);
    for (auto _ : state)
        benchmark::DoNotOptimize(heatCapacityOnRamp(glass, protocol, 1, grid));
}
BENCHMARK(relaxationScan1000)->Unit(benchmark::kMicrosecond);

/// The fit of one scan of a glass like Vit4, from start values far off; `runs` counts the runs of the model
/// it takes.
void scanFit(benchmark::State& state) {
    Simulation truth;
    truth.glass.law = modelFromTau(596, 100, 59600, 0.60, 0.65);
    truth.protocol = {760, {Ramp{-20.0 / 60, 320}, Ramp{200, 860}}};
    truth.conditions.noise = 0.002;
    const auto scan = prepare(simulate(truth)->recording, {});
    Simulation start = truth;
    start.glass.law = modelFromTau(580, 100, 45000, 0.5, 0.5);
    int runs = 0;
    for (auto _ : state)
        runs = fitScan(scan->thermogram, start, scanFitParameters(start)).value().runs;
    state.counters["runs"] = runs;
}
BENCHMARK(scanFit)->Unit(benchmark::kMillisecond);

/// What a step of a slider costs before it is drawn: the scan, its trace and analysis, and the Kissinger line
/// of four rates.
void simulatorStep(benchmark::State& state) {
    SimulatorState simulator = firstSimulatorState();
    SimulatorResults results = evaluateSimulator(simulator);
    double tg = 596;
    for (auto _ : state) {
        tg = tg < 620 ? tg + 0.1 : 580;
        simulator.experiment.glass.law = modelFromTau(tg, 100, 100 * tg, 0.60, 0.65);
        results = evaluateSimulator(simulator, &results);
        benchmark::DoNotOptimize(results);
    }
}
BENCHMARK(simulatorStep)->Unit(benchmark::kMillisecond);

void exampleFilesMade(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(exampleFiles());
}
BENCHMARK(exampleFilesMade)->Unit(benchmark::kMillisecond);

} // namespace
