#include "core/simulation/demonstration/glass_pattern.h"

#include "core/curve/sampling.h"
#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "core/scattering/compton.h"
#include "core/scattering/diffraction_peak.h"
#include "core/scattering/form_factors.h"
#include "core/scattering/scattering_angle.h"

#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr double usualQ1 = 2.63; // Å⁻¹
constexpr double contact = 2.45; // Å, where pairs begin
constexpr double firstTop = 3.1; // Å
constexpr double subTop = 2.7;   // Å
constexpr EvenAxis distances{0.025, 0.025, 4000}, momenta{0.005, 0.005, 6800};

/// G(r) of a glass with the usual q1.
double pairFunction(const GlassStructure& glass, double r) {
    const double within = 1 / (1 + std::exp(-(r - contact) / 0.06));
    const double wave = 2.4 * std::exp(-0.5 * glass.fwhm * r) * std::cos(usualQ1 * (r - firstTop));
    const auto bell = [r](double at, double width) { return std::exp(-0.5 * (r - at) * (r - at) / (width * width)); };
    const double shell = glass.subpeak * bell(subTop, 0.13) + 0.5 * bell(firstTop, 0.16);
    return (1 - within) * -4 * std::numbers::pi * glass.numberDensity * r + within * (wave + shell);
}

/// S(q) on `momenta`, not yet scaled to the q1 asked for.
std::vector<double> unscaledStructure(const GlassStructure& glass) {
    std::vector<double> g;
    for (std::size_t i = 0; i < distances.count; ++i)
        g.push_back(pairFunction(glass, distances.at(i)));
    std::vector<double> s = structureFactorOf(g, distances, momenta);
    for (double& each : s)
        each += 1;
    return s;
}

struct Scattering {
    FormFactors form;
    std::vector<double> compton;
};

Result<Scattering> scatteringOf(const std::string& formula, const std::vector<double>& q, double energy) {
    const auto composition = parseComposition(formula);
    if (!composition)
        return std::unexpected(composition.error());
    auto form = formFactors(*composition, q);
    auto compton = comptonScattering(*composition, q, energy, 2);
    if (!form || !compton)
        return std::unexpected(form ? compton.error() : form.error());
    return Scattering{std::move(*form), std::move(*compton)};
}

/// Where an analysis finds the peak, whose points weigh by the noise of the intensity; on the axis `momenta`.
Result<double> positionOf(const std::vector<double>& structure, const std::string& formula, double energy) {
    constexpr Interval around{1.6, 3.8}; // Å⁻¹
    std::vector<double> q, s, sigma;
    for (std::size_t i = 0; i < momenta.count; ++i)
        if (around.contains(momenta.at(i))) {
            q.push_back(momenta.at(i));
            s.push_back(structure[i]);
        }
    const auto scattering = scatteringOf(formula, q, energy);
    if (!scattering)
        return std::unexpected(scattering.error());
    for (std::size_t i = 0; i < q.size(); ++i)
        sigma.push_back(s[i] - 1 + (scattering->form.meanSquare[i] + scattering->compton[i]) / scattering->form.squaredMean[i]);
    PeakChoices choices;
    choices.search = {2, 3.3};
    const auto peak = diffractionPeak({q, s, sigma}, choices);
    if (!peak)
        return std::unexpected(peak.error());
    return peak->q1.value;
}

/// By how much q is stretched to bring the peak of S(q) to `q1`: the window of the fit and its weights do not stretch with it,
/// so that the peak does not follow the stretch to the last digit.
Result<double> stretchTo(double q1, const std::vector<double>& structure, const std::string& formula, double energy) {
    constexpr int rounds = 4; // each leaves a thirtieth of the distance
    const std::vector<double> axis = momenta.values();
    double stretch = 1;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> stretched;
        for (const double q : axis)
            stretched.push_back(interpolated(axis, structure, q * stretch));
        const auto position = positionOf(stretched, formula, energy);
        if (!position)
            return position;
        stretch *= *position / q1;
    }
    return stretch;
}

/// q as a flat detector shows it whose distance is not the one it is taken to have.
double misread(double q, const PatternConditions& c) {
    constexpr double degree = std::numbers::pi / 180;
    const double wavelength = wavelengthOf(c.energy), twoTheta = twoThetaOf(q, wavelength) * degree;
    return qOfTwoTheta(std::atan2(c.distanceScale * std::sin(twoTheta), std::cos(twoTheta)) / degree, wavelength);
}

} // namespace

Result<Pattern> simulatedPattern(const GlassStructure& glass, const std::string& composition, const PatternConditions& c) {
    const std::vector<double> axis = momenta.values(), s = unscaledStructure(glass);
    const auto stretch = stretchTo(glass.q1, s, composition, c.energy);
    if (!stretch)
        return std::unexpected(stretch.error());
    std::vector<double> q;
    for (double each = c.qMin; each <= c.qMax + 1e-9; each += c.step)
        q.push_back(each);
    const auto scattering = scatteringOf(composition, q, c.energy);
    if (!scattering)
        return std::unexpected(scattering.error());
    constexpr double scale = 1000;
    Random random(c.seed);
    Pattern out;
    for (std::size_t i = 0; i < q.size(); ++i) {
        const double excess = interpolated(axis, s, q[i] * *stretch) - 1;
        const double intensity =
            scale * (scattering->form.meanSquare[i] + scattering->form.squaredMean[i] * excess + scattering->compton[i]);
        out.q.push_back(misread(q[i], c));
        out.sigma.push_back(c.noise * intensity);
        out.intensity.push_back(intensity + out.sigma.back() * random.normal());
    }
    return out;
}

} // namespace vitrine
