#pragma once
#include "core/scattering/composition.h"

#include <span>
#include <vector>

namespace vitrine {

/// Compton scattering per atom Σ c S_inc(q/4π), electron units, before recoil (xraylib). Below s = 0.001 Å⁻¹,
/// where the table begins, S_inc falls to zero as s². Refuses q that is negative, not finite or beyond the
/// table.
Result<std::vector<double>> comptonProfile(const Composition&, std::span<const double> q);

/// R(q)^exponent with R = 1/(1 + (E/511 keV) · 2 (qλ/4π)²), energy in keV: exponent 2 for photon-counting
/// detectors, 3 for integrating ones (Breit–Dirac), 0 for none. q beyond 4π/λ is taken as backscattering.
std::vector<double> recoilFactor(std::span<const double> q, double energy, int exponent);

/// comptonProfile × recoilFactor. Refuses also an energy that is not positive and an exponent other than 0, 2
/// and 3.
Result<std::vector<double>> comptonScattering(const Composition&, std::span<const double> q, double energy, int exponent);

} // namespace vitrine
