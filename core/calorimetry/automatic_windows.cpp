#include "core/calorimetry/areas.h"
#include "core/calorimetry/rise.h"
#include "core/calorimetry/start_up.h"
#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr std::size_t mostBins = 64;
constexpr std::size_t fewestBins = 24;
constexpr std::size_t shortest = 4;        // bins in a window
constexpr double straightFraction = 0.005; // of the step: departures smaller than this do not count
constexpr double leastCovered = 0.35;      // of the scan
constexpr double farthest = 0.2;           // of T_g: distance of T_f from the middle of the gap
constexpr double leastScore = 20;          // step over the uncertainty of both lines there
constexpr double bendFraction = 0.001;     // of the step: less at the end of a base line is no bend
constexpr double bendClearness = 3;        // times the error of the departure

/// Means over equal ranges of temperature, with running sums for lines through any run of them.
struct Bins {
    std::vector<double> t, y;
    std::vector<double> st{0}, sy{0}, stt{0}, sty{0}, syy{0};
    double width = 0;
    double zero = 0; ///< reduced temperature of the start of the scan above absolute zero

    void add(double at, double value) {
        t.push_back(at);
        y.push_back(value);
        st.push_back(st.back() + at);
        sy.push_back(sy.back() + value);
        stt.push_back(stt.back() + at * at);
        sty.push_back(sty.back() + at * value);
        syy.push_back(syy.back() + value * value);
    }
};

/// A line through a run of bins.
struct Run {
    std::size_t first = 0, last = 0;
    double center = 0, level = 0, slope = 0, spread = 0, variance = 0;

    double at(double t) const { return level + slope * (t - center); }
    /// Variance of the line at t, with a floor on the scatter about it.
    double uncertainty(double t, double floor) const {
        const double n = static_cast<double>(last - first);
        return (variance + floor) * (1 / n + (t - center) * (t - center) / spread);
    }
};

Run runOf(const Bins& b, std::size_t first, std::size_t last) {
    const double n = static_cast<double>(last - first);
    Run run{first, last};
    run.center = (b.st[last] - b.st[first]) / n;
    run.level = (b.sy[last] - b.sy[first]) / n;
    run.spread = b.stt[last] - b.stt[first] - n * run.center * run.center;
    const double sty = b.sty[last] - b.sty[first] - n * run.center * run.level;
    const double syy = b.syy[last] - b.syy[first] - n * run.level * run.level;
    run.slope = sty / run.spread;
    run.variance = std::max(syy - run.slope * sty, 0.0) / (n - 2);
    return run;
}

/// Bins of the scan after its start-up; temperatures and signals reduced to 0 … 1.
Bins binned(Values x, Values y, std::size_t first) {
    const double low = x[first], span = x.back() - low;
    const auto [least, most] = std::ranges::minmax(y.subspan(first));
    const double height = most > least ? most - least : 1;
    Bins bins;
    const std::size_t count = std::min(mostBins, (x.size() - first) / 2);
    std::size_t i = first;
    for (std::size_t k = 0; k < count; ++k) {
        const double end = low + span * static_cast<double>(k + 1) / static_cast<double>(count);
        double st = 0, sy = 0, n = 0;
        for (; i < x.size() && (x[i] < end || k + 1 == count); ++i, ++n) {
            st += (x[i] - low) / span;
            sy += (y[i] - least) / height;
        }
        if (n > 0)
            bins.add(st / n, sy / n);
    }
    bins.width = 1 / static_cast<double>(count);
    bins.zero = low / span;
    return bins;
}

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
    for (std::size_t first = 0; first + shortest <= last; first += 2)
        runs.push_back(runOf(b, first, last));
    return runs;
}

std::vector<Run> runsBeginningAt(const Bins& b, std::size_t first) {
    std::vector<Run> runs;
    for (std::size_t last = b.t.size(); last >= first + shortest; last = last > 2 ? last - 2 : 0)
        runs.push_back(runOf(b, first, last));
    return runs;
}

Choice bestChoice(const Bins& b) {
    std::vector<std::vector<Run>> liquids(b.t.size());
    for (std::size_t first = 0; first < b.t.size(); ++first)
        liquids[first] = runsBeginningAt(b, first);
    Choice best;
    for (std::size_t last = shortest; last + shortest < b.t.size(); ++last)
        for (const Run& glass : runsEndingAt(b, last))
            for (std::size_t first = last + 2; first < b.t.size(); ++first)
                for (const Run& liquid : liquids[first])
                    if (const double score = scoreOf(b, glass, liquid);
                        score > best.score && plausible(b, glass, liquid))
                        best = {glass, liquid, score};
    return best;
}

/// Whether the last bins of a run lie clearly off the line through those before them, by more than counts.
bool bendsAtEnd(const Bins& b, const Run& run, double step) {
    const std::size_t few = std::max<std::size_t>(2, (run.last - run.first) / 5);
    const Run before = runOf(b, run.first, run.last - few), end = runOf(b, run.last - few, run.last);
    const double departure = std::abs(end.level - before.at(end.center));
    const double error = std::sqrt(before.uncertainty(end.center, 0) + before.variance / static_cast<double>(few));
    return departure > std::max(bendClearness * error, bendFraction * step);
}

/// The glass run without its upper end where that bends. The search weighs length against straightness and so reaches over
/// the shallow exotherm of a glass that relaxes while it is heated, which tilts the line and draws T_f with it.
Run withoutBend(const Bins& b, Run glass, const Run& liquid) {
    const double middle = 0.5 * (b.t[glass.last - 1] + b.t[liquid.first]);
    const double step = liquid.at(middle) - glass.at(middle);
    const std::size_t least = std::max(2 * shortest, (glass.last - glass.first) / 2);
    while (glass.last - glass.first > least && bendsAtEnd(b, glass, step))
        glass = runOf(b, glass.first, glass.last - 1);
    return glass;
}

Problem tooFewPoints() {
    return {phrase("Windows", "The scan has too few points to find its windows by itself."),
            phrase("Windows", "Set the glass window and the liquid window by hand."),
            {}};
}

Problem noStep() {
    return {phrase("Windows",
                   "No glass transition was found: there is no step upwards between two straight ranges."),
            phrase("Windows", "If there is one, set the glass window and the liquid window by hand."),
            {}};
}

} // namespace

Result<Windows> automaticWindows(const Thermogram& thermogram) {
    const Values x = thermogram.temperature, y = thermogram.signal;
    if (x.size() < 2 * fewestBins || y.size() != x.size())
        return std::unexpected(tooFewPoints());
    const std::size_t first = startUpEnd(x, y);
    const Bins bins = binned(x, y, first);
    if (bins.t.size() < fewestBins)
        return std::unexpected(tooFewPoints());
    const Choice best = bestChoice(bins);
    if (!(best.score > leastScore))
        return std::unexpected(noStep());
    const double span = x.back() - x[first];
    const auto range = [&](const Run& run) {
        return Interval{x[first] + span * bins.t[run.first], x[first] + span * bins.t[run.last - 1]};
    };
    const Windows windows{range(withoutBend(bins, best.glass, best.liquid)), range(best.liquid)};
    const auto lines = fitBaseLines(thermogram, windows);
    const auto rise = lines ? findRise(thermogram, *lines, 0) : std::unexpected(lines.error());
    return rise ? Result<Windows>(windows) : std::unexpected(noStep());
}

} // namespace vitrine
