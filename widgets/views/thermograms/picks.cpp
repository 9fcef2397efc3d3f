#include "widgets/views/thermograms/picks.h"

#include <algorithm>

namespace vitrine {

namespace {

PeakPick pickOf(const Peak& peak, const Interval& data) {
    const double half = std::max((peak.width ? peak.width->value : 0), 0.25 * peak.limits.width());
    const double at = peak.temperature.value;
    return {clipped({at - half, at + half}, data), peak.kind, peak.branch};
}

} // namespace

Interval clipped(const Interval& w, const Interval& to) {
    return {std::max(w.low, to.low), std::min(w.high, to.high)};
}

std::optional<Interval> extentOf(const ScanResult& result) {
    if (!result.prepared || (*result.prepared)->thermogram.temperature.empty())
        return std::nullopt;
    const auto& temperature = (*result.prepared)->thermogram.temperature;
    return Interval{temperature.front(), temperature.back()};
}

std::vector<PeakPick> picksOf(const Scan& scan, const ScanResult& result) {
    if (scan.peaks)
        return *scan.peaks;
    std::vector<PeakPick> picks;
    const auto data = extentOf(result);
    if (data && result.peaks)
        for (const Peak& peak : **result.peaks)
            picks.push_back(pickOf(peak, *data));
    return picks;
}

Action markBranch(const ScanPath& path, const Scan& scan, const ScanResult& result, std::size_t peak, PeakBranch branch) {
    if (scan.peaks)
        return SetPeakBranch{path, peak, branch};
    std::vector<PeakPick> picks = picksOf(scan, result);
    picks.at(peak).branch = branch;
    return SetPeaks{path, picks};
}

PeakBaselineChoice baselineUnderPeaks(const Scan& scan, const ScanResult& result) {
    PeakBaselineChoice baseline;
    const auto add = [&](double at) {
        if (baseline.anchors.empty() || at > baseline.anchors.back().temperature)
            baseline.anchors.push_back({at, {}});
    };
    for (const PeakPick& pick : picksOf(scan, result)) {
        add(pick.window.low);
        add(pick.window.high);
    }
    const auto data = extentOf(result);
    if (!baseline.holds() && data)
        baseline.anchors = {{data->low + 0.1 * data->width(), {}}, {data->high - 0.1 * data->width(), {}}};
    return baseline;
}

} // namespace vitrine
