#pragma once
#include "core/normalization/normalization.h"

namespace vitrine {

/// Where the noise of S(q) reaches its oscillation, Å⁻¹. S (scaled at high q) is averaged over bins of 0.25 Å⁻¹; over twelve bins
/// in a row, the oscillation is their mean square about a straight line less the mean square error of a bin, which comes from the
/// differences of neighbouring rows. q_max is the middle of the first twelve for which it is below that error, and for the next
/// twelve too. Nothing where that is nowhere, or where the range does not hold as much, or is refused by normalised().
std::optional<double> greatestUsefulQ(const StructurePlan&, const CorrectedPattern&, NormalizationChoices);

} // namespace vitrine
