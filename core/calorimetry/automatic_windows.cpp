#include "core/calorimetry/automatic_windows.h"

#include "core/calorimetry/areas.h"
#include "core/calorimetry/liquid_end.h"
#include "core/calorimetry/liquid_stretch.h"
#include "core/calorimetry/step_check.h"
#include "core/thermogram/start_up.h"
#include "core/thermogram/straight_runs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double leastCovered = 0.35; // of the scan
constexpr double farthest = 0.2;      // of T_g: distance of T_f from the middle of the gap
constexpr double leastScore = 20;     // step over the uncertainty of both lines there

constexpr double leastFall = 0.25; // of the step: of an event that ends the liquid

constexpr double infinite = std::numeric_limits<double>::infinity();

constexpr double longPart = 0.5;   // of the distance of the windows: a liquid window that no top could be
constexpr double longOfHigh = 0.4; // likewise, where it is as high as the line behind

struct Choice {
    Run glass, liquid;
    double score = 0;
};

/// The step where the gap between two runs has its middle, over the uncertainty of both lines there.
double scoreOf(const Bins& b, const Run& glass, const Run& liquid) {
    const double middle = 0.5 * (b.t[glass.last - 1] + b.t[liquid.first]);
    const double step = liquid.at(middle) - glass.at(middle);
    if (!(step > 0) || !(liquid.at(b.t[liquid.last - 1]) > glass.at(b.t[liquid.last - 1])))
        return 0;
    const double floor = straightFraction * straightFraction * step * step;
    return step / std::sqrt(glass.uncertainty(middle, floor) + liquid.uncertainty(middle, floor));
}

/// Area between the curve and the glass line from the glass run to the end of the liquid run, by bins.
double areaOver(const Bins& b, const Run& glass, const Run& liquid) {
    double area = 0;
    for (std::size_t k = glass.first; k < liquid.last; ++k)
        area += (b.y[k] - glass.at(b.t[k])) * b.width;
    return area;
}

/// Whether two runs look like base lines beside a glass transition: the step changes little along either
/// window's neighbourhood of the gap, the windows cover a good part of the scan, and the equal areas put T_f
/// near the step.
bool plausible(const Bins& b, const Run& glass, const Run& liquid) {
    const double before = b.t[glass.last - 1], after = b.t[liquid.first], end = b.t[liquid.last - 1];
    const auto stepAt = [&](double t) { return liquid.at(t) - glass.at(t); };
    const double step = stepAt(0.5 * (before + after));
    const auto alike = [&](double t) { return stepAt(t) > 0.5 * step && stepAt(t) < 2 * step; };
    const double covered = b.t[glass.last - 1] - b.t[glass.first] + end - after;
    if (!alike(before) || !alike(end) || covered < leastCovered)
        return false;
    const double s = areaOver(b, glass, liquid) / stepAt(0.5 * (before + end));
    const double fictive = end - s, middle = 0.5 * (before + after);
    return std::abs(fictive - middle) < farthest * (middle + b.zero);
}

/// All runs that end (glass) or begin (liquid) at a bin.
std::vector<Run> runsEndingAt(const Bins& b, std::size_t last) {
    std::vector<Run> runs;
    for (std::size_t first = 0; first + shortestRun <= last; first += 2)
        runs.push_back(runOf(b, first, last));
    return runs;
}

std::vector<Run> runsBeginningAt(const Bins& b, std::size_t first) {
    std::vector<Run> runs;
    for (std::size_t last = b.t.size(); last >= first + shortestRun; last = last > 2 ? last - 2 : 0)
        runs.push_back(runOf(b, first, last));
    return runs;
}

/// What the score of a pair takes from either of its runs at one middle.
struct Side {
    std::vector<double> level, factor, variance; ///< at the middle, of its uncertainty there, of the line there
    double highest = 0, leastFactor = 0, leastVariance = 0;

    void fill(const std::vector<Run>& runs, double middle) {
        for (auto* values : {&level, &factor, &variance})
            values->resize(runs.size());
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const Run& run = runs[i];
            level[i] = run.at(middle);
            const double away = middle - run.center;
            factor[i] = 1 / static_cast<double>(run.last - run.first) + away * away / run.spread;
            variance[i] = run.variance * factor[i];
        }
        highest = -infinite;
        leastFactor = leastVariance = infinite;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            highest = std::max(highest, level[i]);
            leastFactor = std::min(leastFactor, factor[i]);
            leastVariance = std::min(leastVariance, variance[i]);
        }
    }
};

/// The square of a score, as scoreOf() has it; 0 or less where the step goes down. It rises with the step.
double squaredScore(double step, double variance, double factor) {
    return step * std::abs(step) / (variance + straightFraction * straightFraction * (step * step) * factor);
}

/// What no square of a score of a glass run with a liquid run of a middle exceeds.
double mostOf(const Side& glass, std::size_t g, const Side& liquid) {
    return squaredScore(liquid.highest - glass.level[g], glass.variance[g] + liquid.leastVariance,
                        glass.factor[g] + liquid.leastFactor);
}

/// The squares of the scores of one glass run with every liquid run of a middle.
void squaredScores(const Side& glass, std::size_t g, const Side& liquid, std::vector<double>& squares) {
    const double level = glass.level[g], factor = glass.factor[g], variance = glass.variance[g];
    squares.resize(liquid.level.size());
    for (std::size_t i = 0; i < squares.size(); ++i)
        squares[i] = squaredScore(liquid.level[i] - level, variance + liquid.variance[i], factor + liquid.factor[i]);
}

Choice bestChoice(const Bins& b) {
    constexpr double nearly = 1 - 1e-9; // squares and scores are rounded apart
    std::vector<std::vector<Run>> liquids(b.t.size());
    for (std::size_t first = 0; first < b.t.size(); ++first)
        liquids[first] = runsBeginningAt(b, first);
    Choice best;
    Side glassSide, liquidSide;
    std::vector<double> squares;
    for (std::size_t last = shortestRun; last + shortestRun < b.t.size(); ++last) {
        const std::vector<Run> glasses = runsEndingAt(b, last);
        for (std::size_t first = last + 2; first + shortestRun <= b.t.size(); ++first) {
            const double middle = 0.5 * (b.t[last - 1] + b.t[first]);
            glassSide.fill(glasses, middle);
            liquidSide.fill(liquids[first], middle);
            for (std::size_t g = 0; g < glasses.size(); ++g) {
                if (!(mostOf(glassSide, g, liquidSide) > nearly * best.score * best.score))
                    continue;
                squaredScores(glassSide, g, liquidSide, squares);
                for (std::size_t i = 0; i < squares.size(); ++i) {
                    if (!(squares[i] > nearly * best.score * best.score))
                        continue;
                    const Run &glass = glasses[g], &liquid = liquids[first][i];
                    if (const double score = scoreOf(b, glass, liquid); score > best.score && plausible(b, glass, liquid))
                        best = {glass, liquid, score};
                }
            }
        }
    }
    return best;
}

Run glassOf(const Bins& b, const Choice& best) {
    const double middle = 0.5 * (b.t[best.glass.last - 1] + b.t[best.liquid.first]);
    return withoutBend(b, best.glass, best.liquid.at(middle) - best.glass.at(middle));
}

Problem tooFewPoints() {
    return {phrase("Windows", "The scan has too few points to find its windows by itself."),
            phrase("Windows", "Set the glass window and the liquid window by hand."),
            {}};
}

Problem noStep() {
    return {phrase("Windows", "No glass transition was found: there is no step upwards between two straight ranges."),
            phrase("Windows", "If there is one, set the glass window and the liquid window by hand."),
            {}};
}

double stepBetween(const Windows& windows, const GlassLiquidLines& lines) {
    const double between = 0.5 * (windows.glass.high + windows.liquid.low);
    return lines.liquid(between) - lines.glass(between);
}

/// Whether the curve falls below the liquid line at the end of the liquid, by a quarter of the step or more.
bool endsBelow(const Thermogram& thermogram, const Windows& windows, const LiquidEnd& end) {
    const auto lines = fitBaseLines(thermogram, windows);
    const double t = thermogram.temperature[end.event];
    return lines && thermogram.signal[end.event] < lines->liquid(t) - leastFall * stepBetween(windows, *lines);
}

/// The windows of the search over the whole scan, and where that begins.
Result<Windows> widestWindows(const Thermogram& thermogram, std::size_t first) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    const Bins bins = binned(x, y, {first, x.size()});
    if (bins.t.size() < fewestBins)
        return std::unexpected(tooFewPoints());
    const Choice best = bestChoice(bins);
    if (!(best.score > leastScore))
        return std::unexpected(noStep());
    const double span = x.back() - x[first];
    const auto range = [&](const Run& run) {
        return Interval{x[first] + span * bins.t[run.first], x[first] + span * bins.t[run.last - 1]};
    };
    return Windows{range(glassOf(bins, best)), range(best.liquid)};
}

/// Whether what falls from a straight stretch is neither a shadow of a relaxing glass nor the far side of a peak, which are
/// not so sharp or so high and have no so flat a top.
bool isTrusted(const LiquidEnd& end, const Windows& before) {
    const double part = before.liquid.width() / (before.liquid.low - before.glass.high);
    return end.sharpness > leastSharp || isOfLiquid(end) || part > (end.height > heightOfLiquid ? longOfHigh : longPart);
}

/// Windows of a scan in which no step was found between long straight ranges: before the first valley whose liquid is
/// straight. Where one falls below its glass without, that is the reason; else the one given.
Result<Windows> beforeAnyEnd(const Thermogram& thermogram, std::size_t first, const Problem& why) {
    for (const LiquidEnd& end : possibleEnds(thermogram, first)) {
        const auto windows = windowsBefore(thermogram, end, first);
        if (windows && isTrusted(end, *windows) && endsBelow(thermogram, *windows, end))
            return windows;
        const auto glass = glassLineBefore(thermogram, end, first);
        if (!windows && windows.error() == noStraightLiquid() && glass && sharpFall(thermogram, *glass, end, first))
            return windows;
    }
    return std::unexpected(why);
}

/// Windows that pass over a fall are taken back before it, or refused where no liquid before it is straight.
Result<Windows> shortOfFall(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                            std::size_t first) {
    const bool deep = fallsTooDeep(thermogram, windows, lines);
    const auto end = fallBelowGlass(thermogram, lines.glass, stepBetween(windows, lines), first);
    if (!end)
        return deep ? beforeAnyEnd(thermogram, first, noStep()) : windows;
    const auto before = windowsBefore(thermogram, *end, first);
    if (before)
        return deep || isTrusted(*end, *before) ? before : windows;
    const bool passed = thermogram.temperature[end->event] < windows.liquid.low;
    return passed && (deep || isSharp(*end) || isOfLiquid(*end)) ? before : windows;
}

/// Windows that pass over a straight stretch and what ends it, likewise.
Result<Windows> shortOfStretch(const Thermogram& thermogram, const Windows& windows, std::size_t first) {
    const auto lines = fitBaseLines(thermogram, windows);
    const auto end = lines ? eventBetween(thermogram, windows, *lines) : std::nullopt;
    if (!end)
        return windows;
    const auto before = windowsBefore(thermogram, *end, first);
    if (before)
        return end->depth == 0 || isTrusted(*end, *before) ? before : windows;
    return isOfLiquid(*end) && before.error() == noStraightLiquid() ? before : windows;
}

Result<Windows> shortOfEvents(const Thermogram& thermogram, const Windows& windows, const GlassLiquidLines& lines,
                              std::size_t first) {
    const auto before = shortOfFall(thermogram, windows, lines, first);
    return before ? shortOfStretch(thermogram, *before, first) : before;
}

/// Windows whose climb is that of a glass transition; else why not.
Result<Windows> ofGlassTransition(const Thermogram& thermogram, const Result<Windows>& windows) {
    const auto lines = windows ? fitBaseLines(thermogram, *windows) : std::unexpected(windows.error());
    const auto rise = lines ? findTransitionRange(thermogram, *lines, 0) : std::unexpected(lines.error());
    if (!rise)
        return windows;
    if (const auto why = noGlassTransition(thermogram, *windows, *lines, *rise))
        return std::unexpected(*why);
    return windows;
}

} // namespace

Result<Windows> automaticWindows(const Thermogram& thermogram) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    if (x.size() < 2 * fewestBins || y.size() != x.size())
        return std::unexpected(tooFewPoints());
    const std::size_t first = startUpEnd(x, y);
    const auto windows = widestWindows(thermogram, first);
    const auto lines = windows ? fitBaseLines(thermogram, *windows) : std::unexpected(windows.error());
    if (!lines || !findTransitionRange(thermogram, *lines, 0))
        return ofGlassTransition(thermogram, beforeAnyEnd(thermogram, first, windows ? noStep() : windows.error()));
    return ofGlassTransition(thermogram, shortOfEvents(thermogram, *windows, *lines, first));
}

} // namespace vitrine
