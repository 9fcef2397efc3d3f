#pragma once
#include "core/thermogram/windows.h"

namespace vitrine {

/// How far beyond an end of a window (direction 1: the upper, −1: the lower) a curve stays on the line of that window, as a
/// fraction of its length and at most `greatest`: looked at in fifths of `greatest`, each of which lies on the line where its
/// mean is within three errors of it (of the mean by the noise, and of the line). 0 where the data end.
double straightReach(const Thermogram&, Interval window, const Line&, const Noise&, int direction, double greatest);

} // namespace vitrine
