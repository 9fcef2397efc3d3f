#pragma once
#include "core/simulation/demonstration/demonstration_glass.h"
#include "core/simulation/demonstration/glass_pattern.h"

namespace vitrine {

/// A glass whose first shell is made of pairs of elements.
struct PairedGlass {
    std::vector<ShellPair> pairs;
    double q1 = 2.63;              ///< Å⁻¹, of the first sharp peak of S(q) by a Lorentzian within ±0.40 Å⁻¹
    double fwhm = 0.41;            ///< Å⁻¹, about, of the same peak
    double numberDensity = 0.0585; ///< atoms/Å³
};

/// What else a detector sees, in electron units per atom of the sample.
struct StrayScattering {
    double fluorescence = 0;       ///< the same at every q
    double air = 0, container = 0; ///< falling from the beam on, and a halo at 1.6 Å⁻¹; both are in the empty measurement as well
};

struct PairedPattern {
    Pattern sample, empty; ///< the second without the sample
};

/// I(q) in electron units times `intensityScale`, corrected for polarisation, of
///   S − 1 = Σ w_ij(q) N_ij/(c_j r_ij q) sin(q r_ij) exp(−q² σ_ij²/2) + (1/q) ∫ [T(r) − 4πρr] sin(qr) dr
/// with w_ij = (2 − δ_ij) c_i c_j f_i f_j/⟨f⟩² (T. E. Faber & J. M. Ziman, Philos. Mag. 11 (1965) 153), summed over the pairs of
/// the first shell. T(r) is what all pairs have alike: the outer part of the first shell and a damped wave from 4.3 Å on.
/// Refuses an unknown composition and a pair that it does not hold.
Result<PairedPattern> pairedPattern(const PairedGlass&, const std::string& composition, const PatternConditions&,
                                    const StrayScattering&);

} // namespace vitrine
