#include "core/calorimetry/baseline_curve.h"

#include "core/curve/sampling.h"

#include <gsl/gsl_spline.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double medianPart = 0.005;    // of the scan, on either side of an anchor
constexpr std::size_t mostMedian = 100; // points on either side
constexpr std::size_t stepsOfGap = 64;  // of a spline between two anchors
constexpr std::size_t mostOfSigmoid = 2000;
constexpr double tangentPart = 0.1; // of the gap, from which a tangent is taken beyond an anchor
constexpr int mostIterations = 200;

/// Median of the points about index i, `reach` on either side or fewer towards an end.
double medianAbout(Values y, std::size_t i, std::size_t reach) {
    const std::size_t m = std::min({reach, i, y.size() - 1 - i});
    std::vector<double> near(y.begin() + static_cast<std::ptrdiff_t>(i - m), y.begin() + static_cast<std::ptrdiff_t>(i + m + 1));
    const auto middle = near.begin() + static_cast<std::ptrdiff_t>(m);
    std::nth_element(near.begin(), middle, near.end());
    return *middle;
}

std::size_t medianReach(Values x) {
    const double points = medianPart * static_cast<double>(x.size());
    return std::clamp<std::size_t>(static_cast<std::size_t>(points), 2, mostMedian);
}

PeakBaseline through(const std::vector<double>& t, const std::vector<double>& y) {
    return {t, y};
}

PeakBaseline straight(const std::vector<double>& t, const std::vector<double>& y) {
    const Line line = fitLine(t, y).value_or(Line{});
    return straightBase(t.front(), line(t.front()), t.back(), line(t.back()));
}

/// Natural, so that the straight extension beyond the ends is as smooth as the rest.
PeakBaseline splined(const std::vector<double>& t, const std::vector<double>& y) {
    if (t.size() < 3)
        return through(t, y);
    const std::unique_ptr<gsl_spline, decltype(&gsl_spline_free)> spline(gsl_spline_alloc(gsl_interp_cspline, t.size()),
                                                                         gsl_spline_free);
    gsl_spline_init(spline.get(), t.data(), y.data(), t.size());
    PeakBaseline curve;
    for (std::size_t k = 0; k + 1 < t.size(); ++k)
        for (std::size_t i = 0; i < stepsOfGap; ++i) {
            const double at = t[k] + (t[k + 1] - t[k]) * static_cast<double>(i) / stepsOfGap;
            curve.add(at, gsl_spline_eval(spline.get(), at, nullptr));
        }
    curve.add(t.back(), y.back());
    return curve;
}

struct Straight {
    double at = 0, level = 0, slope = 0;
    double operator()(double t) const { return level + slope * (t - at); }
};

/// Slope of the curve within a range; 0 where it holds too few points for one.
double slopeWithin(const Thermogram& scan, Interval range) {
    const IndexRange in = indicesWithin(scan.temperature, range);
    if (in.last < in.first + 5)
        return 0;
    const auto line =
        fitLine(Values(scan.temperature).subspan(in.first, in.size()), Values(scan.signal).subspan(in.first, in.size()));
    return line ? line->slope : 0;
}

/// The gap that a sigmoid crosses and the tangents on both of its sides.
struct Gap {
    Interval range;
    Straight low, high;
};

/// What the curve encloses with the chord of a gap.
double areaOverChord(const Thermogram& scan, const std::vector<double>& t, const std::vector<double>& y, std::size_t k) {
    const double chord = 0.5 * (y[k] + y[k + 1]) * (t[k + 1] - t[k]);
    return std::abs(integral(scan.temperature, scan.signal, {t[k], t[k + 1]}) - chord);
}

Gap gapOf(const Thermogram& scan, const std::vector<double>& t, const std::vector<double>& y) {
    std::size_t k = 0;
    for (std::size_t i = 1; i + 1 < t.size(); ++i)
        if (areaOverChord(scan, t, y, i) > areaOverChord(scan, t, y, k))
            k = i;
    const double reach = tangentPart * (t[k + 1] - t[k]);
    const auto chord = [&](std::size_t i) { return (y[i + 1] - y[i]) / (t[i + 1] - t[i]); };
    const double low = k > 0 ? chord(k - 1) : slopeWithin(scan, {t[k] - reach, t[k]});
    const double high = k + 2 < t.size() ? chord(k + 1) : slopeWithin(scan, {t[k + 1], t[k + 1] + reach});
    return {{t[k], t[k + 1]}, {t[k], y[k], low}, {t[k + 1], y[k + 1], high}};
}

/// The points of the curve within the gap and at both of its ends, thinned where there are very many.
void sample(const Thermogram& scan, Interval range, std::vector<double>& t, std::vector<double>& y) {
    const IndexRange in = indicesWithin(scan.temperature, range);
    const std::size_t stride = 1 + in.size() / mostOfSigmoid;
    const auto add = [&](double at) {
        if (!t.empty() && at <= t.back())
            return;
        t.push_back(at);
        y.push_back(interpolated(scan.temperature, scan.signal, at));
    };
    add(range.low);
    for (std::size_t i = in.first; i < in.last; i += stride)
        add(scan.temperature[i]);
    add(range.high);
}

Problem noArea(Interval gap) {
    return {phrase("Baseline", "Between %1 and %2 K the curve encloses no area with its baseline, to which that could "
                               "be proportional.")
                .with(Figure{gap.low, 5}, Figure{gap.high, 5}),
            phrase("Baseline", "Set the anchors at the onset and the end of one peak, or choose another kind of baseline."),
            {}};
}

/// One round: the base line in proportion to the area over the last one, and how far it moved. Nothing where there is
/// no area.
std::optional<double> improve(const Gap& gap, const std::vector<double>& t, const std::vector<double>& y,
                              std::vector<double>& b) {
    std::vector<double> area(t.size(), 0.0);
    double whole = 0;
    for (std::size_t i = 1; i < t.size(); ++i) {
        const double step = 0.5 * (y[i] - b[i] + y[i - 1] - b[i - 1]) * (t[i] - t[i - 1]);
        area[i] = area[i - 1] + step;
        whole += std::abs(step);
    }
    const auto [lowest, highest] = std::ranges::minmax(y);
    const double rounding = 1e-9 * (highest - lowest) * (t.back() - t.front());
    if (!(std::abs(area.back()) > std::max(1e-3 * whole, rounding)))
        return std::nullopt;
    double moved = 0;
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double part = area[i] / area.back();
        const double next = (1 - part) * gap.low(t[i]) + part * gap.high(t[i]);
        moved = std::max(moved, std::abs(next - b[i]));
        b[i] = next;
    }
    return moved;
}

Result<std::vector<double>> proportional(const Gap& gap, const std::vector<double>& t, const std::vector<double>& y) {
    std::vector<double> b(t.size());
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double part = (t[i] - gap.range.low) / gap.range.width();
        b[i] = (1 - part) * gap.low(t[i]) + part * gap.high(t[i]);
    }
    const auto [lowest, highest] = std::ranges::minmax(y);
    for (int round = 0; round < mostIterations; ++round) {
        const auto moved = improve(gap, t, y, b);
        if (!moved)
            break;
        if (*moved <= 1e-10 * (highest - lowest))
            return b;
    }
    return std::unexpected(noArea(gap.range));
}

Result<PeakBaseline> sigmoid(const Thermogram& scan, const std::vector<double>& t, const std::vector<double>& y) {
    const Gap gap = gapOf(scan, t, y);
    std::vector<double> x, signal;
    sample(scan, gap.range, x, signal);
    const auto b = proportional(gap, x, signal);
    if (!b)
        return std::unexpected(b.error());
    PeakBaseline curve;
    const double beyond = 0.5 * gap.range.width(); // the tangents go on where there are no anchors
    if (t.front() == gap.range.low)
        curve.add(t.front() - beyond, gap.low(t.front() - beyond));
    for (std::size_t i = 0; i < t.size(); ++i) {
        if (t[i] == gap.range.low)
            for (std::size_t k = 0; k + 1 < x.size(); ++k)
                curve.add(x[k], (*b)[k]);
        else
            curve.add(t[i], y[i]);
    }
    if (t.back() == gap.range.high)
        curve.add(t.back() + beyond, gap.high(t.back() + beyond));
    return curve;
}

std::expected<void, Problem> usable(const Thermogram& scan, const PeakBaselineChoice& baseline) {
    if (!baseline.holds())
        return refuse(phrase("Baseline", "A baseline needs two anchors or more."),
                      phrase("Baseline", "Add anchors on both sides of the peak."));
    if (scan.temperature.size() < 5)
        return refuse(phrase("Baseline", "The scan has too few points for a baseline."));
    for (std::size_t i = 1; i < baseline.anchors.size(); ++i)
        if (!(baseline.anchors[i - 1].temperature < baseline.anchors[i].temperature))
            return refuse(phrase("Baseline", "Two anchors of the baseline stand at one temperature."),
                          phrase("Baseline", "Move them apart or remove one."));
    return {};
}

} // namespace

double localMedian(const Thermogram& scan, double temperature) {
    const Values x = scan.temperature, y = scan.signal;
    if (x.empty())
        return 0;
    const auto after = static_cast<std::size_t>(std::ranges::upper_bound(x, temperature) - x.begin());
    const std::size_t low = after == 0 ? 0 : after - 1, high = std::min(after, x.size() - 1);
    const std::size_t reach = medianReach(x);
    const double below = medianAbout(y, low, reach);
    if (low == high || !(x[high] > x[low]))
        return below;
    const double part = std::clamp((temperature - x[low]) / (x[high] - x[low]), 0.0, 1.0);
    return below + part * (medianAbout(y, high, reach) - below);
}

double levelOf(const Thermogram& scan, const BaselineAnchor& anchor) {
    return anchor.signal ? *anchor.signal : localMedian(scan, anchor.temperature);
}

Result<PeakBaseline> baseCurveOf(const Thermogram& scan, const PeakBaselineChoice& baseline) {
    if (const auto check = usable(scan, baseline); !check)
        return std::unexpected(check.error());
    std::vector<double> t, y;
    for (const BaselineAnchor& anchor : baseline.anchors) {
        t.push_back(anchor.temperature);
        y.push_back(levelOf(scan, anchor));
    }
    switch (baseline.kind) {
    case BaselineKind::Straight:
        return straight(t, y);
    case BaselineKind::Polyline:
        return through(t, y);
    case BaselineKind::Spline:
        return splined(t, y);
    case BaselineKind::Sigmoid:
        break;
    }
    return sigmoid(scan, t, y);
}

} // namespace vitrine
