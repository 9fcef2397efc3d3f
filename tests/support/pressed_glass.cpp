#include "tests/support/pressed_glass.h"

#include "core/fit/statistics.h"
#include "core/scattering/scattering_angle.h"
#include "core/simulation/demonstration/example.h"
#include "core/simulation/demonstration/glass_pattern.h"

#include <cmath>
#include <stdexcept>

namespace vitrine::test {

namespace {

constexpr double energy = 35; // keV
constexpr Interval measured{1.5, 8};
constexpr double step = 0.005; // Å⁻¹
constexpr GlassStructure usual{};

/// What the cell scatters, in the unit of simulatedPattern(): falling from the beam on, with the halo of its gasket and Compton
/// scattering that rises.
double cell(double q) {
    const double halo = 9e5 * std::exp(-0.5 * std::pow((q - 3.3) / 0.9, 2));
    return 1.6e6 * std::exp(-q / 2.2) + halo + 2.5e5 * (1 - std::exp(-q * q / 18));
}

Pattern withoutNoise() {
    const auto made = simulatedPattern({pressedQ1, usual.fwhm, usual.subpeak, usual.numberDensity}, exampleComposition,
                                       {.energy = energy, .qMin = measured.low, .qMax = measured.high, .step = step, .noise = 0});
    return made ? *made : throw std::runtime_error("no pattern");
}

/// With the error that belongs to it, and noise where there is a seed.
Pattern counted(const Pattern& expected, const PressedGlass& made, Random& random) {
    Pattern out = expected;
    out.sigma.clear();
    for (double& each : out.intensity) {
        out.sigma.push_back(made.noise * each);
        each += made.seed > 0 ? out.sigma.back() * random.normal() : 0;
    }
    return out;
}

Shared<ScatteringPattern> patternOf(const std::string& id, Pattern pattern) {
    ScatteringPattern out;
    out.id = out.name = id;
    out.source = {id + ".xy", "sha-" + id, "simulated", "1", {}};
    PatternRecording recording;
    recording.pattern = std::move(pattern);
    recording.wavelength = wavelengthOf(energy);
    recording.polarizationDone = true;
    out.choices.wavelength = recording.wavelength;
    out.recording = std::move(recording);
    return Shared<ScatteringPattern>(std::move(out));
}

} // namespace

double pressedDensity() {
    return usual.numberDensity * std::pow(pressedQ1 / usual.q1, 3);
}

Study pressedStudy(const PressedGlass& made) {
    static const Pattern glass = withoutNoise();
    Pattern empty = glass, both = glass;
    for (std::size_t i = 0; i < glass.q.size(); ++i) {
        empty.intensity[i] = cell(glass.q[i]);
        both.intensity[i] += made.backgroundScale * empty.intensity[i];
    }
    Random random(made.seed);
    ScatteringPattern sample = *patternOf("glass", counted(both, made, random));
    ScatteringPattern background = *patternOf("empty", counted(empty, made, random));
    background.role = PatternRole::Background;
    sample.choices.background = "empty";
    sample.choices.structure.normalization.numberDensity = pressedDensity() * (1 + made.densityError);
    sample.choices.refine = made.densityIsRefined ? Refinement::Both : Refinement::None;
    Sample of;
    of.id = of.name = "glass";
    of.composition = exampleComposition;
    of.simulated = true;
    of.patterns = {Shared<ScatteringPattern>(std::move(sample)), Shared<ScatteringPattern>(std::move(background))};
    return {"pressed", {Shared<Sample>(std::move(of))}};
}

PressedGlass disturbedGlass(std::uint64_t seed, bool densityIsRefined) {
    Random random(1000 + seed);
    const auto normal = [&] { return std::clamp(random.normal(), -2.0, 2.0); };
    const double scale = 1 + 0.01 * normal();
    return {.seed = seed, .backgroundScale = scale, .densityError = 0.005 * normal(), .densityIsRefined = densityIsRefined};
}

} // namespace vitrine::test
