#include "core/fit/statistics.h"
#include "core/normalization/structure_series.h"
#include "core/scattering/frames.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cmath>
#include <numbers>
#include <sys/resource.h>
#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

namespace {

using namespace vitrine;

struct Input {
    Pattern pattern;
    StructurePlan plan;
    StructureChoices choices;
};

ScatteringSetup vit4() {
    return {*parseComposition("Zr46.8Ti8.2Cu7.5Ni10Be27.5"), 68.5, {}, {}, 2, false};
}

/// A shell of nine atoms at 2.9 Å outside a hole of 2.5 Å.
double liquid(double q) {
    const double hole = 4 * std::numbers::pi * 0.0585 * (std::sin(2.5 * q) - 2.5 * q * std::cos(2.5 * q)) / (q * q * q);
    return 1 + (9 * std::sin(2.9 * q) / (2.9 * q) - hole) * std::exp(-0.005 * q * q);
}

/// `n` points up to 30 Å⁻¹ of a liquid-like pattern with noise, and its errors.
Input inputOf(std::size_t n) {
    Input in;
    const double step = 30 / double(n);
    for (std::size_t k = 1; k <= n; ++k)
        in.pattern.q.push_back(step * double(k));
    in.plan = *structurePlan(in.pattern.q, vit4(), {0.02, 0.02, n / 3});
    Random random(1);
    for (std::size_t k = 0; k < n; ++k) {
        const double s = liquid(in.plan.q[k]);
        in.pattern.intensity.push_back(
            40 * (in.plan.formFactors.meanSquare[k] + (s - 1) * in.plan.formFactors.squaredMean[k] + in.plan.compton[k]) +
            5 * random.normal());
        in.pattern.sigma.push_back(5);
    }
    in.choices.normalization.method = NormalizationMethod::KroghMoeNorman;
    in.choices.normalization.qRange = {0.3, 30};
    in.choices.normalization.rMin = 2.1;
    in.choices.normalization.numberDensity = 0.0585;
    in.choices.normalization.lowRIterations = 25;
    return in;
}

bool reduced(const Input& in) {
    const auto corrected = correctedPattern(in.plan, in.pattern);
    return corrected && structureOf(in.plan, *corrected, in.choices).has_value();
}

/// I(q) → S(q) → G(r) with errors and 25 low-r iterations; the argument is the number of points.
void structureChain(benchmark::State& state) {
    const Input in = inputOf(std::size_t(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(reduced(in));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(structureChain)->RangeMultiplier(2)->Range(1500, 24000)->Unit(benchmark::kMillisecond)->Complexity(benchmark::oNLogN);
BENCHMARK(structureChain)->Name("structureChain3000")->Arg(3000)->Unit(benchmark::kMillisecond);

/// What a drag never repeats: form factors, Compton, corrections, transforms.
void structurePlanning(benchmark::State& state) {
    const Input in = inputOf(3000);
    for (auto _ : state)
        benchmark::DoNotOptimize(structurePlan(in.pattern.q, vit4(), {0.02, 0.02, 1000}));
}
BENCHMARK(structurePlanning)->Unit(benchmark::kMillisecond);

/// All of it for one pattern that comes new: planning, then the chain.
void structureFromIntensity3000(benchmark::State& state) {
    Input in = inputOf(3000);
    for (auto _ : state) {
        in.plan = *structurePlan(in.pattern.q, vit4(), {0.02, 0.02, 1000});
        benchmark::DoNotOptimize(reduced(in));
    }
}
BENCHMARK(structureFromIntensity3000)->Unit(benchmark::kMillisecond);

/// 1800 patterns of 3000 points; the argument is the number of threads.
void manyPatterns(benchmark::State& state) {
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, std::size_t(state.range(0)));
    const Input in = inputOf(3000);
    for (auto _ : state)
        tbb::parallel_for(0, 1800, [&](int) { benchmark::DoNotOptimize(reduced(in)); });
}
BENCHMARK(manyPatterns)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The greatest memory that the program has had so far, bytes.
double peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return 1024 * double(usage.ru_maxrss);
}

/// Seconds of processor time, of all threads.
double processorTime() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + 1e-6 * double(t.tv_usec); };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// `count` patterns by one plan on two threads; of each the first peak of G(r) and its error are kept.
void reduceSeries(const StructureSeries& series, const Pattern& pattern, int count) {
    std::vector<double> kept(2 * std::size_t(count));
    tbb::parallel_for(0, count, [&](int i) {
        const auto found = structureOf(series, pattern);
        kept[2 * std::size_t(i)] = found ? found->g[145] : 0;
        kept[2 * std::size_t(i) + 1] = found ? found->gSigma[145] : 0;
    });
    benchmark::DoNotOptimize(kept.data());
}

/// Time for one of 10,000 patterns of 3000 points, planning included, and by how much memory grows after the first thousand.
void structureSeries10000(benchmark::State& state) {
    constexpr int count = 10000;
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, 2);
    const Input in = inputOf(3000);
    reduceSeries(*structureSeries(in.pattern.q, vit4(), {0.02, 0.02, 1000}, in.choices), in.pattern, 1000);
    const double before = peakMemory(), used = processorTime();
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        reduceSeries(*structureSeries(in.pattern.q, vit4(), {0.02, 0.02, 1000}, in.choices), in.pattern, count);
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / count);
    }
    state.counters["processor_ms"] = 1e3 * (processorTime() - used) / (count * double(state.iterations()));
    state.counters["growth_MB"] = (peakMemory() - before) / 1e6;
    state.counters["peak_MB"] = peakMemory() / 1e6;
}
BENCHMARK(structureSeries10000)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(3);

/// A stack of 1800 frames of 2400 points; memory read a second, to compare with that of a plain sum.
struct Stack {
    std::vector<double> q, intensity;
    Stack() : q(2400), intensity(1800 * q.size()) {
        Random random(1);
        for (std::size_t k = 0; k < q.size(); ++k)
            q[k] = 0.0125 * double(k + 1);
        for (std::size_t i = 0; i < intensity.size(); ++i)
            intensity[i] = 100 + random.normal();
    }
};

void averageFrames(benchmark::State& state) {
    const Stack stack;
    for (auto _ : state)
        benchmark::DoNotOptimize(averagedFrames({stack.q, stack.intensity, 1800}));
    state.SetBytesProcessed(state.iterations() * std::int64_t(stack.intensity.size() * sizeof(double)));
}
BENCHMARK(averageFrames)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
