#include "core/evaluation/series_stage.h"
#include "core/fit/statistics.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cmath>
#include <numbers>
#include <sys/resource.h>
#include <tbb/global_control.h>

namespace {

using namespace vitrine;

constexpr std::size_t seriesFrames = 2000, seriesPoints = 3000;
const char* const seriesGlass = "Zr46.8Ti8.2Cu7.5Ni10Be27.5";

/// S of a liquid of which the distances grow by `stretch`: a shell of nine atoms outside a hole.
double stretchedLiquid(double q, double stretch) {
    const double x = q * stretch,
                 hole = 4 * std::numbers::pi * 0.0585 * (std::sin(2.5 * x) - 2.5 * x * std::cos(2.5 * x)) / (x * x * x);
    return 1 + (9 * std::sin(2.9 * x) / (2.9 * x) - hole) * std::exp(-0.005 * x * x);
}

FrameData heatingStack() {
    FrameData frames;
    for (std::size_t k = 1; k <= seriesPoints; ++k)
        frames.q.push_back(0.01 * double(k));
    const auto plan = *structurePlan(frames.q, {*parseComposition(seriesGlass), 68.5, {}, {}, 2, false}, {0.02, 0.02, 1000});
    Random random(1);
    FrameCondition temperature{"temperature", "K", {}};
    for (std::size_t i = 0; i < seriesFrames; ++i) {
        const double kelvin = 300 + 400 * double(i) / seriesFrames;
        const double volume = 1 + 3e-5 * (std::min(kelvin, 600.0) - 300) + 6e-5 * std::max(kelvin - 600, 0.0);
        temperature.values.push_back(kelvin);
        for (std::size_t k = 0; k < seriesPoints; ++k) {
            const double s = stretchedLiquid(frames.q[k], std::cbrt(volume));
            frames.intensity.push_back(
                40 * (plan.formFactors.meanSquare[k] + (s - 1) * plan.formFactors.squaredMean[k] + plan.compton[k]) +
                5 * random.normal());
        }
    }
    frames.frames = seriesFrames;
    frames.conditions.push_back(std::move(temperature));
    return frames;
}

ScatteringPattern heatingPattern(NormalizationMethod method) {
    PatternRecording recording;
    recording.frames = heatingStack();
    ScatteringPattern pattern;
    pattern.recording = std::move(recording);
    pattern.series = SeriesChoices{};
    pattern.choices.wavelength = 12.398419843 / 68.5;
    NormalizationChoices& n = pattern.choices.structure.normalization;
    n.method = method;
    n.qRange = {0.3, 30};
    n.rMin = 2.1;
    n.numberDensity = 0.0585;
    n.lowRIterations = 25;
    return pattern;
}

double secondsOfProcessor() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + 1e-6 * double(t.tv_usec); };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Time for one frame of a series on two threads: S(q) with 25 low-r iterations, the peak with its errors by the definition of
/// the series, the two lines; planning and windows included.
void seriesOfFrames(benchmark::State& state, NormalizationMethod method) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 2);
    const ScatteringPattern pattern = heatingPattern(method);
    const double used = secondsOfProcessor();
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto series = evaluateSeries(pattern, nullptr, seriesGlass);
        if (!series || (*series)->failed() > 0)
            state.SkipWithError("frames failed");
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / seriesFrames);
    }
    state.counters["processor_ms"] = 1e3 * (secondsOfProcessor() - used) / (double(seriesFrames) * double(state.iterations()));
}
BENCHMARK_CAPTURE(seriesOfFrames, plain, NormalizationMethod::KroghMoeNorman)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(3);
BENCHMARK_CAPTURE(seriesOfFrames, solved, NormalizationMethod::LinearSolve)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(3);

} // namespace
