#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/drawing.h"

namespace vitrine {

/// Everything that was constructed on a scan: both baselines (dashed), the tangents at the half step (solid)
/// and at the greatest slope (dotted), onsets with their definitions, the step at T_f with its two equal
/// areas, peaks with their baselines. What could not be had is left out. `curve` is the colour of the scan.
Drawing constructionOf(const ScanResult&, const QColor& curve, const Theme&);

/// The word of a branch as a person reads it; empty for Other.
QString shownBranch(PeakBranch);

} // namespace vitrine
