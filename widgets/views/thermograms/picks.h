#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

namespace vitrine {

/// The picks in force: those by hand, else the found peaks, each with a window around its top.
std::vector<PeakPick> picksOf(const Scan&, const ScanResult&);

/// Marks the branch of a peak, counted among all peaks of the result. What was found is pinned with it.
Action markBranch(const ScanPath&, const Scan&, const ScanResult&, std::size_t peak, PeakBranch);

/// A baseline to begin with: anchors on the curve at both ends of every peak or, without peaks, near the ends of the
/// scan. Without a DSC curve it has none.
PeakBaselineChoice baselineUnderPeaks(const Scan&, const ScanResult&);

/// What a scan covers, K; nothing where it cannot be prepared.
std::optional<Interval> extentOf(const ScanResult&);

/// The part of a window within another.
Interval clipped(const Interval&, const Interval& to);

} // namespace vitrine
