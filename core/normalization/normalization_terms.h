#pragma once
#include "core/normalization/low_r.h"
#include "core/normalization/normalization.h"

namespace vitrine {

/// The parts of S = α x1 − β x2 − γ x3 − δ x4 − x0 on the chosen q range, each already divided by ⟨f⟩².
struct NormalizationTerms {
    EvenAxis axis;
    std::size_t offset = 0;
    Eigen::VectorXd q;
    Eigen::VectorXd squaredMean; ///< ⟨f⟩²
    Eigen::VectorXd intensity;   ///< x1: corrected sample less the fixed part of the background
    Eigen::VectorXd background;  ///< x4; empty: none
    Eigen::VectorXd independent; ///< x0: [C + ⟨f²⟩ − ⟨f⟩²]/⟨f⟩²
    Eigen::VectorXd noise;       ///< σ of x1 − b x4 by differences of rows
    Eigen::VectorXd effective;   ///< σ√τ of it
};

/// What the plan alone gives: without intensity, background and noise.
NormalizationTerms termsOfPlan(const StructurePlan&, const RangeOfPlan&);

/// Refuses a range with fewer than 32 points. The noise of the rows is left out where nobody asks for it.
Result<NormalizationTerms> normalizationTerms(const StructurePlan&, const CorrectedPattern&, const NormalizationChoices&,
                                              bool withNoise = true);

/// What a method finds.
struct ScaleAndTerms {
    double scale = 1;
    double constant = 0;
    double quadratic = 0;
    double backgroundScale = 1;
    Eigen::MatrixXd covariance; ///< of the unknowns of the linear solve, in the order of `unknowns`
    std::vector<int> unknowns;  ///< 0 scale, 1 constant, 2 quadratic, 3 scale · backgroundScale, 4 density
    double density = 0;         ///< atoms/Å³, where it is an unknown
    std::vector<Message> warnings = {};
};

/// α = [∫q²(C + ⟨f²⟩)/⟨f⟩² dq − 2π²ρ]/∫q² I/⟨f⟩² dq.
ScaleAndTerms kroghMoeNorman(const NormalizationTerms&, double numberDensity);

/// α that makes S average to 1 over q > 0.6 q_max.
ScaleAndTerms highQRatio(const NormalizationTerms&);

/// S after the high-q scale (without Compton, which the polynomial takes) and removal of the polynomial q
/// P(q) of degree n = rPoly q_max/π from F = q(S − 1); for n between two integers the two results are mixed
/// linearly.
Result<Eigen::VectorXd> adHoc(const NormalizationTerms&, const Eigen::VectorXd& laueIndependent, double rPoly);

} // namespace vitrine
