#include "core/scattering/compton.h"

#include "core/quantity/constants.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>
#include <optional>
#include <xraylib.h>

namespace vitrine {
namespace {

constexpr double leastTabulated = 0.001; // xraylib's SF_Compt refuses smaller s

/// Between these s (Å⁻¹) the table of every element is one cubic: the grid of J. H. Hubbell et al., J. Phys. Chem. Ref. Data 4
/// (1975) 471, with some values more.
constexpr std::array knots{
    leastTabulated, 0.005, 0.01,  0.015, 0.02, 0.025, 0.03,  0.035, 0.04, 0.045, 0.05, 0.055, 0.06,  0.065, 0.07, 0.075, 0.08,
    0.085,          0.09,  0.095, 0.1,   0.11, 0.12,  0.125, 0.13,  0.14, 0.15,  0.16, 0.17,  0.175, 0.18,  0.19, 0.2,   0.225,
    0.25,           0.275, 0.3,   0.325, 0.35, 0.375, 0.4,   0.45,  0.5,  0.55,  0.6,  0.65,  0.7,   0.75,  0.8,  0.85,  0.9,
    0.95,           1.0,   1.25,  1.5,   1.75, 2.0,   2.25,  2.5,   3.0,  3.5,   4.0,  5.0,   6.0};
constexpr std::size_t worthwhile = 12; // rows, of which six are looked up
constexpr double sameValue = 1e-12;

/// Σ c S_inc at rows of q; what is wrong with the first that has none is kept.
struct Profile {
    const Composition& composition;
    std::span<const double> q;
    std::vector<double> values;
    std::optional<Problem> fault = {};

    double s(std::size_t row) const { return q[row] / (4 * std::numbers::pi); }

    double incoherent(int z, double s) {
        xrl_error* error = nullptr;
        const double value = SF_Compt(z, std::max(s, leastTabulated), &error);
        if (!error)
            return s < leastTabulated ? value * (s / leastTabulated) * (s / leastTabulated) : value;
        xrl_error_free(error);
        fault = Problem{phrase("Scattering", "The Compton table of %1 does not reach q = %2 Å⁻¹.")
                            .with(std::string(elementSymbol(z)), Figure{4 * std::numbers::pi * s, 5}),
                        phrase("Scattering", "Check that the axis is q in Å⁻¹, not in nm⁻¹ and not an angle."),
                        {}};
        return 0;
    }
    double at(std::size_t row) {
        double sum = 0;
        for (const Component& c : composition.components)
            sum += c.fraction * incoherent(c.atomicNumber, s(row));
        return sum;
    }
    void eachOf(std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end && !fault; ++row)
            values[row] = at(row);
    }
    /// Rows between two knots: the cubic through four of them, where two others lie on it; else each by itself.
    void cubicOf(std::size_t first, std::size_t end) {
        const std::size_t n = end - first - 1;
        const std::array at4{first, first + n / 3, first + 2 * n / 3, end - 1};
        std::array<double, 4> x{}, divided{};
        for (std::size_t i = 0; i < 4; ++i) {
            x[i] = s(at4[i]);
            divided[i] = at(at4[i]);
        }
        for (std::size_t order = 1; order < 4; ++order)
            for (std::size_t i = 3; i >= order; --i)
                divided[i] = (divided[i] - divided[i - 1]) / (x[i] - x[i - order]);
        for (std::size_t row = first; row < end; ++row) {
            const double u = s(row);
            values[row] = divided[0] + (u - x[0]) * (divided[1] + (u - x[1]) * (divided[2] + (u - x[2]) * divided[3]));
        }
        for (const std::size_t row : {first + n / 6, first + 5 * n / 6})
            if (const double exact = at(row); !(std::abs(values[row] - exact) <= sameValue * exact))
                return eachOf(first, end);
    }
};

} // namespace

Result<std::vector<double>> comptonProfile(const Composition& composition, std::span<const double> q) {
    if (std::ranges::any_of(q, [](double v) { return !(v >= 0 && std::isfinite(v)); }))
        return refuse(phrase("Scattering", "The q axis has a value that is negative or not a number."));
    Profile profile{composition, q, std::vector<double>(q.size())};
    const bool ascends = std::ranges::adjacent_find(q, std::greater_equal()) == q.end();
    std::size_t done = 0;
    for (const double knot : knots) {
        const auto end = ascends ? std::size_t(std::ranges::lower_bound(q, 4 * std::numbers::pi * knot) - q.begin()) : done;
        if (end - done >= worthwhile && knot > leastTabulated)
            profile.cubicOf(done, end);
        else
            profile.eachOf(done, end);
        done = end;
    }
    profile.eachOf(done, q.size());
    if (profile.fault)
        return std::unexpected(std::move(*profile.fault));
    return std::move(profile.values);
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
