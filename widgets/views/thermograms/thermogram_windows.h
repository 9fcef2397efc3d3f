#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"
#include "widgets/plot/regions.h"

namespace vitrine {

/// A window of a scan that a hand can move.
struct WindowHandle {
    enum class Kind { Glass, Liquid, Peak };
    Kind kind = Kind::Glass;
    std::size_t peak = 0; ///< index of the pick
    Interval interval;
    QString label;
};

/// Glass, liquid, and the peaks picked by hand, as they are in force. None for a cooling scan.
std::vector<WindowHandle> windowsOf(const Scan&, const ScanResult&);

/// What moving a window to `interval` does.
Action moved(const WindowHandle&, const ScanPath&, const Interval& interval);

/// The same as regions of a plot, kept within the data and wide enough for a line.
std::vector<Region> regionsOf(const std::vector<WindowHandle>&, const Thermogram&);

} // namespace vitrine
