#include "core/files/content/reading.h"
#include "core/files/readers/thermogram_files.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdio>

namespace {

using namespace vitrine;

constexpr int rowCount = 1'000'000;

/// Numbers without order from a counter (Steele, Lea & Flood 2014: splitmix), which the reference program
/// makes alike.
std::uint64_t scattered(std::uint64_t seed) {
    seed = (seed + 1) * 0x9E3779B97F4A7C15u;
    seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9u;
    seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EBu;
    return seed ^ (seed >> 31);
}

/// A heating scan of 400 K with a step in the middle and noise, in whole numbers of µK and nW/g.
std::string scanText(bool timed) {
    std::string text = timed ? "t [s],T [K],heat flow [W/g]\n" : "T [K],heat flow [W/g]\n";
    for (int i = 0; i < rowCount; ++i) {
        const int temperature = 300'000'000 + 400 * i;
        const int signal = 200'000'000 + 100 * i + (i > rowCount / 2 ? 50'000'000 : 0) +
                           static_cast<int>(scattered(static_cast<std::uint64_t>(i)) % 1'000'000);
        char row[64];
        if (timed)
            text.append(row, static_cast<std::size_t>(std::snprintf(row, sizeof row, "%d.%03d,", i * 4 / 1000, i * 4 % 1000)));
        text.append(row, static_cast<std::size_t>(std::snprintf(row, sizeof row, "%d.%06d,%d.%09d\n", temperature / 1'000'000,
                                                                temperature % 1'000'000, signal / 1'000'000'000,
                                                                signal % 1'000'000'000)));
    }
    return text;
}

void readScan(benchmark::State& state, bool timed) {
    const std::string text = scanText(timed);
    ReadOptions options;
    options.exo = ExoDirection::Down;
    for (auto _ : state) {
        const auto reading = readThermogramFile(text, "scan.csv", options);
        if (!reading || reading->scans.front().recording->temperature.size() != rowCount)
            state.SkipWithError("the scan was not read whole");
        benchmark::DoNotOptimize(&reading);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void delimitedTwoColumns(benchmark::State& state) {
    readScan(state, false);
}
BENCHMARK(delimitedTwoColumns)->Unit(benchmark::kMillisecond)->UseRealTime();

void delimitedThreeColumns(benchmark::State& state) {
    readScan(state, true);
}
BENCHMARK(delimitedThreeColumns)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
