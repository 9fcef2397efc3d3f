#include "core/simulation/demonstration/heat_capacity_runs.h"

#include "core/calorimetry/heat_capacity/reference_heat_capacities.h"
#include "core/fit/statistics.h"
#include "core/quantity/message.h"
#include "core/simulation/demonstration/demonstration_glass.h"
#include "core/simulation/demonstration/glass_scan.h"

#include <array>
#include <charconv>
#include <cmath>

namespace vitrine {

namespace {

using namespace demonstration;

constexpr double interval = 1;        // s between the rows
constexpr double response = 5;        // s, of the heat flow to a change of the rate
constexpr double pansDiffer = 0.9e-3; // J/K
constexpr double powerNoise = 1.2e-3; // mW

/// One of the three runs: what lies in the pan, and how the instrument drifts meanwhile.
struct Run {
    DemonstrationFileKind kind;
    const char* name;
    double mass = 0;                          ///< g
    double (*heatCapacity)(double) = nullptr; ///< J/(g K)
};

constexpr std::array<Run, 3> threeRuns{{{DemonstrationFileKind::EmptyRun, "empty"},
                                        {DemonstrationFileKind::SapphireRun, "sapphire", sapphireMass, sapphireHeatCapacity},
                                        {DemonstrationFileKind::SampleRun, "sample", runMass, slowHeatCapacity}}};

struct Drift {
    double offset = 0, slope = 0; ///< mW, mW/s
};

double calibration(double temperature) {
    const double u = (temperature - 300) / 400;
    return 0.962 + 0.035 * u - 0.012 * u * u;
}

double asymmetry(double temperature) {
    const double u = temperature - 300;
    return -0.06 + 5e-4 * u + 4e-7 * u * u; // mW
}

/// K after a time from the start, and K/s as the heat flow follows it.
struct ProgrammePoint {
    double temperature = 0, rate = 0;
};

ProgrammePoint programmeAt(double time) {
    const double ramp = (runTo - runFrom) / runRate, into = time - runHold, beyond = into - ramp;
    if (into <= 0)
        return {runFrom, 0};
    if (beyond <= 0)
        return {runFrom + runRate * into, runRate * -std::expm1(-into / response)};
    return {runTo, runRate * std::exp(-beyond / response)};
}

double milliwattsAt(const Run& run, const Drift& drift, double time) {
    const ProgrammePoint now = programmeAt(time);
    const double heatCapacity = (run.heatCapacity ? run.mass * run.heatCapacity(now.temperature) : 0) + pansDiffer;
    return 1e3 * calibration(now.temperature) * heatCapacity * now.rate + asymmetry(now.temperature) + drift.offset +
           drift.slope * time;
}

void appendFixed(std::string& text, double value, int digits) {
    std::array<char, 40> buffer{};
    text.append(buffer.data(),
                std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, digits).ptr);
}

std::string runHeader(const Run& run, const std::string& sample) {
    std::string text =
        "# SIMULATED: made by calculation, not measured\n# heat capacity by three runs, 20 K/min: " + std::string(run.name) +
        "\n# exo down\n";
    if (run.kind == DemonstrationFileKind::SampleRun)
        text += "# sample: " + sample + "\n";
    if (run.mass > 0)
        text += "# mass: " + figureText(1e3 * run.mass, 5) + " mg\n";
    return text + "time [s],T [K],power [mW]\n";
}

DemonstrationFile runFile(const Run& run, const std::string& sample, Random& random) {
    const Drift drift{0.03 * random.normal(), 1.5e-5 * random.normal()};
    std::string text = runHeader(run, sample);
    const double end = 2 * runHold + (runTo - runFrom) / runRate;
    for (double time = 0; time <= end + 1e-9; time += interval) {
        appendFixed(text, time, 1);
        text += ',';
        appendFixed(text, programmeAt(time).temperature, 3);
        text += ',';
        appendFixed(text, milliwattsAt(run, drift, time) + powerNoise * random.normal(), 5);
        text += '\n';
    }
    return {"simulated_" + sample + "_20Kpmin_" + run.name + ".csv", {text.begin(), text.end()}, run.kind, sample};
}

} // namespace

double demonstration::slowHeatCapacity(double temperature) {
    constexpr double climbWidth = 3, overshootWidth = 5, overshootHeight = 0.08; // K, J/(g K)
    constexpr double middle = tg + 2 * climbWidth; // the tangent at the half step leaves the glass line two widths before
    const double climb = 1 / (1 + std::exp(-(temperature - middle) / climbWidth));
    const double u = (temperature - middle - 14) / overshootWidth;
    return std::lerp(glassHeatCapacity(temperature), liquidHeatCapacity(temperature), climb) +
           overshootHeight * climb * std::exp(-0.5 * u * u);
}

std::vector<DemonstrationFile> heatCapacityRuns(const std::string& sample, std::uint64_t seed) {
    Random random(seed);
    std::vector<DemonstrationFile> files;
    for (const Run& run : threeRuns)
        files.push_back(runFile(run, sample, random));
    return files;
}

} // namespace vitrine
