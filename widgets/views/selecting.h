#pragma once
#include "widgets/controls/scene.h"

namespace vitrine {

// How a gesture changes the selection: value in, value out. What is pointed at stays.

/// These scans alone. The current one stays the current one if it is among them.
Selection onlyScans(const Selection&, std::vector<ScanPath>);
/// A selected scan as the current one, the others behind it; one that is not selected, alone.
Selection madeCurrent(const Selection&, const ScanPath&);
/// One scan more, as the current one, or one less. Patterns are no longer selected.
Selection toggled(const Selection&, const ScanPath&);
/// These scans as well, behind those selected.
Selection withScans(const Selection&, const std::vector<ScanPath>&);

/// The same for patterns; one more goes last, where the second is the reference of a difference.
Selection onlyPatterns(const Selection&, std::vector<PatternPath>);
Selection toggled(const Selection&, const PatternPath&);
Selection withPatterns(const Selection&, const std::vector<PatternPath>&);

} // namespace vitrine
