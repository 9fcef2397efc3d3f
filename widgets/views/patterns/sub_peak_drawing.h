#pragma once
#include "widgets/views/patterns/pattern_picture.h"

namespace vitrine {

/// Draws the Gaussians that a split shell was taken apart into, and their sum, over G(r), with their
/// distances; in words why they could not be fitted.
void addSubPeaks(PatternPicture&, const ShownPattern& current, const Theme&);

/// The window they are fitted in; absent where none is asked for.
std::optional<PictureHandle> subPeakHandle(const ShownPattern& current, const RegionLimits&);

} // namespace vitrine
