#pragma once
#include "core/elasticity/equation_of_state.h"

namespace vitrine {

/// A point in the plane of B0 (GPa) and B′.
struct BulkModulusPoint {
    double b0 = 0;
    double bPrime = 0;

    bool operator==(const BulkModulusPoint&) const = default;
};

/// The outline (closed: the last point repeats the first) of the joint confidence region of B0 and B′ at
/// `coverage` (0 < coverage < 1): Δχ² = ν[(1 − coverage)^{−2/ν} − 1], twice Fisher's F(2, ν), or −2 ln(1 −
/// coverage) where the given errors are true ones. Empty where B′ was fixed.
std::vector<BulkModulusPoint> confidenceEllipse(const EquationOfState&, double coverage = 0.95, int corners = 96);

} // namespace vitrine
