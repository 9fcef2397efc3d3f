#pragma once
#include "core/calorimetry/peak_shape.h"

namespace vitrine {

/// Full width at half of a height (absent: the greatest), K, between the passages of the curve smoothed over an eighth of
/// that width. The error of a passage is that of the smoothed curve less half of that of the height, over the slope. Nothing
/// where the curve does not come down to half on both sides.
std::optional<Measured> widthAtHalf(const PeakScene&, const Top&, const std::optional<Measured>& height);

/// The scene with as much noise as the peak shows about itself smoothed over an eighth of its width, if that is more than the
/// scan has elsewhere (a signal rounded to so many digits, a detector that is noisier on a peak).
PeakScene withNoiseOfPeak(const PeakScene&, const Top&, double fullWidth);

} // namespace vitrine
