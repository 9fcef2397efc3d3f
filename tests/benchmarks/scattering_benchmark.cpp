#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "core/scattering/frames.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numbers>
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

/// `n` points up to 30 Å⁻¹ of a liquid-like pattern with errors.
Input inputOf(std::size_t n) {
    Input in;
    const double step = 30 / double(n);
    for (std::size_t k = 1; k <= n; ++k)
        in.pattern.q.push_back(step * double(k));
    in.plan = *structurePlan(in.pattern.q, vit4(), {0.02, 0.02, n / 3});
    for (std::size_t k = 0; k < n; ++k) {
        const double s = liquid(in.plan.q[k]);
        in.pattern.intensity.push_back(
            40 * (in.plan.formFactors.meanSquare[k] + (s - 1) * in.plan.formFactors.squaredMean[k] + in.plan.compton[k]));
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
