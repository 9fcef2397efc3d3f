#include "widgets/views/thermograms/thermogram_windows.h"

#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double fewestPoints = 7; // that a window may hold

using Kind = WindowHandle::Kind;

QString peakLabel(const PeakPick& pick) {
    const QString branch = shownBranch(pick.branch);
    return branch.isEmpty() ? translated(phrase("Thermogram", "peak")) : branch;
}

void addWindow(std::vector<WindowHandle>& handles, Kind kind, const std::optional<Interval>& interval, const Message& label) {
    if (interval)
        handles.push_back({kind, 0, *interval, translated(label)});
}

} // namespace

std::vector<WindowHandle> windowsOf(const Scan& scan, const ScanResult& result) {
    std::vector<WindowHandle> handles;
    if (scan.cooling || !result.prepared)
        return handles;
    std::optional<Interval> glass = scan.glassWindow, liquid = scan.liquidWindow;
    if (result.windows) {
        glass = result.windows->glass;
        liquid = result.windows->liquid;
    }
    addWindow(handles, Kind::Glass, glass, phrase("Thermogram", "glass"));
    addWindow(handles, Kind::Liquid, liquid, phrase("Thermogram", "liquid"));
    for (std::size_t i = 0; scan.peaks && i < scan.peaks->size(); ++i)
        handles.push_back({Kind::Peak, i, (*scan.peaks)[i].window, peakLabel((*scan.peaks)[i])});
    return handles;
}

Action moved(const WindowHandle& handle, const ScanPath& path, const Interval& interval) {
    switch (handle.kind) {
    case Kind::Glass:
        return MoveGlassWindow{path, interval};
    case Kind::Liquid:
        return MoveLiquidWindow{path, interval};
    case Kind::Peak:
        break;
    }
    return MovePeakWindow{path, handle.peak, interval};
}

std::vector<Region> regionsOf(const std::vector<WindowHandle>& handles, const Thermogram& t) {
    if (t.temperature.size() < 2)
        return {};
    const Interval data{t.temperature.front(), t.temperature.back()};
    const RegionLimits limits{data, fewestPoints * data.width() / static_cast<double>(t.temperature.size() - 1)};
    std::vector<Region> regions;
    for (const WindowHandle& handle : handles)
        regions.push_back({handle.interval, limits, handle.label});
    return regions;
}

} // namespace vitrine
