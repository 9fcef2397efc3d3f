#pragma once
#include "core/scattering/composition.h"
#include "core/scattering/even_axis.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine {

/// Coherent scattering of independent atoms on a q grid, electron units per atom.
struct FormFactors {
    std::vector<double> squaredMean; ///< ⟨f⟩² (|⟨f⟩|² with dispersion)
    std::vector<double> meanSquare;  ///< ⟨f²⟩

    bool operator==(const FormFactors&) const = default;
};

/// ⟨f⟩² and ⟨f²⟩ at each q (Å⁻¹) with Waasmaier–Kirfel f0; with `dispersionEnergy` (keV) f = f0 + f′ + i f″,
/// f′ and f″ from xraylib. Refuses a q below zero, not finite, or beyond the table (75.4 Å⁻¹), an empty
/// composition, and an energy without f′, f″.
Result<FormFactors> formFactors(const Composition&, std::span<const double> q, std::optional<double> dispersionEnergy = {});

/// The same on an even axis.
Result<FormFactors> formFactors(const Composition&, const EvenAxis& q, std::optional<double> dispersionEnergy = {});

/// Laue term L(q) = (⟨f²⟩ − ⟨f⟩²)/⟨f⟩²: what an S(q) that leaves it out tends to above 1.
std::vector<double> laueTerm(const FormFactors&);

} // namespace vitrine
