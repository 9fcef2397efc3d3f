#include "core/calorimetry/liquid_stretch.h"

#include "core/thermogram/straight_runs.h"

#include <Eigen/Dense>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vitrine {

namespace {

using Values = std::span<const double>;
using Four = Eigen::Vector4d;

constexpr std::size_t groupsOfLiquid = 160;
constexpr std::size_t fewestOfLiquid = 8;
constexpr std::size_t fewestInWindow = 6;    // of the scan, in a window
constexpr double flatLiquid = 0.12;              // of the steepest slope of the climb: more is no liquid
constexpr double leastLevel = 0.25;        // of the highest point above the glass line
constexpr double reachOfTails = 0.15;             // of the step: how far the tails are followed
constexpr double leastScatter = 5e-4;      // of the step: no curve is more exactly a line with two tails
constexpr std::array tolerances{0.002, 0.003, 0.0045, 0.007, 0.01, 0.015, 0.022, 0.033, 0.05};
constexpr int decays = 10;

/// The scan between climb and event as height above the glass line in units of its greatest, over K above the climb.
struct Heights {
    Bins at;
    double zero = 0;  ///< K, of the climb
    double unit = 0;  ///< of the signal
    double noise = 0; ///< of a group
    double steepest = 0;
    double spacing = 0; ///< K between points of the scan

    std::size_t count() const { return at.t.size(); }
};

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

Heights heightsOf(Values x, Values y, const Line& glass, IndexRange range) {
    Heights h;
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
std::optional<Run> straightest(const Heights& h) {
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
IndexRange aboutRun(const Heights& h, const Run& run) {
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

/// Two tails on a line, fitted.
struct Tails {
    Four coefficients = Four::Zero(); ///< level at the middle of the range, slope, A, B
    Eigen::Matrix4d inverse = Eigen::Matrix4d::Zero();
    double squares = 0;
    double before = 0, after = 0; ///< θ1, θ2, K
};

struct Region {
    const Heights& h;
    IndexRange range;

    double first() const { return h.at.t[range.first]; }
    double last() const { return h.at.t[range.last - 1]; }
    double middle() const { return 0.5 * (first() + last()); }
    Four basis(double t, double before, double after) const {
        return {1, t - middle(), std::exp(-(t - first()) / before), std::exp(-(last() - t) / after)};
    }
};

std::optional<Tails> tailsOf(const Region& r, double before, double after) {
    Tails tails;
    tails.before = before;
    tails.after = after;
    Eigen::Matrix4d normal = Eigen::Matrix4d::Zero();
    Four right = Four::Zero();
    for (std::size_t k = r.range.first; k < r.range.last; ++k) {
        const Four basis = r.basis(r.h.at.t[k], before, after);
        normal += basis * basis.transpose();
        right += basis * r.h.at.y[k];
    }
    const Eigen::LDLT<Eigen::Matrix4d> solver(normal);
    if (solver.info() != Eigen::Success || !(solver.rcond() > 1e-12))
        return std::nullopt;
    tails.coefficients = solver.solve(right);
    tails.inverse = solver.solve(Eigen::Matrix4d::Identity());
    for (std::size_t k = r.range.first; k < r.range.last; ++k) {
        const double off = r.h.at.y[k] - tails.coefficients.dot(r.basis(r.h.at.t[k], before, after));
        tails.squares += off * off;
    }
    return tails;
}

std::vector<Tails> everyTails(const Region& r) {
    std::vector<Tails> all;
    const double shortest = 1.5 * (r.last() - r.first()) / static_cast<double>(r.range.size());
    const double longest = (r.last() - r.first()) / 3;
    const auto decay = [&](int k) { return shortest * std::pow(std::max(longest / shortest, 1.0), k / (decays - 1.0)); };
    for (int i = 0; i < decays; ++i)
        for (int k = 0; k < decays; ++k)
            if (auto tails = tailsOf(r, decay(i), decay(k)))
                all.push_back(*tails);
    return all;
}

/// Level and slope averaged over all pairs of tails, with the spread between them.
struct Averaged {
    Eigen::Vector2d line = Eigen::Vector2d::Zero();
    Eigen::Matrix2d covariance = Eigen::Matrix2d::Zero();
    Tails best;
};

std::optional<Averaged> averaged(const Region& r, double level) {
    const std::vector<Tails> all = everyTails(r);
    if (all.empty())
        return std::nullopt;
    Averaged out;
    out.best = *std::ranges::min_element(all, {}, &Tails::squares);
    const double free = std::max(1.0, static_cast<double>(r.range.size()) - 6);
    const double variance = std::max({r.h.noise * r.h.noise, out.best.squares / free, std::pow(leastScatter * level, 2)});
    double whole = 0;
    Eigen::Matrix2d second = Eigen::Matrix2d::Zero();
    for (const Tails& tails : all) {
        const double weight = std::exp(-0.5 * (tails.squares - out.best.squares) / variance);
        const Eigen::Vector2d line = tails.coefficients.head<2>();
        whole += weight;
        out.line += weight * line;
        second += weight * (variance * tails.inverse.topLeftCorner<2, 2>() + line * line.transpose());
    }
    out.line /= whole;
    out.covariance = second / whole - out.line * out.line.transpose();
    return out;
}

/// Mean square of what the model leaves over in each half of a region, in variances of the noise.
std::array<double, 2> leftOver(const Region& r, const Averaged& average, double level) {
    std::array<double, 2> squares{};
    const std::size_t half = r.range.size() / 2;
    const double variance = std::max(r.h.noise * r.h.noise, std::pow(leastScatter * level, 2));
    for (std::size_t k = 0; k < r.range.size(); ++k) {
        const std::size_t i = r.range.first + k;
        const double off = r.h.at.y[i] - average.best.coefficients.dot(
                                             r.basis(r.h.at.t[i], average.best.before, average.best.after));
        squares[k < half ? 0 : 1] += off * off / variance;
    }
    return {squares[0] / static_cast<double>(half), squares[1] / static_cast<double>(r.range.size() - half)};
}

/// Shortens a region from the side that the model describes worse until it describes it within the noise; the whole where
/// it never does (noise that is not white).
std::optional<Averaged> describedBest(Region& region, double level) {
    const IndexRange whole = region.range;
    const auto first = averaged(region, level);
    auto now = first;
    while (now) {
        const auto left = leftOver(region, *now, level);
        const double accepted = 1 + 3 * std::sqrt(4.0 / static_cast<double>(region.range.size()));
        if (std::max(left[0], left[1]) < accepted)
            return now;
        const std::size_t off = std::max<std::size_t>(1, region.range.size() / 12);
        if (region.range.size() < fewestOfLiquid + off || 3 * region.range.size() < whole.size())
            break;
        if (left[0] > left[1])
            region.range.first += off;
        else
            region.range.last -= off;
        now = averaged(region, level);
    }
    region.range = whole;
    return first;
}

/// A window between the tails, and what a line through it gets wrong at the climb.
struct Candidate {
    IndexRange groups;
    double bias = 0, noise = 0;
    double error() const { return std::hypot(bias, noise); }
};

Candidate judged(const Region& r, const Tails& tails, IndexRange groups) {
    Bins off;
    for (std::size_t k = groups.first; k < groups.last; ++k) {
        const double t = r.h.at.t[k];
        Four part = r.basis(t, tails.before, tails.after).cwiseProduct(tails.coefficients);
        off.add(t, part[2] + part[3]);
    }
    const Run run = runOf(off, 0, off.t.size());
    Run exact = run;
    exact.variance = 0;
    return {groups, run.at(0), std::sqrt(exact.uncertainty(0, r.h.noise * r.h.noise))};
}

/// The groups where neither tail exceeds a tolerance.
IndexRange within(const Region& r, const Tails& tails, double tolerance) {
    const auto small = [&](std::size_t k) {
        const Four part = r.basis(r.h.at.t[k], tails.before, tails.after).cwiseProduct(tails.coefficients);
        return std::abs(part[2]) < tolerance && std::abs(part[3]) < tolerance;
    };
    IndexRange groups = r.range;
    while (groups.first < groups.last && !small(groups.first))
        ++groups.first;
    while (groups.last > groups.first && !small(groups.last - 1))
        --groups.last;
    return groups;
}

std::optional<Candidate> bestWindow(const Region& r, const Tails& tails, double level) {
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
LiquidStretch described(const Region& r, const Averaged& average, const Candidate& window, const Line& glass) {
    const Heights& h = r.h;
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
    const double variance = line.atCenterError * line.atCenterError + 2 * away * crossing +
                            away * away * line.slopeError * line.slopeError;
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
    const Heights h = heightsOf(x, y, glass, range);
    const auto run = straightest(h);
    if (!run)
        return std::unexpected(noStraightLiquid());
    Region region{h, aboutRun(h, *run)};
    if (region.range.size() < fewestOfLiquid)
        return std::unexpected(noStraightLiquid());
    const auto average = describedBest(region, run->level);
    const auto window = average ? bestWindow(region, average->best, run->level) : std::nullopt;
    if (!window || !(window->error() < mostUncertain * run->level))
        return std::unexpected(noStraightLiquid());
    return described(region, *average, *window, glass);
}

} // namespace vitrine
