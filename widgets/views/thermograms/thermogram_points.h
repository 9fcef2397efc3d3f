#pragma once
#include "core/document/action.h"
#include "core/results/results.h"
#include "widgets/plot/points.h"

namespace vitrine {

/// The points of a scan that a hand can move: the tops of its peaks, then the anchors of its baseline. None for a
/// cooling scan.
std::vector<PointHandle> pointsOf(const Scan&, const ScanResult&);

/// What moving one of them to a place does (K, unit of the signal), given the scan as it was when the move began. A top
/// moves the whole window of its peak; peaks that were found become picks. An anchor stands on the curve unless it
/// is moved freely. Nothing for a point that is not there.
std::optional<Action> movedPoint(const ScanPath&, const Scan&, const ScanResult&, std::size_t point, QPointF to, bool freely);

/// The anchor that a point handle stands for.
std::optional<std::size_t> anchorOf(const Scan&, const ScanResult&, std::size_t point);

} // namespace vitrine
