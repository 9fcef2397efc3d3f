#include "core/scattering/compton.h"

#include "core/quantity/constants.h"

#include <cmath>
#include <numbers>
#include <xraylib.h>

namespace vitrine {
namespace {

constexpr double leastTabulated = 0.001; // xraylib's SF_Compt refuses smaller s

Result<double> incoherent(int z, double s) {
    xrl_error* error = nullptr;
    const double value = SF_Compt(z, std::max(s, leastTabulated), &error);
    if (!error)
        return s < leastTabulated ? value * (s / leastTabulated) * (s / leastTabulated) : value;
    xrl_error_free(error);
    return refuse(phrase("Scattering", "The Compton table of %1 does not reach q = %2 Å⁻¹.")
                      .with(std::string(elementSymbol(z)), Figure{4 * std::numbers::pi * s, 5}),
                  phrase("Scattering", "Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle."));
}

Result<bool> addElement(std::vector<double>& profile, const Component& c, std::span<const double> q) {
    for (std::size_t i = 0; i < q.size(); ++i) {
        const auto value = incoherent(c.atomicNumber, q[i] / (4 * std::numbers::pi));
        if (!value)
            return std::unexpected(value.error());
        profile[i] += c.fraction * *value;
    }
    return true;
}

} // namespace

Result<std::vector<double>> comptonProfile(const Composition& composition, std::span<const double> q) {
    if (std::ranges::any_of(q, [](double v) { return !(v >= 0 && std::isfinite(v)); }))
        return refuse(phrase("Scattering", "The q axis has a value that is negative or not a number."));
    std::vector<double> profile(q.size());
    for (const Component& c : composition.components)
        if (const auto added = addElement(profile, c, q); !added)
            return std::unexpected(added.error());
    return profile;
}

std::vector<double> recoilFactor(std::span<const double> q, double energy, int exponent) {
    const double wavelength = constants::planckTimesLight / energy;
    std::vector<double> factor(q.size());
    for (std::size_t i = 0; i < q.size(); ++i) {
        const double sine = std::min(q[i] * wavelength / (4 * std::numbers::pi), 1.0);
        const double ratio = 1 / (1 + energy / constants::electronRestEnergy * 2 * sine * sine);
        factor[i] = 1;
        for (int k = 0; k < exponent; ++k)
            factor[i] *= ratio;
    }
    return factor;
}

Result<std::vector<double>> comptonScattering(const Composition& composition, std::span<const double> q, double energy,
                                              int exponent) {
    if (!(energy > 0) || !std::isfinite(energy))
        return refuse(phrase("Scattering", "The energy of the X-rays is not known."),
                      phrase("Scattering", "State the energy or the wavelength."));
    if (exponent != 0 && exponent != 2 && exponent != 3)
        return refuse(
            phrase("Scattering", "The Compton recoil exponent %1 is neither 0, 2 nor 3.").with(Figure{double(exponent)}),
            phrase("Scattering", "Take 2 for photon-counting detectors and 3 for integrating ones."));
    auto profile = comptonProfile(composition, q);
    if (!profile)
        return profile;
    const auto recoil = recoilFactor(q, energy, exponent);
    for (std::size_t i = 0; i < q.size(); ++i)
        (*profile)[i] *= recoil[i];
    return profile;
}

} // namespace vitrine
