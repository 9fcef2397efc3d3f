#include "core/calorimetry/liquid_stretch.h"

#include "core/calorimetry/liquid_tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr std::size_t groupsOfLiquid = 160;
constexpr std::size_t fewestInWindow = 6; // of the scan, in a window
constexpr double flatLiquid = 0.12;       // of the steepest slope of the climb: more is no liquid
constexpr double leastLevel = 0.25;       // of the highest point above the glass line
constexpr double reachOfTails = 0.15;     // of the step: how far the tails are followed
constexpr std::array tolerances{0.002, 0.003, 0.0045, 0.007, 0.01, 0.015, 0.022, 0.033, 0.05};

double greatestHeight(Values x, Values y, const Line& glass, IndexRange range) {
    double most = 0;
    for (std::size_t i = range.first; i < range.last; ++i)
        most = std::max(most, y[i] - glass(x[i]));
    return most;
}

/// The greatest slope from group to third group.
double steepestOf(const Bins& b) {
    double most = 0;
    for (std::size_t k = 3; k < b.t.size(); ++k)
        most = std::max(most, (b.y[k] - b.y[k - 3]) / (b.t[k] - b.t[k - 3]));
    return most;
}

LiquidHeights heightsOf(Values x, Values y, const Line& glass, IndexRange range) {
    LiquidHeights h;
    h.zero = x[range.first];
    h.unit = greatestHeight(x, y, glass, range);
    const std::size_t size = 1 + (range.size() - 1) / groupsOfLiquid;
    for (std::size_t i = range.first; i + size <= range.last; i += size) {
        double t = 0, above = 0;
        for (std::size_t k = i; k < i + size; ++k) {
            t += x[k] - h.zero;
            above += (y[k] - glass(x[k])) / h.unit;
        }
        h.at.add(t / static_cast<double>(size), above / static_cast<double>(size));
    }
    const std::size_t before = std::min<std::size_t>(range.first, 2000);
    h.noise = noiseLevel(x.subspan(range.first - before, range.size() + before),
                         y.subspan(range.first - before, range.size() + before)) /
              h.unit / std::sqrt(static_cast<double>(size));
    h.steepest = steepestOf(h.at);
    h.spacing = (x[range.last - 1] - x[range.first]) / static_cast<double>(range.size() - 1);
    return h;
}

/// The run of groups that knows the level at the climb best as a straight line, departures below 0.5 % of it counting
/// as none.
std::optional<Run> straightest(const LiquidHeights& h) {
    std::optional<Run> best;
    double least = 0;
    for (std::size_t first = 1; first + shortestRun <= h.count(); ++first)
        for (std::size_t last = first + shortestRun; last <= h.count(); ++last) {
            const Run run = runOf(h.at, first, last);
            if (!(run.level > leastLevel) || !(std::abs(run.slope) < flatLiquid * h.steepest))
                continue;
            const double floor = straightFraction * run.level;
            const double error = run.uncertainty(0, floor * floor + h.noise * h.noise) / (run.level * run.level);
            if (!best || error < least) {
                best = run;
                least = error;
            }
        }
    return best;
}

/// The groups about a run that lie within reach of its line.
IndexRange aboutRun(const LiquidHeights& h, const Run& run) {
    const auto near = [&](std::size_t k) {
        return std::abs(h.at.y[k] - run.at(h.at.t[k])) < std::max(reachOfTails * run.level, 4 * h.noise);
    };
    IndexRange range{run.first, run.last};
    while (range.first > 0 && near(range.first - 1))
        --range.first;
    while (range.last < h.count() && near(range.last))
        ++range.last;
    return range;
}

/// A window between the tails, and what a line through it gets wrong at the climb.
struct Candidate {
    IndexRange groups;
    double bias = 0, noise = 0;
    double error() const { return std::hypot(bias, noise); }
};

Candidate judged(const LiquidRegion& r, const LiquidTails& tails, IndexRange groups) {
    Bins off;
    for (std::size_t k = groups.first; k < groups.last; ++k) {
        const double t = r.h.at.t[k];
        TailBasis part = r.basis(t, tails.before, tails.after).cwiseProduct(tails.coefficients);
        off.add(t, part[2] + part[3]);
    }
    const Run run = runOf(off, 0, off.t.size());
    Run exact = run;
    exact.variance = 0;
    return {groups, run.at(0), std::sqrt(exact.uncertainty(0, r.h.noise * r.h.noise))};
}

/// The groups where neither tail exceeds a tolerance.
IndexRange within(const LiquidRegion& r, const LiquidTails& tails, double tolerance) {
    const auto small = [&](std::size_t k) {
        const TailBasis part = r.basis(r.h.at.t[k], tails.before, tails.after).cwiseProduct(tails.coefficients);
        return std::abs(part[2]) < tolerance && std::abs(part[3]) < tolerance;
    };
    IndexRange groups = r.range;
    while (groups.first < groups.last && !small(groups.first))
        ++groups.first;
    while (groups.last > groups.first && !small(groups.last - 1))
        --groups.last;
    return groups;
}

std::optional<Candidate> bestWindow(const LiquidRegion& r, const LiquidTails& tails, double level) {
    std::optional<Candidate> best;
    for (const double tolerance : tolerances) {
        const IndexRange groups = within(r, tails, tolerance * level);
        if (groups.size() < shortestRun ||
            r.h.at.t[groups.last - 1] - r.h.at.t[groups.first] < static_cast<double>(fewestInWindow) * r.h.spacing)
            continue;
        const Candidate candidate = judged(r, tails, groups);
        if (!best || candidate.error() < best->error())
            best = candidate;
    }
    return best;
}

/// Back from heights above the glass line.
LiquidStretch described(const LiquidRegion& r, const AveragedTails& average, const Candidate& window, const Line& glass) {
    const LiquidHeights& h = r.h;
    const double low = h.at.t[window.groups.first], high = h.at.t[window.groups.last - 1];
    const double center = 0.5 * (low + high), move = center - r.middle();
    const Eigen::Matrix2d& c = average.covariance;
    LiquidStretch out;
    out.window = {h.zero + low, h.zero + high};
    out.line.center = h.zero + center;
    out.line.slope = glass.slope + h.unit * average.line[1];
    out.line.atCenter = glass(out.line.center) + h.unit * (average.line[0] + average.line[1] * move);
    out.line.slopeError = h.unit * std::sqrt(std::max(c(1, 1), 0.0));
    out.line.atCenterError = h.unit * std::sqrt(std::max(c(0, 0) + 2 * move * c(0, 1) + move * move * c(1, 1), 0.0));
    out.line.points = window.groups.size();
    out.crossing = h.unit * h.unit * (c(0, 1) + move * c(1, 1));
    out.bias = h.unit * window.bias;
    return out;
}

} // namespace

double LiquidStretch::errorAt(double temperature) const {
    const double away = temperature - line.center;
    const double variance =
        line.atCenterError * line.atCenterError + 2 * away * crossing + away * away * line.slopeError * line.slopeError;
    return std::sqrt(std::max(variance, 0.0));
}

Problem noStraightLiquid() {
    return {phrase("Windows", "The liquid crystallises or decomposes before it has become straight, so there is no liquid line "
                              "from which to take a half step."),
            phrase("Windows", "Heat faster, set the liquid window by hand, or use the inflection, which needs no liquid line."),
            {}};
}

Result<LiquidStretch> liquidStretch(Values x, Values y, const Line& glass, std::size_t climb, std::size_t event) {
    const IndexRange range{climb, std::min(event + 1, x.size())};
    if (range.last < range.first + fewestOfLiquid || !(greatestHeight(x, y, glass, range) > 0))
        return std::unexpected(noStraightLiquid());
    const LiquidHeights h = heightsOf(x, y, glass, range);
    const auto run = straightest(h);
    if (!run)
        return std::unexpected(noStraightLiquid());
    LiquidRegion region{h, aboutRun(h, *run)};
    if (region.range.size() < fewestOfLiquid)
        return std::unexpected(noStraightLiquid());
    const auto average = describedBest(region, run->level);
    const auto window = average ? bestWindow(region, average->best, run->level) : std::nullopt;
    if (!window || !(window->error() < mostUncertain * run->level))
        return std::unexpected(noStraightLiquid());
    return described(region, *average, *window, glass);
}

} // namespace vitrine
