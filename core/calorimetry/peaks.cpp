#include "core/calorimetry/peaks.h"

#include "core/calorimetry/peak_search.h"
#include "core/curve/smoothing.h"
#include "core/thermogram/start_up.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double flatFraction = 0.02; // of the greatest slope of a flank: a free peak ends there

bool dips(Values z, IndexRange range, double level) {
    int lower = 0;
    for (std::size_t i = range.first; i < range.last; ++i)
        lower |= z[i] < level;
    return lower != 0;
}

/// The same search over the points below, on and above the climb: its rounded corners are not peaks.
std::vector<Peak> searchedAroundClimb(const BaseSearch& search, Values z, std::size_t first) {
    std::vector<Peak> peaks;
    const std::size_t n = z.size();
    TransitionRange whole;
    whole.middle = whole.top = first;
    const TransitionRange& rise = search.rise ? *search.rise : whole;
    search.search(z, {first, std::max(first, rise.start + 1)}, 1, peaks);
    search.search(z, {rise.middle, n}, 1, peaks);
    const IndexRange below{first, std::max(first, rise.middle + 1)}, beyond{rise.top, n};
    if (dips(z, below, -search.threshold) || dips(z, beyond, -search.threshold)) {
        const std::vector<double> down = negated(z);
        search.search(down, below, -1, peaks);
        search.search(down, beyond, -1, peaks);
    }
    sortByTemperature(peaks);
    return peaks;
}

/// Straight between the means of the first and the last thirtieth of a range: which way a peak points is
/// judged by it.
PeakBaseline chordOf(Values x, Values y, IndexRange range) {
    const std::size_t few = std::max<std::size_t>(1, range.size() / 30);
    const auto mean = [&](Values v, std::size_t first) {
        double sum = 0;
        for (std::size_t i = first; i < first + few; ++i)
            sum += v[i];
        return sum / static_cast<double>(few);
    };
    return straightBase(mean(x, range.first), mean(y, range.first), mean(x, range.last - few), mean(y, range.last - few));
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

Peak freePeak(const Thermogram& thermogram, const Top& feet, double sign, const Noise& noise, const PeakOptions& options) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const PeakBaseline base = baseBetween(x, y, feet);
    std::vector<double> z = above(x, y, base);
    if (sign < 0)
        z = negated(z);
    return measuredPeak({thermogram, base, z, sign, noise, noise.ofMean(2)}, feet, options);
}

/// The peaks of one direction without base lines.
void searchFree(const Thermogram& thermogram, std::size_t first, double sign, const PeakOptions& options,
                std::vector<Peak>& peaks) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const Noise noise = noiseOfCurve(x, y);
    const Calm curve = calm(x, sign > 0 ? std::vector<double>(y.begin(), y.end()) : negated(y), noise);
    const IndexRange range{first, x.size()};
    const PeakBaseline chord = chordOf(x, y, range);
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

} // namespace

std::vector<Peak> findPeaks(const Thermogram& thermogram, const GlassLiquidLines& lines, const PeakOptions& options) {
    return usable(thermogram) ? findPeaks(thermogram, lines, findTransitionRange(thermogram, lines, 0), options)
                              : std::vector<Peak>();
}

std::vector<Peak> findPeaks(const Thermogram& thermogram, const GlassLiquidLines& lines, const Result<TransitionRange>& rise,
                            const PeakOptions& options) {
    if (!usable(thermogram))
        return {};
    const Values x = thermogram.temperature, y = thermogram.signal;
    const TransitionRange* climb = rise ? &*rise : nullptr;
    const PeakBaseline base = stepBase(lines, climb, {x.front(), x.back()});
    const Noise noise = climb ? climb->noise : noiseOfCurve(x, y);
    const Calm curve = calm(x, above(x, y, base), noise);
    const double between = 0.5 * (lines.glass.center + lines.liquid.center);
    const double step = std::abs(lines.liquid(between) - lines.glass(between));
    const double threshold = std::max(options.clearFactor * curve.noise, clearFraction * step);
    const BaseSearch search{thermogram, &lines, base, climb, options, threshold, noise};
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
    sortByTemperature(peaks);
    return soundOnly(std::move(peaks));
}

std::vector<Peak> findPeaks(const Thermogram& thermogram, const PeakBaseline& base, Interval within,
                            const GlassLiquidLines* lines, const PeakOptions& options) {
    std::vector<Peak> peaks;
    if (!usable(thermogram))
        return peaks;
    const Values x = thermogram.temperature, y = thermogram.signal;
    const IndexRange range = indicesWithin(x, within);
    if (range.last < range.first + 7)
        return peaks;
    const Noise noise = noiseOfCurve(x, y);
    const Calm curve = calm(x, above(x, y, base), noise);
    const double span = extentOf(Values(curve.z).subspan(range.first, range.size()));
    const auto rise = lines ? findTransitionRange(thermogram, *lines, 0) : Result<TransitionRange>(refuse({}));
    const BaseSearch search{thermogram, nullptr,
                            base,       rise ? &*rise : nullptr,
                            options,    std::max(options.clearFactor * curve.noise, clearFraction * span),
                            noise};
    search.search(curve.z, range, 1, peaks);
    search.search(negated(curve.z), range, -1, peaks);
    sortByTemperature(peaks);
    return soundOnly(std::move(peaks));
}

} // namespace vitrine
