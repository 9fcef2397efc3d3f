#pragma once
#include "core/normalization/continuation.h"
#include "core/scattering/corrected_pattern.h"

#include <Eigen/Core>

namespace vitrine {

struct LowR;

/// How the measured intensity is brought to electron units per atom.
enum class NormalizationMethod {
    LinearSolve,    ///< scale, constant and u² term by one least-squares solve, started from both sides (the default)
    KroghMoeNorman, ///< J. Krogh-Moe, Acta Cryst. 9 (1956) 951; N. Norman, Acta Cryst. 10 (1957) 370
    HighQ,          ///< S averages to 1 over the last 40 % of q
    AdHoc           ///< a polynomial is taken from F(q): P. Juhás et al., J. Appl. Cryst. 46 (2013) 560
};

/// A q_max (Å⁻¹) from which on it is not given but found.
inline constexpr double openQMax = 100;

struct NormalizationChoices {
    NormalizationMethod method = NormalizationMethod::LinearSolve;
    Interval qRange = {0, openQMax};          ///< q_min … q_max, Å⁻¹; clipped to what was measured
    double rMin = 0;                          ///< Å; below it no two atoms are
    std::optional<double> numberDensity = {}; ///< atoms/Å³; LinearSolve, KroghMoeNorman and low-r iterations need it
    double backgroundScale = 1;
    bool refineBackground = false; ///< LinearSolve only: the background's scale is one more unknown
    bool fitConstant = true;       ///< LinearSolve only: fluorescence and other level background
    bool fitQuadratic = true;      ///< LinearSolve only: the u² term, u = q/q_max
    int lowRIterations = 0;
    double rPoly = 0.9; ///< AdHoc only, Å: degree n = rPoly · q_max/π
    BelowQMin belowQMin = BelowQMin::Automatic;

    bool operator==(const NormalizationChoices&) const = default;
};

/// S(q) in Faber–Ziman form on its even axis and the numbers that led to it.
struct Normalization {
    EvenAxis axis;
    std::size_t offset = 0;         ///< of `axis` within the plan's
    std::vector<double> s;          ///< S(q), with the low-r iterations if any
    std::vector<double> uniterated; ///< S(q) before them; empty without iterations
    std::vector<double> sigma;      ///< of S; empty where the pattern has no errors

    Measured scale;     ///< α: electron units per atom and unit of intensity
    Measured constant;  ///< electron units per atom
    Measured quadratic; ///< coefficient of u², electron units per atom
    Measured backgroundScale;
    Eigen::MatrixXd covariance;        ///< LinearSolve: of scale, constant, quadratic, scale · backgroundScale (those that vary)
    BelowQMin below = BelowQMin::None; ///< how S goes on below q_min, resolved
    std::optional<double> lowRRms; ///< √⟨(G + 4πρr)²⟩ below r_min without a window, Å⁻²; absent without density or r_min
    std::optional<double> lowRSlope; ///< slope of that G below r_min, Å⁻³
    double highQMean = 0;            ///< mean of S over the last 30 % of q
    bool arbitraryScale = false;     ///< AdHoc: no coordination numbers and densities from it
    std::vector<Message> warnings;
};

/// Refuses: an empty q range (fewer than 32 points), a density or r_min that the method needs and that is
/// absent or not positive, a scale that comes out zero or negative, a singular solve. Warns: S at high q not
/// 1 ± 0.02; slope at low r more than 5 % from −4πρ; low r and high q ask for scales that differ by more than
/// twice their error. The errors of the linear solve are those that the noise of the rows makes (σ√τ).
/// `shared` serves where it was made for the same axis and choices, as it is for the patterns of a series; else one is made.
/// Not judged: without the numbers and warnings on low r and high q that S(q) does not depend on.
Result<Normalization> normalised(const StructurePlan&, const CorrectedPattern&, const NormalizationChoices&,
                                 const LowR* shared = nullptr, bool judged = true);

/// The chosen continuation; the ad hoc normalisation, whose F has no level, has none by itself.
BelowQMin usedBelowQMin(const NormalizationChoices&);

/// The axis of S(q): the part of the plan's within both ranges, without q = 0. May have no points.
struct RangeOfPlan {
    EvenAxis axis;
    std::size_t offset = 0; ///< of its first point within the plan's axis
};
RangeOfPlan rangeOfPlan(const StructurePlan&, Interval chosen, Interval measured);

} // namespace vitrine
