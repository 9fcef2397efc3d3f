#pragma once
#include "core/scattering/atomic_form_factor.h"
#include "core/scattering/compton.h"
#include "core/scattering/scattering_angle.h"
#include "core/study/study.h"
#include "tests/support/support.h"

#include <cmath>

namespace vitrine::test {

inline constexpr double patternEnergy = 68.5; // keV

/// S(q) of a made-up glass: a first sharp peak at `top`, and a fading wave beyond it.
inline double madeStructure(double q, double top) {
    const double peak = 1.4 / (1 + std::pow((q - top) / 0.16, 2));
    const double wave = q > 4 ? 0.35 * std::sin(2.6 * (q - 4)) * std::exp(-0.12 * q) : 0;
    return 1 + peak + wave;
}

/// What a detector would count of made-up zirconium glass between 0.5 and 20 Å⁻¹.
inline Pattern madeIntensity(double top, std::size_t points = 1600) {
    Pattern pattern;
    for (std::size_t i = 0; i < points; ++i)
        pattern.q.push_back(0.5 + 19.5 * static_cast<double>(i) / static_cast<double>(points - 1));
    const Composition zirconium = valueOf(parseComposition("Zr"));
    const auto compton = valueOf(comptonScattering(zirconium, pattern.q, patternEnergy, 2));
    for (std::size_t i = 0; i < pattern.q.size(); ++i) {
        const double f = atomicFormFactor(neutralAtom(40), pattern.q[i]);
        pattern.intensity.push_back(3 * (f * f * madeStructure(pattern.q[i], top) + compton[i]));
        pattern.sigma.push_back(0.002 * pattern.intensity.back());
    }
    return pattern;
}

inline Shared<ScatteringPattern> madePattern(const std::string& id, double top, std::size_t points = 1600) {
    ScatteringPattern pattern;
    pattern.id = id;
    pattern.name = id;
    pattern.source = {id + ".xy", "sha-" + id, "made", "1"};
    PatternRecording recording;
    recording.pattern = madeIntensity(top, points);
    recording.wavelength = wavelengthOf(patternEnergy);
    recording.polarizationDone = true;
    pattern.recording = std::move(recording);
    pattern.choices.wavelength = wavelengthOf(patternEnergy);
    pattern.choices.structure.normalization.numberDensity = 0.043;
    pattern.choices.structure.normalization.rMin = 2;
    pattern.choices.r = {0.02, 0.02, 600};
    return pattern;
}

/// One sample "glass" of zirconium with the patterns "p0", "p1" …, whose first sharp peaks are at `tops`.
inline Study patternStudy(const std::vector<double>& tops, std::size_t points = 1600) {
    Sample sample;
    sample.id = sample.name = "glass";
    sample.composition = "Zr";
    for (std::size_t i = 0; i < tops.size(); ++i)
        sample.patterns.push_back(madePattern("p" + std::to_string(i), tops[i], points));
    Study study;
    study.samples = {sample};
    return study;
}

} // namespace vitrine::test
