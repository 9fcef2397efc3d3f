#pragma once
#include "core/scattering/composition.h"
#include "core/scattering/transform_window.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// Atoms of one element around those of another (atomic numbers).
struct AtomPair {
    int first = 0, second = 0;
    bool operator==(const AtomPair&) const = default;
};

/// "Zr-Cu": Cu around Zr. Nothing where the text is not two elements with a hyphen or dash between.
std::optional<AtomPair> parsePair(const std::string& text);
std::string pairText(AtomPair);

/// How much a pair counts in S(q).
struct PairWeight {
    AtomPair pair;
    double firstFraction = 0, secondFraction = 0; ///< atomic fractions
    double mean = 0;                              ///< over the band of the transform, with its window
    std::vector<double> w;                        ///< at every q

    bool operator==(const PairWeight&) const = default;
};

/// The weights of all pairs of a composition. They add up to 1 at every q.
struct PairWeights {
    std::vector<double> q; ///< Å⁻¹, the middles of even cells from 0 to q_max
    std::vector<double> window;
    std::vector<PairWeight> pairs; ///< the first of the elements with itself and every later one, then the second …

    double step() const { return q.size() > 1 ? q[1] - q[0] : 0; }
    bool operator==(const PairWeights&) const = default;
};

/// What the transform is cut by.
struct TransformBand {
    double qMax = 0; ///< Å⁻¹
    TransformWindow window = TransformWindow::None;
    double windowWidth = 0; ///< Å
};

/// w_ij(q) = (2 − δ_ij) c_i c_j f_i f_j/⟨f⟩² (Faber & Ziman, Philos. Mag. 11 (1965) 153) with the form factors of formFactors();
/// with f′ and f″ the moduli |f_i| stand for f_i. Refuses what formFactors() refuses.
Result<PairWeights> pairWeights(const Composition&, const TransformBand&, std::optional<double> dispersionEnergy = {});

/// c_i c_j f_i f_j (2 − δ) over their sum for numbers f at one q.
std::vector<PairWeight> pairWeightsOf(const Composition&, const std::vector<double>& f);

/// The shape of a pair's peak in G(r): that of a Gaussian of one width with w_ij(q)/w_ij(mean) and the window in the transform
/// (Warren, Krutter & Morningstar, J. Am. Ceram. Soc. 19 (1936) 202; Mozzi & Warren, J. Appl. Cryst. 2 (1969) 164).
struct PairShape {
    AtomPair pair;
    double weight = 1;               ///< w_ij, the mean
    double fractionAround = 1;       ///< of the element that is counted
    double fractionCentral = 1;      ///< of the element that it is counted around
    double stepQ = 0;                ///< Å⁻¹
    std::vector<double> factor = {}; ///< W w_ij/mean · Δq/π at the middles of the cells
};

/// Refuses a pair that the composition does not hold.
Result<PairShape> pairShape(const PairWeights&, AtomPair);

} // namespace vitrine
