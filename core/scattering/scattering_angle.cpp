#include "core/scattering/scattering_angle.h"

#include "core/quantity/constants.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr double halfDegree = std::numbers::pi / 360;

} // namespace

double wavelengthOf(double energy) {
    return constants::planckTimesLight / energy;
}
double energyOf(double wavelength) {
    return constants::planckTimesLight / wavelength;
}

double qOfTwoTheta(double twoTheta, double wavelength) {
    return 4 * std::numbers::pi / wavelength * std::sin(twoTheta * halfDegree);
}
double twoThetaOf(double q, double wavelength) {
    return std::asin(q * wavelength / (4 * std::numbers::pi)) / halfDegree;
}

Result<std::vector<double>> qAxis(std::span<const double> twoTheta, double wavelength) {
    if (!(wavelength > 0) || !std::isfinite(wavelength))
        return refuse(phrase("Scattering", "The pattern is on angles, but its wavelength is not known."),
                      phrase("Scattering", "State the wavelength or the energy."));
    std::vector<double> q;
    q.reserve(twoTheta.size());
    for (const double angle : twoTheta) {
        if (!(angle >= 0 && angle <= 180))
            return refuse(phrase("Scattering", "A scattering angle of %1° is impossible.").with(Figure{angle, 5}),
                          phrase("Scattering", "Check that the axis is 2θ in degrees."));
        q.push_back(qOfTwoTheta(angle, wavelength));
    }
    return q;
}

} // namespace vitrine
