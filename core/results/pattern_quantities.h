#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// q1, its width and S there, by one definition of the first sharp peak.
const QuantityList<DiffractionPeak>& firstPeakResults();

/// How the intensities were brought to electron units, and how sound that is.
const QuantityList<Normalization>& normalizationResults();

/// Atoms per volume; how it was found is said with it: "given", or this.
const Quantity<PatternResult>& densityResult();
inline constexpr const char* refinedDensity = "least chi2 at low r (Eggert)";

/// What one Gaussian of a split shell gives.
const QuantityList<SubPeak>& subPeakResults();

/// The distance of a shell of G(r).
const QuantityList<Shell>& shellResults();

/// The first shell by every definition.
const QuantityList<Coordination>& coordinationResults();

/// q1 without pressure, B0 and B′.
const QuantityList<EquationOfState>& equationOfStateResults();

/// dq1/dP of the patterns measured under pressure.
const QuantityList<CompressionResult>& compressionSlopeResults();

/// Where a way of normalising comes from.
const char* normalizationSource(NormalizationMethod);

} // namespace vitrine
