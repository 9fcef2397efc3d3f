#pragma once
#include "core/scattering/even_axis.h"

#include <span>

namespace vitrine {

/// Multiples of the mean spacing of ascending values inside their range, so that S → G → S is exact. A gap, an isolated step
/// of more than 1.9 times the median one between usual steps, does not count for the spacing: where bins are missing inside a
/// range, the others stay on their grid.
EvenAxis alignedAxis(std::span<const double> q);

} // namespace vitrine
