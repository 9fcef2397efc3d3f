#include "core/calorimetry/liquid_climb.h"
#include "core/calorimetry/liquid_end.h"
#include "core/curve/smoothing.h"
#include "core/thermogram/straight_runs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double leastRise = 0.4;  // of the step
constexpr double leastLoss = 0.25; // of the height that is lost
constexpr double slowReturn = 1.5; // of the fall, over the height in steps: slope of the way back

/// Follows the height of a curve above its glass line, point after point, until it has fallen and come back.
struct Fall {
    double step = 0, clear = 0; ///< unit of the signal
    bool halfWay = false;       ///< from the height of a liquid to half a step is a fall
    LiquidEnd end{};
    double most = 0;    ///< height above the glass line
    double climbed = 0; ///< greatest, from the least height before it
    double least = std::numeric_limits<double>::infinity();
    std::size_t back = 0; ///< index where it has come back

    /// Steps, clear of the noise; that a scan begins high is no climb.
    double height() const { return step > 0 ? std::max(0.0, std::min(most, climbed) - clear) / step : 0; }
    bool hasFallen(double above) const {
        return most > leastRise * step && (above < -std::max(leastLoss * most, clear) ||
                                           (halfWay && height() > heightOfLiquid && above < 0.5 * step - clear));
    }
    void climb(double above) {
        most = std::max(most, above);
        least = std::min(least, above);
        climbed = std::max(climbed, above - least);
    }
    void add(std::size_t i, double above) {
        if (end.event > 0) {
            back = above > (halfWay ? 0.75 * step : 0) ? i : 0;
            end.depth = std::max(end.depth, -above / most);
            return;
        }
        climb(above);
        if (hasFallen(above)) {
            end.event = i;
            end.depth = std::max(0.0, -above / most);
            end.height = height();
        }
    }
};

Fall fallOf(const Thermogram& scan, const Line& glass, double step, std::size_t first, bool halfWay) {
    const Values x = scan.temperature, y = scan.signal;
    const std::size_t size = sizeOfGroups(x.size() - first, groupsOfScan);
    const double clear = clearFall * noiseLevel(x, y, noiseOfFall) / std::sqrt(static_cast<double>(size));
    Fall fall{step, clear, halfWay};
    for (std::size_t i = first + size / 2; i < x.size() && fall.back == 0; i += size)
        fall.add(i, levelAround(y, i, size) - glass(x[i]));
    if (fall.end.event > 0) {
        fall.end.climb = climbBefore(x, y, first, fall.end.event);
        fall.end.sharpness = sharpnessOf(x, y, first, fall.end);
    }
    return fall;
}

/// Whether a fall half-way is that of a liquid, and leads below the glass line or back as fast: `slowReturn`.
bool isEvent(const Thermogram& scan, const Fall& fall, std::size_t first) {
    if (!isOfLiquid(fall.end) || fall.end.depth * fall.most > fall.clear)
        return isOfLiquid(fall.end);
    const Values x = scan.temperature, y = scan.signal;
    const double width = widthOfSlope(x, first, fall.end.event);
    const std::size_t last = fall.back > 0 ? fall.back : x.size();
    const double back = std::ranges::max(slopes(x, y, width, fall.end.event, last));
    const double down = fall.end.sharpness * localParabola(x, y, x[fall.end.climb], width).slope;
    return back * slowReturn * fall.end.height > down;
}

} // namespace

std::optional<LiquidEnd> fallBelowGlass(const Thermogram& scan, const Line& glass, double step, std::size_t first) {
    if (scan.temperature.size() < first + fewestBins)
        return std::nullopt;
    Fall fall = fallOf(scan, glass, step, first, true);
    if (!isEvent(scan, fall, first))
        fall = fallOf(scan, glass, step, first, false);
    return fall.end.event > 0 ? std::optional(fall.end) : std::nullopt;
}

bool isSharp(const LiquidEnd& end) {
    return end.depth > 0.5 && end.sharpness > leastSharp;
}

bool isOfLiquid(const LiquidEnd& end) {
    return end.height > topOfLiquid || end.height * end.sharpness > fastLoss;
}

std::optional<LiquidEnd> sharpFall(const Thermogram& scan, const Line& glass, const LiquidEnd& possible, std::size_t first) {
    const auto fall = fallBelowGlass(scan, glass, 0, first);
    return fall && fall->event <= possible.event && isSharp(*fall) ? fall : std::nullopt;
}

} // namespace vitrine
