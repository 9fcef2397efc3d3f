#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"
#include "core/uncertainty/transform_noise.h"

#include <span>
#include <vector>

namespace vitrine {

/// A real-space function on even or uneven ascending r (Å), with what a coordination number needs.
struct PairFunction {
    std::span<const double> r;
    std::span<const double> g;             ///< G(r), Å⁻²
    std::span<const double> sigma;         ///< of G; empty: unknown
    double numberDensity = 0;              ///< atoms/Å³
    double resolution = 0;                 ///< π/q_max, Å: G is correlated over it; 0 takes neighbouring points as independent
    const TransformNoise* noise = nullptr; ///< of a G(r) on even r that was transformed here; none: `sigma` alone is known
    bool replicates = true;                ///< false: numbers of neighbours without the errors that take curves with more noise

    /// Whether the noise is known as that of a transform on this axis.
    bool hasNoise() const { return noise && !noise->empty() && r.size() > 16; }
    double step() const { return (r.back() - r.front()) / static_cast<double>(r.size() - 1); }
};

/// Atoms around an atom at distances within `limits`: ∫ R dr with R = rG + 4πρr² (trapezoids, ends exact).
/// The error follows from the noise of S, else from σ_G. Refuses a density that is not positive, limits outside the data or
/// empty, lengths that differ, and a gap in r (five usual steps) within the limits.
Result<Measured> coordinationWithin(const PairFunction&, Interval limits);

/// The first shell's coordination number by three definitions that differ by as much as the physics does.
struct Coordination {
    Interval shell;          ///< where R becomes positive before the peak … first minimum of R after it, Å
    Measured toMaximumOfRg;  ///< 2 ∫ to the maximum of r g(r); no number where that lies before the shell
    Measured toMaximumOfR2g; ///< 2 ∫ to the maximum of r² g(r)
    Measured toFirstMinimum; ///< ∫ to the first minimum of r² g(r)
    double maximumOfRg = 0;  ///< Å
    double maximumOfR2g = 0; ///< Å
};

/// All three for the highest maximum of R within `search` (Å). Where the noise is known, the shell begins
/// where R stands above it and a hundredth of its maximum, and ends at the first minimum from which R climbs by four standard
/// deviations of it, maxima and minimum are the tops of parabolas that are as wide as the noise asks for, and errors are the
/// scatter over 60 curves with such noise added, limits found anew in each. Refuses as coordinationWithin(), and a range with no
/// maximum inside, and a gap in r within the shell.
Result<Coordination> firstShellCoordination(const PairFunction&, Interval search);

} // namespace vitrine
