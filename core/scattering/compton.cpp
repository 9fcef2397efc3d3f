#include "core/scattering/compton.h"

#include "core/quantity/constants.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <xraylib.h>

namespace vitrine {
namespace {

constexpr double leastTabulated = 0.001; // xraylib's SF_Compt refuses smaller s

/// The grid of J. H. Hubbell et al., J. Phys. Chem. Ref. Data 4 (1975) 471 in s, Å⁻¹. The table of an element is a cubic between
/// each two of its values, or between halves, quarters … of such a step.
constexpr std::array grid{
    leastTabulated, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.125, 0.15, 0.175, 0.2,
    0.25,           0.3,   0.4,  0.5,   0.6,  0.7,   0.8,  0.9,  1.0,  1.25, 1.5,  2.0,  2.5,  3.0, 3.5,   4.0,  5.0,   6.0};
constexpr std::size_t worthwhile = 10; // rows, of which six are looked up
constexpr double sameValue = 1e-13;

/// Rows [first, end) of the axis.
struct Rows {
    std::size_t first = 0, end = 0;
};

/// c S_inc of one element, added to rows of q; what is wrong with the first that has none is kept.
struct ElementProfile {
    const Component& component;
    std::span<const double> q;
    std::vector<double>& values;
    std::optional<Problem> fault = {};

    double s(std::size_t row) const { return q[row] / (4 * std::numbers::pi); }

    double at(std::size_t row) {
        const double value = incoherent(component.atomicNumber, s(row));
        return component.fraction * value;
    }
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
    void addEach(Rows rows) {
        for (std::size_t row = rows.first; row < rows.end && !fault; ++row)
            values[row] += at(row);
    }
    /// Rows between two s: the cubic through four of them, where two others lie on it; else each half by itself.
    void addBetween(double low, double high, Rows rows) {
        if (rows.end - rows.first < worthwhile)
            return addEach(rows);
        if (addCubic(rows))
            return;
        const double half = 0.5 * (low + high);
        const auto from = q.begin() + std::ptrdiff_t(rows.first), to = q.begin() + std::ptrdiff_t(rows.end);
        const auto middle = std::size_t(std::lower_bound(from, to, 4 * std::numbers::pi * half) - q.begin());
        addBetween(low, half, {rows.first, middle});
        addBetween(half, high, {middle, rows.end});
    }
    bool addCubic(Rows rows) {
        const std::size_t n = rows.end - rows.first - 1;
        const std::array nodes{rows.first, rows.first + n / 3, rows.first + 2 * n / 3, rows.end - 1};
        std::array<double, 4> x{}, divided{};
        for (std::size_t i = 0; i < 4; ++i) {
            x[i] = s(nodes[i]);
            divided[i] = at(nodes[i]);
        }
        for (std::size_t order = 1; order < 4; ++order)
            for (std::size_t i = 3; i >= order; --i)
                divided[i] = (divided[i] - divided[i - 1]) / (x[i] - x[i - order]);
        const auto cubic = [&](double u) {
            return divided[0] + (u - x[0]) * (divided[1] + (u - x[1]) * (divided[2] + (u - x[2]) * divided[3]));
        };
        for (const std::size_t row : {rows.first + n / 6, rows.first + 5 * n / 6})
            if (const double exact = at(row); !(std::abs(cubic(s(row)) - exact) <= sameValue * exact))
                return false;
        for (std::size_t row = rows.first; row < rows.end; ++row)
            values[row] += cubic(s(row));
        return true;
    }
};

std::optional<Problem> addElement(std::vector<double>& values, const Component& component, std::span<const double> q) {
    ElementProfile profile{component, q, values};
    std::size_t done = 0;
    for (std::size_t k = 0; k < grid.size(); ++k) {
        const auto end = std::size_t(std::ranges::lower_bound(q, 4 * std::numbers::pi * grid[k]) - q.begin());
        if (k > 0)
            profile.addBetween(grid[k - 1], grid[k], {done, end});
        else
            profile.addEach({done, end});
        done = end;
    }
    profile.addEach({done, q.size()});
    return profile.fault;
}

std::optional<Problem> addInAnyOrder(std::vector<double>& values, const Component& component, std::span<const double> q) {
    ElementProfile profile{component, q, values};
    profile.addEach({0, q.size()});
    return profile.fault;
}

} // namespace

Result<std::vector<double>> comptonProfile(const Composition& composition, std::span<const double> q) {
    if (std::ranges::any_of(q, [](double v) { return !(v >= 0 && std::isfinite(v)); }))
        return refuse(phrase("Scattering", "The q axis has a value that is negative or not a number."));
    std::vector<double> profile(q.size());
    const bool ascends = std::ranges::is_sorted(q);
    for (const Component& c : composition.components)
        if (auto fault = ascends ? addElement(profile, c, q) : addInAnyOrder(profile, c, q))
            return std::unexpected(std::move(*fault));
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
