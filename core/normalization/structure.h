#pragma once
#include "core/normalization/normalization.h"
#include "core/scattering/transform_window.h"
#include "core/uncertainty/transform_noise.h"

namespace vitrine {

/// Which S(q) is shown. G(r) always comes from Faber–Ziman.
enum class Convention {
    FaberZiman,      ///< 1 + (I − ⟨f²⟩)/⟨f⟩²
    AsPrinted,       ///< I/⟨f⟩² = Faber–Ziman + L(q); tends to 1 + L
    AshcroftLangreth ///< I/⟨f²⟩
};

struct StructureChoices {
    NormalizationChoices normalization;
    Convention convention = Convention::FaberZiman;
    TransformWindow window = TransformWindow::None;
    double windowWidth = 0; ///< Å, of the Soper–Lorch window; 0: π/q_max

    bool operator==(const StructureChoices&) const = default;
};

/// The terms of the reduction on the axis of S(q), for drawing; electron units per atom.
struct ScatteringTerms {
    std::vector<double> corrected;   ///< α (a·I − b·a·B)
    std::vector<double> background;  ///< α b a·B; empty: none
    std::vector<double> independent; ///< ⟨f²⟩ + C
    std::vector<double> constant;    ///< β + γu²
    std::vector<double> laue;        ///< L(q)
};

/// S(q) and the real-space functions of one pattern.
struct Structure {
    Normalization normalization;
    std::vector<double> q;      ///< Å⁻¹
    std::vector<double> s;      ///< in the convention asked for
    std::vector<double> sSigma; ///< empty: unknown
    ScatteringTerms terms;

    std::vector<double> r;      ///< Å
    std::vector<double> g;      ///< G(r) = 4πρr[g(r) − 1], Å⁻²
    std::vector<double> gSigma; ///< empty: unknown
    TransformNoise gNoise = {}; ///< how the noise of S goes into G; empty: unknown
    RowNoise noise = {};        ///< of the rows of the pattern, without its σ; of no rows: not looked at
    std::vector<double> pair;   ///< g(r); empty without density or on an arbitrary scale
    std::vector<double> radial; ///< R(r) = rG + 4πρr², Å⁻¹; empty likewise
    double resolution = 0;      ///< π/q_max, Å
    std::vector<Message> notes; ///< treatments and warnings
};

/// S(q) alone: q, s, their errors, and the normalisation without its judgement; no terms, no functions of r, no notes. The
/// numbers are those of structureOf().
Result<Structure> reciprocalOf(const StructurePlan&, const CorrectedPattern&, const StructureChoices&,
                               const LowR* shared = nullptr);

/// I(q) → S(q) → G(r), g(r), R(r). Refuses what normalised() refuses, which `shared` is handed to.
Result<Structure> structureOf(const StructurePlan&, const CorrectedPattern&, const StructureChoices&,
                              const LowR* shared = nullptr);

/// S(q) − 1 of a G(r) on the axis `r`: (1/q) ∫ G sin(qr) dr. The inverse of the transform to rounding when
/// the q axis holds multiples of one step Δq, r goes from one step to π/Δq, and r.step ≤ π/q_max.
std::vector<double> structureFactorOf(std::span<const double> g, const EvenAxis& r, const EvenAxis& q);

} // namespace vitrine
