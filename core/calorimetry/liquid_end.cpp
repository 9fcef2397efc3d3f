#include "core/calorimetry/liquid_end.h"

#include "core/calorimetry/liquid_climb.h"
#include "core/calorimetry/liquid_stretch.h"
#include "core/calorimetry/transition_range.h"
#include "core/curve/tops.h"
#include "core/thermogram/straight_runs.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr std::size_t groupsOfGap = 60;
constexpr std::size_t mostValleys = 8;
constexpr double leastClearness = 8;      // step over the error of both lines at the climb
constexpr double straightOfGlass = 0.003; // of half the step: departures smaller than this do not count
constexpr double leastLength = 0.12;      // of the distance from the glass window: length of a liquid window

/// The glass run that knows the line at the climb best.
std::optional<Interval> glassBefore(Values x, Values y, std::size_t first, std::size_t climb) {
    if (climb < first + fewestBins)
        return std::nullopt;
    const Bins bins = binned(x, y, {first, climb + 1});
    if (bins.t.size() < 2 * shortestRun)
        return std::nullopt;
    std::optional<Run> best;
    double least = 0;
    for (std::size_t last = shortestRun; last + 1 < bins.t.size(); ++last)
        for (std::size_t from = 0; from + shortestRun <= last; ++from) {
            const Run run = runOf(bins, from, last);
            const double rise = bins.y.back() - run.at(1); // about half the step
            if (!(rise > 0.3))
                continue;
            const double error = run.uncertainty(1, std::pow(straightOfGlass * rise, 2)) / (rise * rise);
            if (!best || error < least) {
                best = run;
                least = error;
            }
        }
    if (!best)
        return std::nullopt;
    const Run run = withoutBend(bins, *best, 2 * (bins.y.back() - best->at(1)));
    const double span = x[climb] - x[first];
    return Interval{x[first] + span * bins.t[run.first], x[first] + span * bins.t[run.last - 1]};
}

Result<Line> lineWithin(const Thermogram& scan, Interval window) {
    const IndexRange range = indicesWithin(scan.temperature, window);
    return fitLine(Values(scan.temperature).subspan(range.first, range.size()),
                   Values(scan.signal).subspan(range.first, range.size()));
}

Problem notClear() {
    return {phrase("Windows", "The step before the crystallisation does not stand clear of the noise."),
            phrase("Windows", "If there is one, set the glass window and the liquid window by hand."),
            {}};
}

/// Whether the lines enclose a step that stands clear of their errors, with a climb through its middle.
bool enclosesStep(const Thermogram& scan, const Windows& windows, std::size_t climb) {
    const auto lines = fitBaseLines(scan, windows);
    if (!lines)
        return false;
    const double at = scan.temperature[climb], step = lines->liquid(at) - lines->glass(at);
    const auto rise = findTransitionRange(scan, *lines, 0);
    return rise && step > leastClearness * std::hypot(lines->glass.errorAt(at), lines->liquid.errorAt(at)) &&
           rise->halfStep.temperature > windows.glass.high && rise->halfStep.temperature < windows.liquid.low;
}

/// Whether the climb itself is no noise above its glass line.
bool standsClear(const Thermogram& scan, const Line& glass, std::size_t climb) {
    const double t = scan.temperature[climb], noise = noiseLevel(scan.temperature, scan.signal, noiseOfFall);
    return scan.signal[climb] - glass(t) > clearFall * std::hypot(noise, glass.errorAt(t));
}

/// Groups of the gap between two windows as height above the glass line, in steps.
struct GapGroups {
    Bins at;
    std::vector<std::size_t> index; ///< middle point of each group

    GapGroups(const Thermogram& scan, const GlassLiquidLines& lines, double step, IndexRange range) {
        const std::size_t size = sizeOfGroups(range.size(), groupsOfGap);
        for (std::size_t i = range.first; i + size <= range.last; i += size) {
            const std::size_t middle = i + size / 2;
            const double t = scan.temperature[middle];
            index.push_back(middle);
            at.add(t, (levelAround(scan.signal, middle, size) - lines.glass(t)) / step);
        }
    }
    std::size_t count() const { return index.size(); }
};

constexpr double footOfClimb = 0.05;     // of the step
constexpr double leastStretch = 0.5;     // of the climb before it: length of a stretch
constexpr double straightStretch = 0.02; // of the step: scatter
constexpr double tiltOfStretch = 0.06;   // of the step: rise over a stretch
constexpr double away = 0.15;            // of the step: from the line taken for the liquid
constexpr double departure = 0.2;        // of the step: of an event behind a stretch

/// Whether a run of groups is the liquid of an earlier climb, which began at `foot`.
bool isStretch(const GapGroups& gap, const Run& run, std::size_t foot) {
    const double length = gap.at.t[run.last - 1] - gap.at.t[run.first];
    return run.level > 0.3 && length > leastStretch * (gap.at.t[run.first] - gap.at.t[foot]) &&
           std::sqrt(run.variance) < straightStretch && std::abs(run.slope) * length < tiltOfStretch;
}

/// The first group behind a stretch that has left its line, and also the line taken for the liquid downwards: by `departure`,
/// or below its half where the stretch lies on that line. Upwards only a stretch counts that lies off it.
std::optional<std::size_t> leaving(const GapGroups& gap, const Run& run, const GlassLiquidLines& lines, double step) {
    const auto taken = [&](double t) { return (lines.liquid(t) - lines.glass(t)) / step; };
    const bool apart = std::abs(run.level - taken(run.center)) > away;
    for (std::size_t k = run.last; k < gap.count(); ++k) {
        const double t = gap.at.t[k], off = gap.at.y[k] - run.at(t);
        const double low = apart ? taken(t) - departure : 0.5 * taken(t);
        if ((apart && off > departure) || (off < -departure && gap.at.y[k] < low))
            return k;
    }
    return std::nullopt;
}

LiquidEnd endAt(const Thermogram& scan, std::size_t first, const GapGroups& gap, const Run& stretch, std::size_t k) {
    const Values x = scan.temperature, y = scan.signal;
    LiquidEnd end{climbBefore(x, y, first, gap.index[stretch.first]), gap.index[k]};
    end.depth = std::max(0.0, (stretch.at(gap.at.t[k]) - gap.at.y[k]) / stretch.level);
    end.height = stretch.level;
    end.sharpness = sharpnessOf(x, y, first, end);
    return end;
}

} // namespace

bool fallsTooDeep(const Thermogram& scan, const Windows& windows, const GlassLiquidLines& lines) {
    const IndexRange range = indicesWithin(scan.temperature, {windows.glass.high, windows.liquid.low});
    const double between = 0.5 * (windows.glass.high + windows.liquid.low), step = lines.liquid(between) - lines.glass(between);
    if (range.size() < fewestBins)
        return false;
    const GapGroups gap(scan, lines, step, range);
    return step > 0 && std::ranges::min(gap.at.y) < -deepestFall;
}

Result<Line> glassLineBefore(const Thermogram& scan, const LiquidEnd& end, std::size_t first) {
    const auto glass = glassBefore(scan.temperature, scan.signal, first, end.climb);
    return glass ? lineWithin(scan, *glass) : std::unexpected(notClear());
}

std::optional<LiquidEnd> eventBetween(const Thermogram& scan, const Windows& windows, const GlassLiquidLines& lines) {
    const Values x = scan.temperature;
    const IndexRange range = indicesWithin(x, {windows.glass.high, windows.liquid.low});
    const double between = 0.5 * (windows.glass.high + windows.liquid.low);
    const double step = lines.liquid(between) - lines.glass(between);
    if (!(step > 0) || range.size() < fewestBins)
        return std::nullopt;
    const GapGroups gap(scan, lines, step, range);
    std::size_t foot = 0;
    for (std::size_t first = 1; first + shortestRun <= gap.count(); ++first) {
        if (gap.at.y[first] < footOfClimb)
            foot = first;
        for (std::size_t last = gap.count(); last >= first + shortestRun; --last) {
            const Run run = runOf(gap.at, first, last);
            if (!isStretch(gap, run, foot))
                continue;
            if (const auto k = leaving(gap, run, lines, step))
                return endAt(scan, range.first, gap, run, *k);
        }
    }
    return std::nullopt;
}

Result<Windows> windowsBefore(const Thermogram& scan, const LiquidEnd& end, std::size_t first) {
    const Values x = scan.temperature, y = scan.signal;
    const auto glass = glassBefore(x, y, first, end.climb);
    const auto line = glass ? lineWithin(scan, *glass) : std::unexpected(notClear());
    if (!line)
        return std::unexpected(notClear());
    const auto stretch = liquidStretch(x, y, *line, end.climb, end.event);
    if (!stretch)
        return std::unexpected(stretch.error());
    const Windows windows{*glass, stretch->window};
    if (windows.liquid.width() < leastLength * (windows.liquid.low - windows.glass.high))
        return std::unexpected(noStraightLiquid());
    if (enclosesStep(scan, windows, end.climb))
        return windows;
    return std::unexpected(standsClear(scan, *line, end.climb) ? noStraightLiquid() : notClear());
}

std::vector<LiquidEnd> possibleEnds(const Thermogram& scan, std::size_t first) {
    const Values x = scan.temperature, y = scan.signal;
    const std::size_t size = sizeOfGroups(x.size() - first, groupsOfScan);
    Grouped groups = grouped(x.subspan(first), y.subspan(first), size);
    for (double& value : groups.y)
        value = -value;
    const double noise = noiseLevel(x, y, noiseOfFall) / std::sqrt(static_cast<double>(size));
    std::vector<LiquidEnd> ends;
    for (const Top& valley : topsOf(groups.y, {0, groups.y.size()}, clearFall * noise)) {
        const std::size_t event = first + valley.top * size;
        if (event < first + 2 * fewestBins || event >= x.size())
            continue;
        ends.push_back({climbBefore(x, y, first, event), event});
        ends.back().sharpness = sharpnessOf(x, y, first, ends.back());
        if (ends.size() == mostValleys)
            break;
    }
    return ends;
}

} // namespace vitrine
