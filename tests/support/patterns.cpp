#include "tests/support/patterns.h"

#include "core/scattering/compton.h"
#include "core/scattering/corrections.h"
#include "core/scattering/form_factors.h"
#include "core/scattering/scattering_angle.h"

#include <cmath>

namespace vitrine::test {

namespace {

constexpr double wavelength = 0.2; // Å

/// A first sharp peak and a shell at 2.8 Å for q1 = 2.7 Å⁻¹; everything but the damping scales with q1.
double structureFactor(double q, double q1) {
    const double x = q / q1;
    const double peak = 1.8 / (1 + std::pow((x - 1) / 0.065, 2)) * std::exp(-0.3 * x * x);
    const double shell = 8 * std::sin(7.56 * x) / (7.56 * x) * (1 - std::exp(-std::pow(0.9 * x, 4)));
    return 1 + peak + shell * std::exp(-0.008 * q * q);
}

} // namespace

std::string patternText(double q1, bool statesWavelength) {
    std::vector<double> q;
    for (int i = 50; i <= 2500; ++i)
        q.push_back(0.01 * i);
    const Composition glass = *parseComposition("Zr50Cu50");
    const FormFactors f = *formFactors(glass, q);
    const auto compton = *comptonScattering(glass, q, energyOf(wavelength), 2);
    const auto correction = correctionFactors(q, wavelength, Polarization{}, NoAbsorption{});
    std::string text = statesWavelength ? "# wavelength: 0.2 A\n" : "# a made-up glass\n";
    text += "q [1/A],intensity,error\n";
    for (std::size_t i = 0; i < q.size(); ++i) {
        const double coherent = f.meanSquare[i] + f.squaredMean[i] * (structureFactor(q[i], q1) - 1);
        const double intensity = 3 * (coherent + compton[i]) / correction[i];
        text += figureText(q[i], 6) + ',' + figureText(intensity, 12) + ',' + figureText(0.002 * intensity, 6) + '\n';
    }
    return text;
}

} // namespace vitrine::test
