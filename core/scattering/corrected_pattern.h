#pragma once
#include "core/quantity/measured.h"
#include "core/scattering/pattern.h"
#include "core/scattering/structure_plan.h"
#include "core/uncertainty/row_noise.h"

namespace vitrine {

/// Sample and background on the plan's even axis, multiplied by its correction factors.
struct CorrectedPattern {
    std::vector<double> sample;
    std::vector<double> sampleSigma;     ///< of the file, enlarged where the rows scatter by more; else from their scatter
    std::vector<double> background;      ///< empty: none
    std::vector<double> backgroundSigma; ///< likewise
    Interval measured;                   ///< where both were measured, Å⁻¹
    std::vector<Message> notes;
    RowNoise noise = {}; ///< of the sample: τ, and where its errors come from; its σ is `sampleSigma`
};

/// A background on the plan's even axis, multiplied by its correction factors: made once for any number of samples.
struct CorrectedBackground {
    std::vector<double> q; ///< as measured, without the points that are not numbers
    std::vector<double> intensity, sigma;
};

/// Refuses what checkedPattern() refuses.
Result<CorrectedBackground> correctedBackground(const StructurePlan&, const Pattern& background);

/// Brings both onto the axis of the plan (a cubic through four rows, a straight line at ends and gaps; errors propagated) and
/// corrects them. A background on another grid is resampled, which a note says; where it does not reach, `measured` ends.
/// Refuses what checkedPattern() refuses and a background that does not overlap the pattern.
Result<CorrectedPattern> correctedPattern(const StructurePlan&, const Pattern& sample, const Pattern* background = nullptr);

/// The same with a background that is on the axis of the plan already; nullptr: none.
Result<CorrectedPattern> correctedPattern(const StructurePlan&, const Pattern& sample, const CorrectedBackground* background);

} // namespace vitrine
