#pragma once
#include "core/scattering/coordination.h"

#include <vector>

namespace vitrine {

/// A maximum of G(r).
struct Shell {
    Measured r;        ///< Å
    double height = 0; ///< G there, Å⁻²

    bool operator==(const Shell&) const = default;
};

/// The maxima of G(r) within `range` that rise above their surroundings by `prominence` (Å⁻²; 0: a tenth of
/// the highest), in order of r. Position by a parabola over one resolution; its error is σ_G q_max/(√3 |G″|),
/// the noise of a slope in a band that ends at q_max. Empty where there is none.
std::vector<Shell> shellsOf(const PairFunction&, Interval range, double prominence = 0);

/// One Gaussian of a split shell.
struct SubPeak {
    Measured r;            ///< Å
    Measured width;        ///< standard deviation, Å
    Measured coordination; ///< atoms in it
};

/// What a sub-peak adds to G(r) + 4πρr at the distance r (Å), Å⁻².
double valueAt(const SubPeak&, double r);

struct SubPeakFit {
    std::vector<SubPeak> peaks;
    std::vector<double> r, model; ///< fitted G(r) + 4πρr over the window
    double chi2Reduced = 0;
    double independentPoints = 0; ///< window · q_max/π: more parameters than that cannot be told
};

/// Gaussians started at `positions` (such as 2.7 and 3.1 Å) fitted to G(r) + 4πρr = Σ N/(r_i w √2π) exp(−(r −
/// r_i)²/2w²) within `window`. Neighbouring points within one resolution count as one. Refuses as
/// coordinationWithin(), no positions, positions outside the window, more parameters than independent points,
/// and a fit that does not converge.
Result<SubPeakFit> fitSubPeaks(const PairFunction&, Interval window, const std::vector<double>& positions);

} // namespace vitrine
