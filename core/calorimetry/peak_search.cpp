#include "core/calorimetry/peak_search.h"

#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr std::size_t mostPoints = 2500;
constexpr std::size_t veryMany = 1'000'000; // a copy of so long a curve is not held

} // namespace

Calm calm(std::span<const double> x, std::vector<double> z, const Noise& noise) {
    const std::size_t size = std::max<std::size_t>(5, 1 + x.size() / mostPoints);
    if (x.size() <= mostPoints)
        return {std::move(z), noise.sigma};
    const double spacing = (x.back() - x.front()) / static_cast<double>(x.size() - 1);
    const double width = spacing * static_cast<double>(size),
                 left = std::min(noise.sigma, 1.5 * noise.ofMean(static_cast<double>(size)));
    if (x.size() < veryMany)
        return {smoothed(x, z, width), left};
    smoothInPlace(x, z, width);
    return {std::move(z), left};
}

std::vector<double> negated(std::span<const double> z) {
    std::vector<double> result(z.begin(), z.end());
    for (double& value : result)
        value = -value;
    return result;
}

double extentOf(std::span<const double> z) {
    const auto [low, high] = std::ranges::minmax(z);
    return high - low;
}

double calmProminence(std::span<const double> x, std::span<const double> z, const Top& top) {
    const auto level = [&](std::size_t i) { return localParabola(x, z, x[i], 0).value; };
    return level(top.top) - std::max(level(top.left), level(top.right));
}

PeakBaseline baseBetween(Values x, Values y, const Top& feet) {
    const auto level = [&](std::size_t i) { return localParabola(x, y, x[i], 0).value; };
    return straightBase(x[feet.left], level(feet.left), x[feet.right], level(feet.right));
}

bool usable(const Thermogram& thermogram) {
    return thermogram.temperature.size() >= 7 && thermogram.temperature.size() == thermogram.signal.size();
}

bool sound(const Peak& peak) {
    return std::isfinite(peak.temperature.value) && std::isfinite(peak.height.value) && std::isfinite(peak.prominence);
}

std::vector<Peak> soundOnly(std::vector<Peak> peaks) {
    std::erase_if(peaks, [](const Peak& peak) { return !sound(peak); });
    return peaks;
}

void sortByTemperature(std::vector<Peak>& peaks) {
    std::ranges::sort(peaks, [](const Peak& a, const Peak& b) { return a.temperature.value < b.temperature.value; });
}

PeakBranch branchOf(const TransitionRange* rise, const Top& feet, double sign) {
    if (!rise || sign < 0)
        return PeakBranch::Other;
    if (feet.top <= rise->middle)
        return PeakBranch::Shadow;
    return rise->overshoots && feet.left <= rise->top && rise->top <= feet.right ? PeakBranch::Overshoot : PeakBranch::Other;
}

void BaseSearch::search(Values z, IndexRange range, double sign, std::vector<Peak>& peaks) const {
    for (const Top& top : topsAboveZero(z, range, threshold))
        if (calmProminence(x(), z, top) > threshold)
            peaks.push_back(described(z, top, sign));
}

/// Of the nearer line; of one set by hand as that of a level between two points.
double BaseSearch::baseErrorAt(double at) const {
    if (!lines)
        return noise.ofMean(2);
    const Line& near = at < 0.5 * (lines->glass.center + lines->liquid.center) ? lines->glass : lines->liquid;
    return near.errorAt(at);
}

Peak BaseSearch::described(Values z, const Top& top, double sign) const {
    const Top feet = withTails({thermogram, base, z, sign, noise, baseErrorAt(x()[top.top])}, top);
    Peak peak = measuredPeak({thermogram, base, z, sign, noise, baseErrorAt(x()[top.top])}, feet, options);
    peak.prominence = calmProminence(x(), z, top);
    peak.clear = peak.prominence > threshold;
    peak.branch = branchOf(rise, feet, sign);
    return peak;
}

} // namespace vitrine
