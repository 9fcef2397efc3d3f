#pragma once
#include "core/shells/coordination.h"

#include <vector>

namespace vitrine {

/// A maximum of G(r).
struct Shell {
    Measured r;        ///< Å
    double height = 0; ///< G there, Å⁻²

    bool operator==(const Shell&) const = default;
};

/// The maxima of G(r) within `range` that rise above their surroundings by `prominence` (Å⁻²; 0: a tenth of
/// the highest) and by six standard deviations of the noise, in order of r. Position by a parabola over one resolution, or over
/// as much as the noise asks for (EvenTops); its error is that of the slope over the curvature. Of a G(r) of which only σ_G is
/// known it is σ_G q_max/(√3 |G″|), the noise of a slope in a band that ends at q_max. Empty where there is none.
std::vector<Shell> shellsOf(const PairFunction&, Interval range, double prominence = 0);

/// The maximum that is the same as one at r (Å) of another curve of the pattern: the nearest within 0.35 Å; nullptr where there
/// is none.
const Shell* sameShell(const std::vector<Shell>&, double r);

} // namespace vitrine
