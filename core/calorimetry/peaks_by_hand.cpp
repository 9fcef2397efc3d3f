#include "core/calorimetry/peak_search.h"

#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

Problem tooFewInWindow() {
    return {
        phrase("Peaks", "The window of the peak holds fewer than seven points of the scan."), phrase("Peaks", "Widen it."), {}};
}

Problem topAtEdge() {
    return {phrase("Peaks", "The peak has no maximum inside its window."),
            phrase("Peaks", "Move the window so that the curve falls on both sides."),
            {}};
}

/// The base line of a peak in a window set by hand, and the step or span that its prominence is judged
/// against.
struct HandBase {
    PeakBaseline base;
    std::optional<TransitionRange> rise;
    double span = 0;
};

HandBase handBase(const Thermogram& thermogram, const IndexRange& range, const GlassLiquidLines* lines) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    if (!lines)
        return {
            baseBetween(x, y, {range.first, range.first, range.last - 1}), {}, extentOf(y.subspan(range.first, range.size()))};
    const auto rise = findTransitionRange(thermogram, *lines, 0);
    const double between = 0.5 * (lines->glass.center + lines->liquid.center);
    HandBase hand{stepBase(*lines, rise ? &*rise : nullptr, {x.front(), x.back()}),
                  {},
                  std::abs(lines->liquid(between) - lines->glass(between))};
    if (rise)
        hand.rise = *rise;
    return hand;
}

/// The top of a window on a base line.
Result<Peak> topOn(const HandBase& hand, const Thermogram& thermogram, const IndexRange& range, PeakKind kind,
                   const PeakOptions& options) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const double sign = kind == PeakKind::Endotherm ? 1 : -1;
    const Noise noise = noiseOfCurve(x, y);
    const Calm curve = calm(x, sign > 0 ? above(x, y, hand.base) : negated(above(x, y, hand.base)), noise);
    const auto highest = std::max_element(curve.z.begin() + static_cast<std::ptrdiff_t>(range.first),
                                          curve.z.begin() + static_cast<std::ptrdiff_t>(range.last));
    const Top top{range.first, static_cast<std::size_t>(highest - curve.z.begin()), range.last - 1};
    if (top.top == top.left || top.top == top.right)
        return std::unexpected(topAtEdge());
    Peak peak = measuredPeak({thermogram, hand.base, curve.z, sign, noise, 0}, top, options);
    peak.prominence = calmProminence(x, curve.z, top);
    peak.clear = peak.prominence > std::max(options.clearFactor * curve.noise, clearFraction * hand.span);
    peak.branch = branchOf(hand.rise ? &*hand.rise : nullptr, top, sign);
    if (!sound(peak))
        return std::unexpected(topAtEdge());
    return peak;
}

std::optional<IndexRange> pointsOf(const Thermogram& thermogram, Interval window) {
    const IndexRange range = indicesWithin(thermogram.temperature, window);
    return usable(thermogram) && range.size() >= 7 ? std::optional(range) : std::nullopt;
}

} // namespace

Result<Peak> peakWithin(const Thermogram& thermogram, Interval window, PeakKind kind, const GlassLiquidLines* lines,
                        const PeakOptions& options) {
    const auto range = pointsOf(thermogram, window);
    if (!range)
        return std::unexpected(tooFewInWindow());
    return topOn(handBase(thermogram, *range, lines), thermogram, *range, kind, options);
}

Result<Peak> peakWithin(const Thermogram& thermogram, Interval window, PeakKind kind, const PeakBaseline& base,
                        const GlassLiquidLines* lines, const PeakOptions& options) {
    const auto range = pointsOf(thermogram, window);
    if (!range)
        return std::unexpected(tooFewInWindow());
    HandBase hand{base, {}, extentOf(Values(thermogram.signal).subspan(range->first, range->size()))};
    if (const auto rise = lines ? findTransitionRange(thermogram, *lines, 0) : Result<TransitionRange>(refuse({})))
        hand.rise = *rise;
    return topOn(hand, thermogram, *range, kind, options);
}

} // namespace vitrine
