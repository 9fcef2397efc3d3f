#pragma once
#include "core/curve/sampling.h"
#include "core/shells/coordination.h"

namespace vitrine {

/// The first shell of R(r).
struct FirstShell {
    Interval limits;
    double maximumOfRg = 0, maximumOfR2g = 0; ///< Å
};

/// Around the maximum of R at index `peak`: from where R becomes positive (or begins to climb) to its first minimum; the two
/// maxima by a parabola through three points.
FirstShell firstShell(std::span<const double> r, std::span<const double> radial, std::size_t peak);

/// The first shell within a range of indices of a G(r) whose noise is known, as firstShellCoordination() says. Refuses nothing:
/// the range holds a maximum.
Coordination firstShellInNoise(const PairFunction&, std::span<const double> radial, IndexRange search);

} // namespace vitrine
