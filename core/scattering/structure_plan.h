#pragma once
#include "core/scattering/corrections.h"
#include "core/scattering/form_factors.h"
#include "core/scattering/sine_transform.h"

namespace vitrine {

/// What was measured and how, as far as the corrections need it.
struct ScatteringSetup {
    Composition composition;
    double energy = 0; ///< keV; must be known
    PolarizationChoice polarization = PolarizationDone{};
    Absorption absorption = NoAbsorption{};
    int comptonExponent = 2; ///< recoil: 2 photon-counting, 3 integrating detector, 0 none
    bool dispersion = false; ///< f′ and f″ from xraylib

    bool operator==(const ScatteringSetup&) const = default;
};

/// Everything about a pattern that neither its intensities nor q_min, q_max, r_min, density and normalisation
/// change: made once, reused by every step of a drag.
struct StructurePlan {
    ScatteringSetup setup;
    EvenAxis axis;         ///< multiples of one step, covering the measured q
    std::vector<double> q; ///< the values of `axis`, Å⁻¹
    FormFactors formFactors;
    std::vector<double> compton;    ///< per atom, with recoil
    std::vector<double> correction; ///< 1/(polarisation · transmission)
    SineTransform transform;        ///< q → r
    SineTransform doubled;          ///< q → 2r, for the errors of G
    std::vector<double> r;          ///< Å
};

/// The plan for a pattern on the q values `q` (ascending, Å⁻¹, not necessarily even: the even axis has their
/// mean spacing) and for G on the axis `r` (Å, r > 0). Refuses what formFactors(), comptonScattering()
/// refuse, an r axis that is empty or starts below zero, q beyond 4π/λ, and a plate seen at 90° or more.
Result<StructurePlan> structurePlan(std::span<const double> q, const ScatteringSetup&, EvenAxis r);

} // namespace vitrine
