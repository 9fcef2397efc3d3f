#pragma once
#include "core/calorimetry/peak_baseline.h"
#include "core/calorimetry/peak_baseline_choice.h"

namespace vitrine {

/// The median of a scan about a temperature (K): over the points within 0.5 % of its extent on either side, as many on
/// one side as on the other, interpolated between neighbours. A scan without points gives 0.
double localMedian(const Thermogram&, double temperature);

/// Where an anchor stands: its own level, or that of the curve there.
double levelOf(const Thermogram&, const BaselineAnchor&);

/// The baseline through its anchors, extended straight beyond the outer ones. Refuses fewer than two anchors, two
/// at one temperature, and a scan without points.
///
/// The tangential area-proportional one (ISO 11357-1, DIN 51007) runs across the gap between two anchors, T1 and T2, in
/// which the curve encloses the largest area with its chord, from the tangent L on its low side to the tangent R on its high side
/// in proportion to the area passed: b(T) = (1 − α) L(T) + α R(T), α(T) = ∫_{T1}^{T} (y − b) dT / ∫_{T1}^{T2} (y − b) dT,
/// iterated until b stands still. A tangent is the line through the two anchors on its side or, where there is one only, touches
/// the curve beyond it. Refuses a gap in which the curve encloses no area with its baseline.
Result<PeakBaseline> baseCurveOf(const Thermogram&, const PeakBaselineChoice&);

} // namespace vitrine
