#pragma once
#include "core/quantity/problem.h"
#include "core/scattering/even_axis.h"
#include "core/scattering/form_factors.h"

#include <string>

namespace vitrine {

/// Where S(q) of a simulated glass is made, Å⁻¹.
inline constexpr EvenAxis structureAxis{0.005, 0.005, 6800};

/// What the atoms of a glass scatter without regard to each other, electron units per atom.
struct IndependentScattering {
    FormFactors form;
    std::vector<double> compton; ///< as a photon-counting detector sees it

    /// Of the point i with an S(q) there.
    double intensity(std::size_t i, double s) const { return form.meanSquare[i] + form.squaredMean[i] * (s - 1) + compton[i]; }
};

/// On q in Å⁻¹ at an energy in keV. Refuses an unknown composition.
Result<IndependentScattering> independentScattering(const std::string& composition, const std::vector<double>& q, double energy);

/// Where a Lorentzian within ±0.40 Å⁻¹ finds the first sharp peak of an S(q) on `structureAxis`, Å⁻¹.
Result<double> peakPosition(const std::vector<double>& structure);

/// q as a flat detector shows it that is `distanceScale` times as far away as it is taken to be; energy in keV.
double misread(double q, double energy, double distanceScale);

/// first, first + step … up to `last`.
std::vector<double> pointsOfQ(double first, double last, double step);

} // namespace vitrine
