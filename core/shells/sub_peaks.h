#pragma once
#include "core/shells/coordination.h"
#include "core/shells/pair_weights.h"

#include <optional>
#include <vector>

namespace vitrine {

/// One Gaussian of a split shell.
struct SubPeak {
    Measured r;                                      ///< Å
    Measured width;                                  ///< standard deviation, Å; of a pair without the broadening by q_max
    Measured coordination;                           ///< atoms in it, as if all weighed alike: the area A in R(r)
    std::optional<AtomPair> pair = {};               ///< of which its area is taken to be
    std::optional<Measured> neighbours = {};         ///< then: atoms of the second element around one of the first
    std::optional<Measured> neighboursOfSecond = {}; ///< and of the first around one of the second
};

/// Where a sub-peak starts, and as what.
struct SubPeakStart {
    SubPeakStart(double at, std::optional<PairShape> of = {}) : r(at), shape(std::move(of)) {}
    double r; ///< Å
    std::optional<PairShape> shape;
};

struct SubPeakFit {
    std::vector<SubPeak> peaks;             ///< in order of r
    std::vector<double> r, model;           ///< fitted G(r) + 4πρr over the window
    std::vector<std::vector<double>> parts; ///< what each of them adds, at the same r
    std::vector<double> correlation;        ///< of the numbers of neighbours of one and the next
    double chi2Reduced = 0;
    double independentPoints = 0; ///< window · q_max/π: more parameters than that cannot be told
};

/// Gaussians started at their distances (such as 2.7 and 3.1 Å) fitted to G(r) + 4πρr = Σ A/(r_i w √2π) exp(−(r − r_i)²/2w²) by
/// least squares within `window`, every point weighing the same. One that is given a pair has the shape of that pair in place of
/// the Gaussian, and N_ij = A c_j/w_ij. Errors follow from the noise of S(q) (of a G(r) of a file from σ_G, or from the
/// scatter, neighbouring points within one resolution counted as one), times √χ²_ν where that is larger than chance
/// allows (by two standard deviations of it). Refuses as coordinationWithin(), no positions, positions outside the window, more
/// parameters than independent points, and a fit that does not converge.
Result<SubPeakFit> fitSubPeaks(const PairFunction&, Interval window, const std::vector<SubPeakStart>&);

} // namespace vitrine
