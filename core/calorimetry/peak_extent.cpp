#include "core/calorimetry/peak_extent.h"

#include "core/curve/smoothing.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double lowPart = 0.15, tailReach = 4.5;
constexpr double otherPart = 0.1;        // of the height: what leaves the base line by that beside a peak is another event
constexpr double belowPart = 0.01;       // of the height: what lies deeper below the base line is none of this peak
constexpr std::size_t blocksOfPeak = 40; // over which means are taken beyond a peak
constexpr double smoothPart = 0.125;     // of the width at half height

/// The curve around a peak, smoothed against its noise.
struct Flanks {
    Values x;
    std::vector<double> z;
    std::size_t top = 0; ///< its index

    double height() const { return z[top]; }
    /// Where z passes `level` on the way down from the top, by linear interpolation; `towards` is −1 or +1.
    std::optional<double> passage(double level, int towards) const {
        for (std::size_t i = top; towards < 0 ? i > 0 : i + 1 < z.size(); i += static_cast<std::size_t>(towards)) {
            const std::size_t next = i + static_cast<std::size_t>(towards);
            if (z[next] <= level)
                return x[i] + (x[next] - x[i]) * (z[i] - level) / (z[i] - z[next]);
        }
        return std::nullopt;
    }
};

Flanks rawFlanks(const PeakScene& s, const Top& top) {
    const std::size_t size = top.right - top.left + 1;
    const Values z = s.z.subspan(top.left, size);
    return {Values(s.thermogram.temperature).subspan(top.left, size), {z.begin(), z.end()}, top.top - top.left};
}

/// Smoothed over a part of the width between the first passages of half the height.
Flanks flanksOf(const PeakScene& s, const Top& top) {
    Flanks flanks = rawFlanks(s, top);
    const double half = 0.5 * flanks.height();
    const auto left = flanks.passage(half, -1), right = flanks.passage(half, 1);
    const double width = right.value_or(flanks.x.back()) - left.value_or(flanks.x.front());
    const double spacing =
        (flanks.x.back() - flanks.x.front()) / static_cast<double>(std::max<std::size_t>(flanks.x.size() - 1, 1));
    if (!(s.noise.effective() > 0.001 * flanks.height()) || !(smoothPart * width > 4 * spacing))
        return flanks;
    flanks.z = smoothed(flanks.x, flanks.z, smoothPart * width);
    flanks.top = static_cast<std::size_t>(std::ranges::max_element(flanks.z) - flanks.z.begin());
    return flanks;
}

/// How far from the half height, towards one side, the tail is negligible.
std::optional<double> tailEnd(const Flanks& flanks, int towards) {
    const auto half = flanks.passage(0.5 * flanks.height(), towards), low = flanks.passage(lowPart * flanks.height(), towards);
    return half && low ? std::optional(*half + tailReach * (*low - *half)) : std::nullopt;
}

/// Mean of z over `count` rows from `from` on, towards one side.
double meanBeyond(const PeakScene& s, std::size_t from, std::size_t count, int towards) {
    double sum = 0;
    for (std::size_t k = 0; k < count; ++k)
        sum += towards < 0 ? s.z[from - k] : s.z[from + k];
    return sum / static_cast<double>(count);
}

/// The first index beyond `at`, or where the curve leaves its base line again: upwards to another event, or below it, where the
/// base line is one of this peak no longer.
std::size_t walked(const PeakScene& s, std::size_t from, double at, const Flanks& flanks, int towards) {
    const Values x = s.thermogram.temperature;
    const std::size_t count = std::max<std::size_t>(1, flanks.z.size() / blocksOfPeak);
    const double above = std::max(4 * s.noise.ofMean(static_cast<double>(count)), otherPart * flanks.height());
    const double below = -std::max(2 * s.noise.ofMean(static_cast<double>(count)), belowPart * flanks.height());
    const auto room = [&](std::size_t i) { return towards < 0 ? i >= count && x[i] > at : i + count < x.size() && x[i] < at; };
    std::size_t i = from;
    for (; room(i); i = towards < 0 ? i - count : i + count)
        if (const double mean = meanBeyond(s, i, count, towards); mean > above || mean < below)
            break;
    return i;
}

std::size_t tailIndex(const PeakScene& s, const Flanks& flanks, const Top& top, int towards) {
    const std::size_t edge = towards < 0 ? top.left : top.right;
    const auto at = tailEnd(flanks, towards);
    if (!at)
        return edge;
    const Values x = s.thermogram.temperature;
    const bool within = towards < 0 ? *at >= x[edge] : *at <= x[edge];
    if (!within)
        return walked(s, edge, *at, flanks, towards);
    const auto found = std::ranges::lower_bound(x, *at);
    return std::clamp(static_cast<std::size_t>(found - x.begin()), top.left, top.right);
}

/// Slope of the curve at a passage, not less than a tenth of the height over the width.
double slopeAt(const PeakScene& s, const Flanks& flanks, double at, double width) {
    const LocalParabola p = localParabola(s.thermogram.temperature, s.z, at, 2 * smoothPart * width);
    return std::max(std::abs(p.slope), 0.1 * flanks.height() / width);
}

/// How far both passages move together when the level is lowered by one unit of the signal.
double passageShift(const PeakScene& s, const Flanks& flanks, Interval at) {
    return 1 / slopeAt(s, flanks, at.low, at.width()) + 1 / slopeAt(s, flanks, at.high, at.width());
}

/// Error of a passage of half the height: that of the smoothed curve, over the slope.
double passageError(const PeakScene& s, const Flanks& flanks, double at, double width) {
    const double spacing =
        (flanks.x.back() - flanks.x.front()) / static_cast<double>(std::max<std::size_t>(flanks.x.size() - 1, 1));
    const double rows = std::max(1.0, smoothPart * width / spacing / 2.25);
    return s.noise.ofMean(rows) / slopeAt(s, flanks, at, width);
}

} // namespace

std::optional<Measured> widthAtHalf(const PeakScene& s, const Top& top, const std::optional<Measured>& height) {
    const Flanks flanks = flanksOf(s, top);
    const double half = 0.5 * (height ? height->value : flanks.height());
    const auto left = flanks.passage(half, -1), right = flanks.passage(half, 1);
    if (!left || !right)
        return std::nullopt;
    const double width = *right - *left, ofHeight = height ? height->error.value_or(0) : s.noise.ofMean(5);
    const double low = passageError(s, flanks, *left, width), high = passageError(s, flanks, *right, width);
    return Measured{width, std::hypot(low, high, 0.5 * ofHeight * passageShift(s, flanks, {*left, *right})), {}};
}

PeakScene withNoiseOfPeak(const PeakScene& s, const Top& top, double fullWidth) {
    const std::size_t size = top.right - top.left + 1;
    const Values x = Values(s.thermogram.temperature).subspan(top.left, size), z = s.z.subspan(top.left, size);
    const std::vector<double> smooth = smoothed(x, z, smoothPart * fullWidth);
    std::vector<double> residuals(size);
    for (std::size_t i = 0; i < size; ++i)
        residuals[i] = z[i] - smooth[i];
    PeakScene noisier = s;
    noisier.noise.sigma = std::max(s.noise.sigma, scaledMad(residuals));
    return noisier;
}

Top withTails(const PeakScene& s, const Top& top) {
    const Flanks flanks = flanksOf(s, top);
    return {tailIndex(s, flanks, top, -1), top.top, tailIndex(s, flanks, top, 1)};
}

} // namespace vitrine
