#include "core/simulation/demonstration/measured_stacks.h"

#include "core/fit/statistics.h"
#include "core/simulation/demonstration/demonstration_glass.h"
#include "core/simulation/demonstration/example.h"
#include "core/simulation/demonstration/glass_pattern.h"

#include <cmath>

namespace vitrine {

namespace {

using namespace demonstration;

constexpr double heatingCounts = 0.6, mapCounts = 0.08; // per unit of simulatedSeries()

/// Counted with the noise of counting.
float countedBin(double expected, Random& random) {
    return static_cast<float>(std::max(0.0, std::round(expected + std::sqrt(std::max(expected, 0.0)) * random.normal())));
}

Result<MeasuredStack> glassesOf(const DemonstrationGlass& state, const PatternConditions& conditions, std::span<const double> q1,
                                MeasuredStack stack, std::vector<double>& expected) {
    const GlassStructure glass{state.q1, state.fwhm, state.subpeak, demonstration::numberDensity};
    auto series = simulatedSeries(glass, exampleComposition, conditions, q1);
    if (!series)
        return std::unexpected(series.error());
    stack.energy = conditions.energy;
    stack.q = std::move(series->q);
    expected = std::move(series->intensity);
    return stack;
}

/// A grain whose reflections stand on the halo.
double braggPeaks(double q, std::size_t grain) {
    constexpr double wide = 0.012; // Å⁻¹
    const double shift = 0.013 * static_cast<double>(grain % 7);
    double sum = 0;
    for (const double at : {2.31, 2.68, 3.79, 4.46}) {
        const double u = (q - at - shift) / wide;
        sum += std::exp(-0.5 * u * u);
    }
    return sum;
}

/// What is counted at a bin of a faulty point in place of `usual`.
double withFault(MapFault fault, double usual, double q, std::size_t grain) {
    constexpr double strongest = 1.5e6 * mapCounts;         // about, of the first sharp peak
    constexpr double spikeAt = 2.75, spikeHalfWidth = 0.06; // Å⁻¹, of a dozen bins
    switch (fault) {
    case MapFault::NoBeam:
        return 0.01 * usual;
    case MapFault::NoSample:
        return 0.2 * strongest * std::exp(-q / 2);
    case MapFault::Crystal:
        return usual + 1.2 * strongest * braggPeaks(q, grain);
    case MapFault::Spike:
        return std::abs(q - spikeAt) < spikeHalfWidth ? 3 * usual : usual;
    }
    return usual;
}

const FaultyPoint* faultAt(std::size_t frame) {
    const auto found =
        std::ranges::find_if(mapOutliers, [&](const FaultyPoint& each) { return each.row * mapColumns + each.column == frame; });
    return found == mapOutliers.end() ? nullptr : &*found;
}

void addPoint(MeasuredStack& stack, std::size_t frame, std::span<const double> expected, Random& random) {
    const FaultyPoint* fault = faultAt(frame);
    const double across = static_cast<double>(frame % mapColumns) / mapColumns;
    const double thickness = mapCounts * (1 + 0.04 * std::sin(5 * across) + 0.004 * random.normal());
    for (std::size_t i = 0; i < stack.q.size(); ++i) {
        const double usual = thickness * expected[i];
        stack.counts.push_back(countedBin(fault ? withFault(fault->fault, usual, stack.q[i], frame) : usual, random));
    }
}

} // namespace

double demonstration::heatedQ1(double temperature) {
    const double volume =
        1 + expansionGlass * (std::min(temperature, tg) - heatedFrom) + expansionLiquid * std::max(temperature - tg, 0.0);
    return q1Reference / std::cbrt(volume);
}

double demonstration::mappedQ1(std::size_t column, std::size_t row) {
    const double x = mapStep * (static_cast<double>(column) - 0.5 * (mapColumns - 1));
    const double y = mapStep * (static_cast<double>(row) - 0.5 * (mapRows - 1));
    return q1Reference + q1Slope * demonstration::pressure + mapSlopeX * x + mapSlopeY * y;
}

Result<MeasuredStack> heatingSeries(const std::string& sample, std::uint64_t seed) {
    std::vector<double> q1, expected;
    MeasuredStack empty{"simulated_" + sample + "_heating_15keV.h5", DemonstrationFileKind::HeatingSeries, sample};
    for (double t = heatedFrom; t <= heatedTo + 1e-9; t += heatedStep) {
        empty.temperature.push_back(t);
        q1.push_back(heatedQ1(t));
    }
    auto stack =
        glassesOf(glassState(0, 643), {.energy = 15, .qMin = 1.5, .qMax = 6, .step = 0.005}, q1, std::move(empty), expected);
    Random random(seed);
    for (std::size_t i = 0; stack && i < expected.size(); ++i)
        stack->counts.push_back(countedBin(heatingCounts * expected[i], random));
    return stack;
}

Result<MeasuredStack> measuredMap(const std::string& sample, std::uint64_t seed) {
    std::vector<double> q1, expected;
    MeasuredStack empty{"simulated_" + sample + "_map_13keV.h5", DemonstrationFileKind::Map, sample};
    for (std::size_t row = 0; row < mapRows; ++row)
        for (std::size_t column = 0; column < mapColumns; ++column) {
            empty.x.push_back(mapStep * static_cast<double>(column));
            empty.y.push_back(mapStep * static_cast<double>(row));
            q1.push_back(mappedQ1(column, row));
        }
    auto stack = glassesOf(glassState(demonstration::pressure, 643), {.energy = 13, .qMin = 1.5, .qMax = 7, .step = 0.01}, q1,
                           std::move(empty), expected);
    Random random(seed);
    for (std::size_t frame = 0; stack && frame < q1.size(); ++frame)
        addPoint(*stack, frame, std::span(expected).subspan(frame * stack->q.size(), stack->q.size()), random);
    return stack;
}

} // namespace vitrine
