#pragma once
#include "core/curve/noise.h"

#include <array>
#include <span>
#include <vector>

namespace vitrine {

/// The noise of the rows of one pattern: how large it is at each of them, and how far it reaches from row to row.
struct RowNoise {
    std::vector<double> sigma; ///< standard deviation of each row
    double tau = 1;            ///< rows worth one independent row
    double rows = 0;           ///< that τ was found from; 0: it was not
    double factor = 1;         ///< by which the stated errors were enlarged; their unit of size where none are stated
    bool stated = false;       ///< σ is the one of the file (times `factor`), not the scatter alone

    bool operator==(const RowNoise&) const = default;
};

/// What is known of the rows beforehand.
struct RowErrors {
    std::span<const double> stated;   ///< standard errors of the file; empty: none
    std::span<const double> shape;    ///< where none: how the noise goes with the rows (counting: √I), in any unit
    std::span<const double> rounding; ///< what the digits of the file leave; may be empty
};

/// σ and τ of evenly spaced rows. Over six consecutive stretches the rows are compared with polynomials: of degree 8, and of up
/// to 34 for as long as the next degree makes σ√τ less by more than a quarter, which signal does and noise does not. The three
/// quarters of the stretches with the least scatter count. Residuals over σ give its factor (stated errors are never made
/// smaller) and τ; what the p coefficients took out of σ²τ is given back by (1 − pτ/n)⁻², found with AR(1) noise of τ = 1 … 20.
/// Where more is stated than found, σ stays and τ is what leaves σ²τ (at least 1). Fewer than 54 rows: σ as stated, no τ.
RowNoise rowNoise(std::span<const double> y, const RowErrors&);

} // namespace vitrine
