#pragma once
#include "core/normalization/normalization.h"

namespace vitrine {

/// A q_max that was found, and why.
struct FoundEnd {
    double q = 0; ///< Å⁻¹
    enum class Why { Noise, BreaksOff } why = Why::Noise;
};

/// Where the noise of S(q) reaches its oscillation, or before that the intensity breaks off (the edge of a detector). S (scaled
/// at high q) is averaged over bins of 0.25 Å⁻¹; over twelve bins in a row, the oscillation is their mean square about a straight
/// line less the mean square error of a bin, which comes from the differences of neighbouring rows. q_max is the middle of the
/// first twelve for which it is below that error, and for the next twelve too. It breaks off where, above 12 Å⁻¹ in the last 15 %
/// of q, the mean intensities of neighbouring bins differ by more than 30 %; q_max is then two bins before. Nothing where that is
/// nowhere, or where the range does not hold as much, or is refused by normalised().
std::optional<FoundEnd> greatestUsefulQ(const StructurePlan&, const CorrectedPattern&, NormalizationChoices);

} // namespace vitrine
