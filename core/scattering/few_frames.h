#pragma once
#include "core/scattering/frames.h"

namespace vitrine {

/// The plain mean of a few frames and its standard error. At a single q two to four frames tell their scatter badly (1 to 3
/// degrees of freedom: of means ±σ only 50 to 61 % hold the truth), so it is pooled over some fifty points around, in proportion
/// to the squares of the errors that are stated, else to the intensity; a point that scatters far more than those around keeps
/// its own. σ is zero, which means unknown, for a single frame. The stack fits its axis.
Pattern meanOfFew(const FrameStack&);

} // namespace vitrine
