#include "core/simulation/demonstration/example.h"

#include "core/simulation/demonstration/raw_text.h"
#include "core/simulation/relaxation/scan_simulator.h"

#include <array>

namespace vitrine {

namespace {

constexpr double slow = 20.0 / 60;   // K/s
constexpr double quench = 1e6;       // K/s
constexpr double cold = 320;         // K
constexpr double hot = 860;          // K
constexpr double lastRow = 850;      // K
constexpr double pressureShift = 38; // K at 7 GPa
constexpr auto exampleRates = std::to_array<double>({100, 200, 500, 1000});

/// One sample of the example; `history` leads to `cold`, before the scan at the given rate.
struct History {
    const char* sample;
    const char* file;
    const char* remark;
    SampleTreatment treatment;
    Protocol (*protocol)(double rate);
};

Protocol slowlyCooled(double) {
    return {760, {Ramp{-slow, cold}}};
}

Protocol matched(double rate) {
    return {760, {Ramp{-rate, cold}}};
}

Protocol annealed(double) {
    return {950, {Ramp{-quench, 300}, Ramp{slow, 583}, Hold{600}, Ramp{-slow, cold}}};
}

Protocol compressed(double) {
    return {950, {Ramp{-quench, 300}, Pressure{pressureShift}, Ramp{slow, 583}, Hold{600}, Ramp{-slow, cold}, Pressure{0}}};
}

std::array<History, 4> histories() {
    using enum TreatmentKind;
    return {{{"Slowly cooled (simulated)",
              "slowly_cooled",
              "cooled from 760 K at 20 K/min",
              {Unknown, {}, {}, {}, slow},
              slowlyCooled},
             {"Cooled as heated (simulated)", "cooled_as_heated", "cooled from 760 K at the rate of heating", {}, matched},
             {"Annealed 583 K (simulated)",
              "annealed_583K",
              "quenched, annealed 10 min at 583 K and 1 atm",
              {Annealed, {}, 583, 600, slow},
              annealed},
             {"Compressed 7 GPa, 583 K (simulated)",
              "compressed_7GPa_583K",
              "quenched, held 10 min at 583 K and 7 GPa",
              {Compressed, 7, 583, 600, slow},
              compressed}}};
}

RawFile fileOf(const History& history, double rate, const TnmModel& glass, const ExampleOptions& options, std::uint64_t seed) {
    Protocol protocol = history.protocol(rate);
    protocol.segments.push_back(Ramp{rate, hot});
    const auto grid = temperatureGrid(cold, lastRow, options.spacing);
    const auto ramp = heatCapacityOnRamp(glass, protocol, protocol.segments.size() - 1, grid);
    ScanConditions conditions;
    conditions.noise = options.noise;
    conditions.seed = seed;
    const auto recording = ramp ? simulatedScan(*ramp, rate, conditions) : std::unexpected(ramp.error());
    if (!recording)
        return {};
    const std::string perSecond = figureText(rate, 6);
    const std::string text =
        delimitedText(*recording, {std::string("sample: ") + history.sample + ", " + exampleComposition,
                                   std::string("history: ") + history.remark, "heating rate: " + perSecond + " K/s"});
    return {std::string("simulated_") + history.file + "_" + perSecond + "Kps.csv",
            {text.begin(), text.end()},
            history.sample,
            history.treatment,
            rate,
            ramp->fictive.front()};
}

} // namespace

std::vector<RawFile> exampleFiles(const ExampleOptions& options) {
    const TnmModel glass = modelFromTau(596, 100, 100 * 596, 0.60, 0.65);
    std::vector<RawFile> files;
    for (const History& history : histories())
        for (const double rate : exampleRates)
            files.push_back(fileOf(history, rate, glass, options, options.seed + files.size()));
    return files;
}

} // namespace vitrine
