#include "core/simulation/example.h"
#include "core/simulation/relaxation.h"

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

void exampleFilesMade(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(exampleFiles());
}
BENCHMARK(exampleFilesMade)->Unit(benchmark::kMillisecond);

} // namespace
