#pragma once
#include "core/normalization/structure.h"

namespace vitrine {

/// Turns the g(r) in `g` (and its error) into G(r) = 4πρr(g − 1), and keeps g(r) as the pair function.
void fromPairDistribution(Structure&, double numberDensity);

/// Adds G(r) on `r` to a structure whose S(q) is given and not made here: S on the even axis of its spacing, within the
/// chosen q range, times the chosen window. Gaps (an isolated step more than twice the usual one) are bridged by a straight
/// line, which is noted, and S goes on below the first q as chosen. Adds nothing where fewer than 32 points are in the range.
void transformGiven(Structure&, const StructureChoices&, const EvenAxis& r);

/// The structure with a G(r) of its S(q) (Faber–Ziman) up to a lesser q_max, by the same choices, on the same r. As it is where
/// it was not made here or ends before.
Structure endedAt(const Structure&, const StructureChoices&, double qMax);

} // namespace vitrine
