#include "tests/support/patterns.h"

#include "core/document/action.h"
#include "core/elasticity/birch_murnaghan.h"
#include "core/scattering/compton.h"
#include "core/scattering/corrections.h"
#include "core/scattering/form_factors.h"
#include "core/scattering/scattering_angle.h"
#include "tests/support/support.h"

#include <cmath>

namespace vitrine::test {

namespace {

constexpr double fileWavelength = 0.2; // Å

/// A first sharp peak and a shell at 2.8 Å for q1 = 2.7 Å⁻¹; everything but the damping scales with q1.
double scaledStructure(double q, double q1) {
    const double x = q / q1;
    const double peak = 1.8 / (1 + std::pow((x - 1) / 0.065, 2)) * std::exp(-0.3 * x * x);
    const double shell = 8 * std::sin(7.56 * x) / (7.56 * x) * (1 - std::exp(-std::pow(0.9 * x, 4)));
    return 1 + peak + shell * std::exp(-0.008 * q * q);
}

/// `count` values of q from `low` to `high`.
std::vector<double> evenly(double low, double high, std::size_t count) {
    std::vector<double> q;
    for (std::size_t i = 0; i < count; ++i)
        q.push_back(low + (high - low) * static_cast<double>(i) / static_cast<double>(count - 1));
    return q;
}

/// What a detector would count of a glass with this S(q), with errors of 0.2 %.
template<class StructureFactor>
Pattern counted(const char* composition, const std::vector<double>& q, double wavelength, const PolarizationChoice& polarization,
                StructureFactor s) {
    const Composition glass = valueOf(parseComposition(composition));
    const FormFactors f = valueOf(formFactors(glass, q));
    const auto compton = valueOf(comptonScattering(glass, q, energyOf(wavelength), 2));
    const auto correction = correctionFactors(q, wavelength, polarization, NoAbsorption{});
    Pattern pattern{q, {}, {}};
    for (std::size_t i = 0; i < q.size(); ++i) {
        const double coherent = f.meanSquare[i] + f.squaredMean[i] * (s(q[i]) - 1);
        pattern.intensity.push_back(3 * (coherent + compton[i]) / correction[i]);
        pattern.sigma.push_back(0.002 * pattern.intensity.back());
    }
    return pattern;
}

} // namespace

double madeStructure(double q, double top) {
    const double peak = 1.4 / (1 + std::pow((q - top) / 0.16, 2));
    const double wave = q > 4 ? 0.35 * std::sin(2.6 * (q - 4)) * std::exp(-0.12 * q) : 0;
    return 1 + peak + wave;
}

Pattern madeIntensity(double top, std::size_t points) {
    return counted("Zr", evenly(0.5, 20, points), wavelengthOf(patternEnergy), PolarizationDone{},
                   [top](double q) { return madeStructure(q, top); });
}

Shared<ScatteringPattern> madePattern(const std::string& id, double top, std::size_t points) {
    ScatteringPattern pattern;
    pattern.id = id;
    pattern.name = id;
    pattern.source = {id + ".xy", "sha-" + id, "made", "1", {}};
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

Study patternStudy(const std::vector<double>& tops, std::size_t points) {
    Sample sample;
    sample.id = sample.name = "glass";
    sample.composition = "Zr";
    for (std::size_t i = 0; i < tops.size(); ++i)
        sample.patterns.push_back(madePattern("p" + std::to_string(i), tops[i], points));
    Study study;
    study.samples = {sample};
    return study;
}

Study compressedStudyAt(const std::vector<double>& pressures) {
    std::vector<double> tops;
    for (const double pressure : pressures)
        tops.push_back(2.6285 * std::cbrt(valueOf(compressionAt(BirchMurnaghan{102, 3.6}, pressure))));
    Study study = patternStudy(tops);
    for (std::size_t i = 0; i < pressures.size(); ++i)
        study = valueOf(reduce(study, SetPatternConditions{{"glass", "p" + std::to_string(i)}, pressures[i], {}}));
    return study;
}

std::string patternText(double q1, bool statesWavelength) {
    const Pattern pattern = counted("Zr50Cu50", evenly(0.5, 25, 2451), fileWavelength, Polarization{},
                                    [q1](double q) { return scaledStructure(q, q1); });
    std::string text = statesWavelength ? "# wavelength: 0.2 A\n" : "# a made-up glass\n";
    text += "q [1/A],intensity,error\n";
    for (std::size_t i = 0; i < pattern.q.size(); ++i)
        text += figureText(pattern.q[i], 6) + ',' + figureText(pattern.intensity[i], 12) + ',' + figureText(pattern.sigma[i], 6) +
                '\n';
    return text;
}

} // namespace vitrine::test
