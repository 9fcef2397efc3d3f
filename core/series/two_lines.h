#pragma once
#include "core/curve/noise.h"
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <span>

namespace vitrine {

/// Two straight lines that meet, by least squares.
struct TwoLines {
    Measured at;            ///< where they meet; its interval by the profile of χ²
    double value = 0;       ///< there
    Measured before, after; ///< slopes
    bool bounded = true;    ///< the interval ends within the range of the rows
    Noise noise;            ///< of the residuals, in the order of the rows
    double lineChance = 1;  ///< P of F: the chance that one straight line leaves as much more than these two, or than a parabola
                            ///< where that does as well
    double bendChance = 1;  ///< the same of a parabola; 1 where it leaves less than the lines
    std::size_t points = 0;

    /// Better than one line (P below 1 %) and than a parabola (P below 5 %).
    bool isClaimed() const;
    double operator()(double x) const { return value + (x < at.value ? before.value : after.value) * (x - at.value); }
    /// The mean over a width around x, on which a kink within it is round.
    double over(double x, double width) const;
};

/// The two lines through rows in the order in which they were measured; x need not ascend. All rows weigh the same; σ and
/// their correlation follow from the residuals, and σ√τ stands for σ in every error. The place of the kink is where χ² is
/// least, with at least a twentieth of the rows, and three, on either side. Refuses fewer than ten rows, and abscissae of
/// fewer than eight values. `width`: over which each row is a mean (of a group); empty: none is. Source: D. V. Hinkley,
/// Biometrika 56 (1969) 495 (two-phase regression).
Result<TwoLines> fitTwoLines(std::span<const double> x, std::span<const double> y, std::span<const double> width = {});

} // namespace vitrine
