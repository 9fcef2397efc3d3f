#include "core/fit/statistics.h"
#include "core/kinetics/kissinger.h"

#include <benchmark/benchmark.h>

namespace {

using namespace vitrine;

/// Four rates, `count` replicates each with 1 K of noise: as in the reference program.
std::vector<RatePoint> replicates(int count) {
    Random random(0);
    std::vector<RatePoint> points;
    for (const double rate : {100., 200., 500., 1000.})
        for (int r = 0; r < count; ++r)
            points.push_back({rate, peakTemperature(25032, 23.25, rate, KineticFormula::Kissinger) + random.normal()});
    return points;
}

void kissingerFit(benchmark::State& state) {
    const auto points = replicates(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(kissinger(points));
}
BENCHMARK(kissingerFit)->Unit(benchmark::kMicrosecond);

} // namespace
