#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/fictive_temperature.h"
#include "core/calorimetry/glass_transition.h"
#include "core/calorimetry/peaks.h"
#include "core/calorimetry/transition_range.h"
#include "tests/core/calorimetry/made_up.h"

#include <benchmark/benchmark.h>

namespace {

using namespace vitrine;

constexpr Windows windows{{340, 520}, {760, 818}};

/// A made-up scan with an overshoot between 320 and 820 K.
Thermogram scanOf(std::int64_t points) {
    const double spacing = 500.0 / static_cast<double>(points - 1);
    return test::MadeUp{
        .from = 320, .to = 820 + 0.5 * spacing, .spacing = spacing, .Tg = 640, .noise = 1e-3, .bump = 0.9, .bumpAt = 660}
        .scan();
}

/// Base lines, constructions, T_f and peaks of one scan.
void scanAnalysis(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    for (auto _ : state) {
        const GlassLiquidLines lines = *fitBaseLines(scan, windows);
        const auto rise = findTransitionRange(scan, lines, 0);
        benchmark::DoNotOptimize(glassTransition(scan, windows, lines, rise));
        benchmark::DoNotOptimize(fictiveTemperature(scan, windows, lines));
        benchmark::DoNotOptimize(findPeaks(scan, lines, rise));
    }
}
BENCHMARK(scanAnalysis)->Arg(2000)->Arg(10000)->Unit(benchmark::kMicrosecond);

void constructionsOnly(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(glassTransition(scan, windows));
}
BENCHMARK(constructionsOnly)->Arg(2000)->Unit(benchmark::kMicrosecond);

void fictiveTemperatureOnly(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(fictiveTemperature(scan, windows));
}
BENCHMARK(fictiveTemperatureOnly)->Arg(2000)->Unit(benchmark::kMicrosecond);

void peaksOnly(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    const GlassLiquidLines lines = *fitBaseLines(scan, windows);
    for (auto _ : state)
        benchmark::DoNotOptimize(findPeaks(scan, lines));
}
BENCHMARK(peaksOnly)->Arg(2000)->Unit(benchmark::kMicrosecond);

void transitionErrors(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(glassTransition(scan, windows, {.bootstraps = 100}));
}
BENCHMARK(transitionErrors)->Arg(10000)->Unit(benchmark::kMillisecond);

void fictiveTemperatureErrors(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(fictiveTemperatureWithSpread(scan, windows));
}
BENCHMARK(fictiveTemperatureErrors)->Arg(10000)->Unit(benchmark::kMillisecond);

void windowsFound(benchmark::State& state) {
    const Thermogram scan = scanOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(automaticWindows(scan));
}
BENCHMARK(windowsFound)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace
