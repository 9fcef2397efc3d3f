#include "widgets/views/thermograms/thermogram_points.h"

#include "core/calorimetry/baseline_curve.h"
#include "core/curve/sampling.h"
#include "widgets/views/thermograms/picks.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

/// Where the top of a pick stands: at its peak or, while there is none, in the middle of its window.
double topOf(const ScanResult& result, const std::vector<PeakPick>& picks, std::size_t i) {
    const bool known = result.peaks && i < (*result.peaks)->size();
    return known ? (**result.peaks)[i].temperature.value : picks[i].window.middle();
}

PointHandle topHandle(const Thermogram& scan, double at, const Interval& data) {
    return {PointHandle::Kind::Top,
            {at, interpolated(scan.temperature, scan.signal, at)},
            false,
            data,
            translated(phrase("Thermogram", "Maximum at %1 K").with(Figure{at, 5}))};
}

PointHandle anchorHandle(const Thermogram& scan, const BaselineAnchor& anchor, const Interval& data) {
    return {PointHandle::Kind::Anchor,
            {anchor.temperature, levelOf(scan, anchor)},
            anchor.signal.has_value(),
            data,
            translated(phrase("Thermogram", "Anchor at %1 K").with(Figure{anchor.temperature, 5}))};
}

Interval shifted(const Interval& window, double by, const Interval& data) {
    const double low = data.low - window.low, high = data.high - window.high;
    const double shift = low <= high ? std::clamp(by, low, high) : 0;
    return {window.low + shift, window.high + shift};
}

Action movedTop(const ScanPath& path, const Scan& scan, const ScanResult& result, std::size_t i, double to) {
    std::vector<PeakPick> picks = picksOf(scan, result);
    const Interval data = extentOf(result).value_or(picks[i].window);
    picks[i].window = shifted(picks[i].window, to - topOf(result, picks, i), data);
    if (scan.peaks)
        return MovePeakWindow{path, i, picks[i].window};
    return SetPeaks{path, picks};
}

} // namespace

std::vector<PointHandle> pointsOf(const Scan& scan, const ScanResult& result) {
    std::vector<PointHandle> points;
    const auto data = extentOf(result);
    if (scan.cooling || !data)
        return points;
    const Thermogram& curve = (*result.prepared)->thermogram;
    const std::vector<PeakPick> picks = picksOf(scan, result);
    for (std::size_t i = 0; i < picks.size(); ++i)
        points.push_back(topHandle(curve, topOf(result, picks, i), *data));
    if (scan.baseline)
        for (const BaselineAnchor& anchor : scan.baseline->anchors)
            points.push_back(anchorHandle(curve, anchor, *data));
    return points;
}

std::optional<std::size_t> anchorOf(const Scan& scan, const ScanResult& result, std::size_t point) {
    const std::size_t tops = picksOf(scan, result).size();
    const std::size_t anchors = scan.baseline ? scan.baseline->anchors.size() : 0;
    return point >= tops && point - tops < anchors ? std::optional(point - tops) : std::nullopt;
}

std::optional<Action> movedPoint(const ScanPath& path, const Scan& scan, const ScanResult& result, std::size_t point, QPointF to,
                                 bool freely) {
    if (point < picksOf(scan, result).size())
        return movedTop(path, scan, result, point, to.x());
    const auto anchor = anchorOf(scan, result, point);
    if (!anchor)
        return std::nullopt;
    return MoveAnchor{path, *anchor, {to.x(), freely ? std::optional(to.y()) : std::nullopt}};
}

} // namespace vitrine
