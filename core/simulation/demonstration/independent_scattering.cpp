#include "core/simulation/demonstration/independent_scattering.h"

#include "core/scattering/compton.h"
#include "core/scattering/diffraction_peak.h"
#include "core/scattering/scattering_angle.h"

#include <cmath>
#include <numbers>

namespace vitrine {

Result<IndependentScattering> independentScattering(const std::string& composition, const std::vector<double>& q, double energy) {
    const auto parsed = parseComposition(composition);
    if (!parsed)
        return std::unexpected(parsed.error());
    auto form = formFactors(*parsed, q);
    auto compton = comptonScattering(*parsed, q, energy, 2);
    if (!form || !compton)
        return std::unexpected(form ? compton.error() : form.error());
    return IndependentScattering{std::move(*form), std::move(*compton)};
}

Result<double> peakPosition(const std::vector<double>& structure) {
    constexpr Interval around{1.6, 3.8}; // Å⁻¹
    std::vector<double> q, s;
    for (std::size_t i = 0; i < structureAxis.count; ++i)
        if (around.contains(structureAxis.at(i))) {
            q.push_back(structureAxis.at(i));
            s.push_back(structure[i]);
        }
    PeakChoices choices;
    choices.search = {2, 3.3};
    const auto peak = diffractionPeak({q, s, {}}, choices);
    if (!peak)
        return std::unexpected(peak.error());
    return peak->q1.value;
}

double misread(double q, double energy, double distanceScale) {
    constexpr double degree = std::numbers::pi / 180;
    const double wavelength = wavelengthOf(energy), twoTheta = twoThetaOf(q, wavelength) * degree;
    return qOfTwoTheta(std::atan2(distanceScale * std::sin(twoTheta), std::cos(twoTheta)) / degree, wavelength);
}

std::vector<double> pointsOfQ(double first, double last, double step) {
    std::vector<double> q;
    for (double each = first; each <= last + 1e-9; each += step)
        q.push_back(each);
    return q;
}

} // namespace vitrine
