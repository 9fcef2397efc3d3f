#include "core/calorimetry/peaks.h"

#include "core/calorimetry/peak_shape.h"
#include "core/calorimetry/start_up.h"
#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double clearFraction = 0.05;
constexpr double footFraction = 0.005; // of the height: a peak on given base lines ends there
constexpr double flatFraction = 0.02;  // of the greatest slope of a flank: a free peak ends there
constexpr std::size_t mostPoints = 2500;
constexpr std::size_t noiseSamples = 120;

/// A curve for the search of tops, smoothed where it has so many points that noise alone would climb high.
struct Calm {
    std::vector<double> z;
    double noise = 0;
};

Calm calm(Values x, std::vector<double> z, double noise) {
    const std::size_t size = std::max<std::size_t>(5, 1 + x.size() / mostPoints);
    if (x.size() <= mostPoints)
        return {std::move(z), noise};
    const double spacing = (x.back() - x.front()) / static_cast<double>(x.size() - 1);
    return {smoothed(x, z, spacing * static_cast<double>(size)),
            1.5 * noise / std::sqrt(static_cast<double>(size))};
}

std::vector<double> negated(Values z) {
    std::vector<double> result(z.begin(), z.end());
    for (double& value : result)
        value = -value;
    return result;
}

double extentOf(Values z) {
    const auto [low, high] = std::ranges::minmax(z);
    return high - low;
}

/// Prominence with every level averaged over the window of the top, so that a spike of noise counts for
/// little.
double calmProminence(Values x, Values z, const Top& top) {
    const auto level = [&](std::size_t i) { return localParabola(x, z, x[i], 0).value; };
    return level(top.top) - std::max(level(top.left), level(top.right));
}

bool lowerTemperature(const Peak& a, const Peak& b) {
    return a.temperature.value < b.temperature.value;
}

/// The peaks of one direction in a scan with base lines.
struct StepSearch {
    const Thermogram& thermogram;
    const BaseLines& lines;
    const BaseCurve& base;
    const Rise* rise;
    const PeakOptions& options;
    double threshold = 0;
    double noise = 0;

    Values x() const { return thermogram.temperature; }

    void search(Values z, IndexRange range, double sign, std::vector<Peak>& peaks) const {
        for (const Top& top : topsAboveZero(z, range, threshold))
            if (calmProminence(x(), z, top) > threshold)
                peaks.push_back(described(z, top, sign));
    }

    Peak described(Values z, const Top& top, double sign) const {
        const double height = z[top.top];
        const Top feet = withFeetAt(z, top, std::max(noise, footFraction * height));
        const double at = x()[top.top];
        const Line& near = at < 0.5 * (lines.glass.center + lines.liquid.center) ? lines.glass : lines.liquid;
        const double baseError = std::hypot(near.atCenterError, near.slopeError * (at - near.center));
        Peak peak = measuredPeak({thermogram, base, z, sign, noise, baseError}, feet, options);
        peak.prominence = calmProminence(x(), z, top);
        peak.clear = peak.prominence > threshold;
        peak.branch = branchOf(feet, sign);
        return peak;
    }

    PeakBranch branchOf(const Top& feet, double sign) const {
        if (!rise || sign < 0)
            return PeakBranch::Other;
        if (feet.top <= rise->middle)
            return PeakBranch::Shadow;
        return rise->overshoots && feet.left <= rise->top && rise->top <= feet.right ? PeakBranch::Overshoot
                                                                                     : PeakBranch::Other;
    }
};

bool dips(Values z, IndexRange range, double level) {
    int lower = 0;
    for (std::size_t i = range.first; i < range.last; ++i)
        lower |= z[i] < level;
    return lower != 0;
}

/// The same search over the points below, on and above the climb: its rounded corners are not peaks.
std::vector<Peak> searchedAroundClimb(const StepSearch& search, Values z, std::size_t first) {
    std::vector<Peak> peaks;
    const std::size_t n = z.size();
    Rise whole;
    whole.middle = whole.top = first;
    const Rise& rise = search.rise ? *search.rise : whole;
    search.search(z, {first, std::max(first, rise.start + 1)}, 1, peaks);
    search.search(z, {rise.middle, n}, 1, peaks);
    const IndexRange below{first, std::max(first, rise.middle + 1)}, beyond{rise.top, n};
    if (dips(z, below, -search.threshold) || dips(z, beyond, -search.threshold)) {
        const std::vector<double> down = negated(z);
        search.search(down, below, -1, peaks);
        search.search(down, beyond, -1, peaks);
    }
    std::ranges::sort(peaks, lowerTemperature);
    return peaks;
}

/// Straight between the means of the first and the last thirtieth of a range: which way a peak points is
/// judged by it.
BaseCurve chordOf(Values x, Values y, IndexRange range) {
    const std::size_t few = std::max<std::size_t>(1, range.size() / 30);
    const auto mean = [&](Values v, std::size_t first) {
        double sum = 0;
        for (std::size_t i = first; i < first + few; ++i)
            sum += v[i];
        return sum / static_cast<double>(few);
    };
    return straightBase(mean(x, range.first), mean(y, range.first), mean(x, range.last - few),
                        mean(y, range.last - few));
}

/// The feet of a peak without a base line: beyond the steepest part of each flank, where it has flattened.
Top flattenedFeet(Values x, Values z, const Top& top) {
    const Top half = withFeetAt(z, top, 0.5 * (z[top.top] + std::max(z[top.left], z[top.right])));
    const double width = (x[half.right] - x[half.left]) / 8;
    const std::vector<double> slope = slopes(x, z, width, top.left, top.right + 1);
    const auto at = [&](std::size_t i) { return slope[i - top.left]; };
    std::size_t left = half.left, right = half.right;
    double climb = at(left), fall = at(right);
    while (left > top.left && at(left) >= flatFraction * climb)
        climb = std::max(climb, at(--left));
    while (right < top.right && at(right) <= flatFraction * fall)
        fall = std::min(fall, at(++right));
    return {left, top.top, right};
}

/// Straight between two points of a curve, whose levels are averaged over their neighbours.
BaseCurve baseBetween(Values x, Values y, const Top& feet) {
    const auto level = [&](std::size_t i) { return localParabola(x, y, x[i], 0).value; };
    return straightBase(x[feet.left], level(feet.left), x[feet.right], level(feet.right));
}

Peak freePeak(const Thermogram& thermogram, const Top& feet, double sign, double noise,
              const PeakOptions& options) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const BaseCurve base = baseBetween(x, y, feet);
    std::vector<double> z = above(x, y, base);
    if (sign < 0)
        z = negated(z);
    return measuredPeak({thermogram, base, z, sign, noise, noise / std::sqrt(2.0)}, feet, options);
}

/// The peaks of one direction without base lines.
void searchFree(const Thermogram& thermogram, std::size_t first, double sign, const PeakOptions& options,
                std::vector<Peak>& peaks) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const double noise = noiseLevel(x, y);
    const Calm curve = calm(x, sign > 0 ? std::vector<double>(y.begin(), y.end()) : negated(y), noise);
    const IndexRange range{first, x.size()};
    const BaseCurve chord = chordOf(x, y, range);
    const double threshold =
        std::max(options.clearFactor * curve.noise, clearFraction * extentOf(Values(curve.z).subspan(first)));
    for (const Top& top : topsOf(curve.z, range, threshold)) {
        const double prominent = calmProminence(x, curve.z, top);
        if (!(prominent > threshold) || !(curve.z[top.top] - sign * chord(x[top.top]) > threshold))
            continue;
        Peak peak = freePeak(thermogram, flattenedFeet(x, curve.z, top), sign, noise, options);
        peak.prominence = prominent;
        peak.clear = true;
        peaks.push_back(std::move(peak));
    }
}

bool usable(const Thermogram& thermogram) {
    return thermogram.temperature.size() >= 7 && thermogram.temperature.size() == thermogram.signal.size();
}

bool sound(const Peak& peak) {
    return std::isfinite(peak.temperature.value) && std::isfinite(peak.height.value) &&
           std::isfinite(peak.prominence);
}

std::vector<Peak> soundOnly(std::vector<Peak> peaks) {
    std::erase_if(peaks, [](const Peak& peak) { return !sound(peak); });
    return peaks;
}

Problem tooFewInWindow() {
    return {phrase("Peaks", "The window of the peak holds fewer than seven points of the scan."),
            phrase("Peaks", "Widen it."),
            {}};
}

Problem topAtEdge() {
    return {phrase("Peaks", "The peak has no top inside its window."),
            phrase("Peaks", "Move the window so that the curve falls on both sides."),
            {}};
}

/// The base line of a peak in a window set by hand, and the step or span that its prominence is judged
/// against.
struct HandBase {
    BaseCurve base;
    std::optional<Rise> rise;
    double span = 0;
};

HandBase handBase(const Thermogram& thermogram, const IndexRange& range, const BaseLines* lines) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    if (!lines)
        return {baseBetween(x, y, {range.first, range.first, range.last - 1}),
                {},
                extentOf(y.subspan(range.first, range.size()))};
    const auto rise = findRise(thermogram, *lines, 0);
    const double between = 0.5 * (lines->glass.center + lines->liquid.center);
    HandBase hand{stepBase(*lines, rise ? &*rise : nullptr, {x.front(), x.back()}),
                  {},
                  std::abs(lines->liquid(between) - lines->glass(between))};
    if (rise)
        hand.rise = *rise;
    return hand;
}

} // namespace

std::vector<Peak> findPeaks(const Thermogram& thermogram, const BaseLines& lines,
                            const PeakOptions& options) {
    if (!usable(thermogram))
        return {};
    const Values x = thermogram.temperature, y = thermogram.signal;
    const auto rise = findRise(thermogram, lines, 0);
    const Rise* climb = rise ? &*rise : nullptr;
    const BaseCurve base = stepBase(lines, climb, {x.front(), x.back()});
    const Calm curve = calm(x, above(x, y, base), climb ? climb->noise : noiseLevel(x, y, noiseSamples));
    const double between = 0.5 * (lines.glass.center + lines.liquid.center);
    const double step = std::abs(lines.liquid(between) - lines.glass(between));
    const double threshold = std::max(options.clearFactor * curve.noise, clearFraction * step);
    const StepSearch search{thermogram, lines, base, climb, options, threshold, curve.noise};
    const std::size_t first = indicesWithin(x, {lines.glass.center, x.back()}).first;
    return soundOnly(searchedAroundClimb(search, curve.z, first));
}

std::vector<Peak> findPeaks(const Thermogram& thermogram, const PeakOptions& options) {
    std::vector<Peak> peaks;
    if (!usable(thermogram))
        return peaks;
    const std::size_t first = startUpEnd(thermogram.temperature, thermogram.signal);
    searchFree(thermogram, first, 1, options, peaks);
    searchFree(thermogram, first, -1, options, peaks);
    std::ranges::sort(peaks, lowerTemperature);
    return soundOnly(std::move(peaks));
}

Result<Peak> peakWithin(const Thermogram& thermogram, Interval window, PeakKind kind, const BaseLines* lines,
                        const PeakOptions& options) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const IndexRange range = indicesWithin(x, window);
    if (!usable(thermogram) || range.size() < 7)
        return std::unexpected(tooFewInWindow());
    const double sign = kind == PeakKind::Endotherm ? 1 : -1;
    const HandBase hand = handBase(thermogram, range, lines);
    const double noise = noiseLevel(x, y);
    const Calm curve = calm(x, sign > 0 ? above(x, y, hand.base) : negated(above(x, y, hand.base)), noise);
    const auto highest = std::max_element(curve.z.begin() + static_cast<std::ptrdiff_t>(range.first),
                                          curve.z.begin() + static_cast<std::ptrdiff_t>(range.last));
    const Top top{range.first, static_cast<std::size_t>(highest - curve.z.begin()), range.last - 1};
    if (top.top == top.left || top.top == top.right)
        return std::unexpected(topAtEdge());
    Peak peak = measuredPeak({thermogram, hand.base, curve.z, sign, noise, 0}, top, options);
    peak.prominence = calmProminence(x, curve.z, top);
    peak.clear = peak.prominence > std::max(options.clearFactor * curve.noise, clearFraction * hand.span);
    const double threshold = 0;
    if (lines)
        peak.branch = StepSearch{thermogram, *lines,    hand.base, hand.rise ? &*hand.rise : nullptr,
                                 options,    threshold, noise}
                          .branchOf(top, sign);
    if (!sound(peak))
        return std::unexpected(topAtEdge());
    return peak;
}

} // namespace vitrine
