#pragma once
#include "widgets/views/patterns/pattern_picture.h"

namespace vitrine {

/// Draws ΔG(r) of the current pattern below its curves (their lowest point is `lowest`): the line with its
/// ±2σ, from where on it is not significant, and in words which reference it is taken against. Where there is
/// no ΔG, the words say why.
void addDifference(PatternPicture&, const Moment&, const ShownPattern& current, double lowest, const Theme&);

} // namespace vitrine
