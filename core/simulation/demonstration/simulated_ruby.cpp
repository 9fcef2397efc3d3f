#include "core/simulation/demonstration/simulated_ruby.h"

#include "core/fit/statistics.h"
#include "core/quantity/message.h"

#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

using namespace demonstration;

constexpr double pixel = 0.025, firstPixel = 688, lastPixel = 702; // nm

/// A pseudo-Voigt of height 1 and full width `fwhm` at half of it.
double lineShape(double x, double fwhm, double lorentzian) {
    const double u = 2 * x / fwhm;
    return lorentzian / (1 + u * u) + (1 - lorentzian) * std::exp(-std::numbers::ln2 * u * u);
}

/// Counts expected at a wavelength.
double expectedCounts(double nanometres, double pressure) {
    const double wide = 0.52 + 0.012 * pressure, at = nanometres - rubyWavelength(pressure);
    const double lines = lineShape(at, wide, 0.75) + 0.62 * lineShape(at + rubySplitting, 1.1 * wide, 0.75);
    return 900 + 12 * (nanometres - firstPixel) + 14000 * std::exp(-0.03 * pressure) * lines;
}

} // namespace

double demonstration::rubyWavelength(double pressure) {
    const double x = (std::sqrt(1 + 4 * rubyB * pressure / rubyA) - 1) / (2 * rubyB);
    return rubyR1 * (1 + x);
}

DemonstrationFile simulatedRuby(const std::string& sample, double pressure, std::uint64_t seed) {
    Random random(seed);
    std::string text = "# SIMULATED: made by calculation, not measured\n# ruby fluorescence in the pressure cell at " +
                       figureText(pressure, 3) + " GPa, sample: " + sample +
                       "\n# temperature: " + figureText(rubyTemperature, 4) + " K\nWavelength [nm],Intensity [counts]\n";
    const auto pixels = static_cast<int>(std::lround((lastPixel - firstPixel) / pixel));
    for (int i = 0; i <= pixels; ++i) {
        const double nanometres = firstPixel + pixel * i, expected = expectedCounts(nanometres, pressure);
        const double counts = std::max(0.0, std::round(expected + std::sqrt(expected) * random.normal()));
        text += figureText(nanometres, 6) + "," + figureText(counts, 9) + "\n";
    }
    return {"simulated_" + sample + "_ruby_" + figureText(pressure, 3) + "GPa.csv",
            {text.begin(), text.end()},
            DemonstrationFileKind::Ruby,
            sample,
            pressure};
}

} // namespace vitrine
