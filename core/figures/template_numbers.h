#pragma once
#include "core/results/study_result.h"

#include <array>

namespace vitrine {

// What the panels of the templates show, taken from the study itself. Nothing where the study does not say it.

/// The heating rate (K/s) that most samples gave an onset at; of several such the middle one, of two middle ones the lower.
std::optional<double> usualRate(const StudyResult&);

/// Three T/T_g,P: a sixth of the width of the crossover inside of its lower and of its upper edge, and the highest that both
/// ambient pressure and the pressure of the transition reach. `tg` is that at ambient pressure, K.
std::array<std::optional<double>, 3> pairPlaces(const StudyResult&, const PressureTransition&, double tg);

/// q_max that a G(r) is drawn from, Å⁻¹: well above the 7 Å⁻¹ of 13 keV.
constexpr double wideReach = 15;

/// The glasses of a pressure whose wide patterns are compared, ids: that treated coldest, that nearest to where the crossover
/// begins, the first in equilibrium; fewer where the study has fewer.
std::vector<std::string> comparedGlasses(const StudyResult&, const PressureTransition&, std::optional<double> onset);

/// The first sharp peak: its mean position ± half of its mean width, to 0.1 Å⁻¹.
std::optional<Interval> firstPeakRange(const StudyResult&);

/// Maxima of G(r) (Å, ascending) put together to shells: one that lies less than 1.3 times as far out as the one below it is part
/// of a split shell (2.7 and 3.1 Å of a metallic glass; the second shell of spheres lies 1.6 times as far out as the first).
std::vector<std::vector<double>> shellsOf(const std::vector<double>& maxima);

/// The first three shells of G(r), each from the middle to the shell below it up to the middle to the shell above it, to 0.1 Å;
/// the first begins as far below its first maximum as it ends above its last one, the last shell that was measured ends likewise.
/// Positions are medians over the samples; a shell that less than half of them show is none. A shell alone reaches a quarter of
/// its distance to either side.
std::array<std::optional<Interval>, 3> shellRanges(const StudyResult&);

} // namespace vitrine
