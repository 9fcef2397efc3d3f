#include "core/simulation/demonstration/glass_pattern.h"

#include "core/curve/sampling.h"
#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "core/simulation/demonstration/independent_scattering.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr double usualQ1 = 2.63; // Å⁻¹
constexpr double contact = 2.45; // Å, where pairs begin
constexpr double firstTop = 3.1; // Å
constexpr double subTop = 2.7;   // Å
constexpr EvenAxis distances{0.025, 0.025, 4000};

/// G(r) of a glass with the usual q1.
double pairFunction(const GlassStructure& glass, double r) {
    const double within = 1 / (1 + std::exp(-(r - contact) / 0.06));
    const double wave = 2.4 * std::exp(-0.5 * glass.fwhm * r) * std::cos(usualQ1 * (r - firstTop));
    const auto bell = [r](double at, double width) { return std::exp(-0.5 * (r - at) * (r - at) / (width * width)); };
    const double shell = glass.subpeak * bell(subTop, 0.13) + 0.5 * bell(firstTop, 0.16);
    return (1 - within) * -4 * std::numbers::pi * glass.numberDensity * r + within * (wave + shell);
}

/// S(q) on `structureAxis`, not yet scaled to the q1 asked for.
std::vector<double> unscaledStructure(const GlassStructure& glass) {
    std::vector<double> g;
    for (std::size_t i = 0; i < distances.count; ++i)
        g.push_back(pairFunction(glass, distances.at(i)));
    std::vector<double> s = structureFactorOf(g, distances, structureAxis);
    for (double& each : s)
        each += 1;
    return s;
}

/// By how much q is stretched to bring the peak of S(q) to `q1`: the window of the fit and its weights do not stretch with it,
/// so that the peak does not follow the stretch to the last digit.
Result<double> stretchTo(double q1, const std::vector<double>& structure) {
    constexpr int rounds = 4; // each leaves a thirtieth of the distance
    const std::vector<double> axis = structureAxis.values();
    double stretch = 1;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> stretched;
        for (const double q : axis)
            stretched.push_back(interpolated(axis, structure, q * stretch));
        const auto position = peakPosition(stretched);
        if (!position)
            return position;
        stretch *= *position / q1;
    }
    return stretch;
}

/// The stretch for each of many q1: a parabola through those of the ends and the middle of their range.
Result<std::vector<double>> stretchesTo(std::span<const double> q1, const std::vector<double>& structure) {
    const auto [least, greatest] = std::ranges::minmax(q1);
    const double middle = 0.5 * (least + greatest), half = std::max(0.5 * (greatest - least), 1e-3);
    std::array<double, 3> at{};
    for (int i = 0; i < 3; ++i) {
        const auto stretch = stretchTo(middle + (i - 1) * half, structure);
        if (!stretch)
            return std::unexpected(stretch.error());
        at[static_cast<std::size_t>(i)] = *stretch;
    }
    std::vector<double> out;
    for (const double each : q1) {
        const double u = (each - middle) / half;
        out.push_back(at[1] + 0.5 * u * (at[2] - at[0]) + 0.5 * u * u * (at[0] - 2 * at[1] + at[2]));
    }
    return out;
}

/// On `structureAxis`, by a straight line between neighbours.
double onAxis(const std::vector<double>& structure, double q) {
    const double place = std::clamp((q - structureAxis.first) / structureAxis.step, 0.0, double(structureAxis.count - 2));
    const auto below = static_cast<std::size_t>(place);
    return std::lerp(structure[below], structure[below + 1], place - double(below));
}

} // namespace

Result<Pattern> simulatedPattern(const GlassStructure& glass, const std::string& composition, const PatternConditions& c) {
    const std::vector<double> axis = structureAxis.values(), s = unscaledStructure(glass);
    const auto stretch = stretchTo(glass.q1, s);
    if (!stretch)
        return std::unexpected(stretch.error());
    const std::vector<double> q = pointsOfQ(c.qMin, c.qMax, c.step);
    const auto scattering = independentScattering(composition, q, c.energy);
    if (!scattering)
        return std::unexpected(scattering.error());
    Random random(c.seed);
    Pattern out;
    for (std::size_t i = 0; i < q.size(); ++i) {
        const double intensity = intensityScale * scattering->intensity(i, interpolated(axis, s, q[i] * *stretch));
        out.q.push_back(misread(q[i], c.energy, c.distanceScale));
        out.sigma.push_back(c.noise * intensity);
        out.intensity.push_back(intensity + out.sigma.back() * random.normal());
    }
    return out;
}

Result<SimulatedSeries> simulatedSeries(const GlassStructure& glass, const std::string& composition, const PatternConditions& c,
                                        std::span<const double> q1) {
    const std::vector<double> s = unscaledStructure(glass);
    const auto stretch = stretchesTo(q1, s);
    if (!stretch)
        return std::unexpected(stretch.error());
    SimulatedSeries out{pointsOfQ(c.qMin, c.qMax, c.step), {}};
    const auto scattering = independentScattering(composition, out.q, c.energy);
    if (!scattering)
        return std::unexpected(scattering.error());
    out.intensity.reserve(q1.size() * out.q.size());
    for (const double each : *stretch)
        for (std::size_t i = 0; i < out.q.size(); ++i)
            out.intensity.push_back(intensityScale * scattering->intensity(i, onAxis(s, out.q[i] * each)));
    return out;
}

} // namespace vitrine
