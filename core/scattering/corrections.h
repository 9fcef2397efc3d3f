#pragma once
#include <span>
#include <variant>
#include <vector>

namespace vitrine {

/// No polarisation correction: the integration did it (pyFAI's header says so).
struct PolarizationDone {
    bool operator==(const PolarizationDone&) const = default;
};
/// Intensity lost to polarisation: P = 1 − fraction · sin²2θ, where `fraction` (0 … 1) of the beam is
/// polarised in the plane of scattering. 0.5 gives (1 + cos²2θ)/2, which holds for an unpolarised beam and
/// for any beam averaged over whole rings.
struct Polarization {
    double fraction = 0.5; ///< in the plane of scattering
    bool operator==(const Polarization&) const = default;
};
using PolarizationChoice = std::variant<PolarizationDone, Polarization>;

/// The sample does not weaken the beam noticeably.
struct NoAbsorption {
    bool operator==(const NoAbsorption&) const = default;
};
/// A plate across the beam: A = [e^{−μt/cos 2θ} − e^{−μt}]/(μt − μt/cos 2θ).
struct FlatPlate {
    double mut = 0; ///< μt, dimensionless
    bool operator==(const FlatPlate&) const = default;
};
/// A full cylinder bathed in the beam: A by integration over its cross-section, within 0.1 % up to μR = 10.
struct Capillary {
    double muR = 0; ///< μR, dimensionless
    bool operator==(const Capillary&) const = default;
};
using Absorption = std::variant<NoAbsorption, FlatPlate, Capillary>;

/// The factor by which the measured intensity is smaller than the scattered one; 1 for PolarizationDone.
double polarizationFactor(const PolarizationChoice&, double twoTheta);

/// Transmission A(2θ), 0 … 1; divide the intensity by it. 1 for NoAbsorption. A plate needs 2θ < 90°; NaN
/// beyond.
double transmission(const Absorption&, double twoTheta);

/// 1/(P·A) on a q grid (Å⁻¹) for a wavelength (Å): what the intensity is multiplied by. NaN where q exceeds
/// 4π/λ.
std::vector<double> correctionFactors(std::span<const double> q, double wavelength, const PolarizationChoice&, const Absorption&);

} // namespace vitrine
