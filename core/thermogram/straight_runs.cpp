#include "core/thermogram/straight_runs.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double bendFraction = 0.001; // of the step: less at the end of a baseline is no bend
constexpr double bendClearness = 3;    // times the error of the departure

/// Whether the last bins of a run lie clearly off the line through those before them, by more than counts.
bool bendsAtEnd(const Bins& b, const Run& run, double step) {
    const std::size_t few = std::max<std::size_t>(2, (run.last - run.first) / 5);
    const Run before = runOf(b, run.first, run.last - few), end = runOf(b, run.last - few, run.last);
    const double departure = std::abs(end.level - before.at(end.center));
    const double error = std::sqrt(before.uncertainty(end.center, 0) + before.variance / static_cast<double>(few));
    return departure > std::max(bendClearness * error, bendFraction * step);
}

} // namespace

void Bins::add(double at, double value) {
    t.push_back(at);
    y.push_back(value);
    st.push_back(st.back() + at);
    sy.push_back(sy.back() + value);
    stt.push_back(stt.back() + at * at);
    sty.push_back(sty.back() + at * value);
    syy.push_back(syy.back() + value * value);
}

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

Bins binned(std::span<const double> x, std::span<const double> y, IndexRange range, std::size_t most) {
    const double low = x[range.first], span = x[range.last - 1] - low;
    const auto [least, greatest] = std::ranges::minmax(y.subspan(range.first, range.size()));
    const double height = greatest > least ? greatest - least : 1;
    Bins bins;
    const std::size_t count = std::min(most, range.size() / 2);
    std::size_t i = range.first;
    for (std::size_t k = 0; k < count; ++k) {
        const double end = low + span * static_cast<double>(k + 1) / static_cast<double>(count);
        double st = 0, sy = 0, n = 0;
        for (; i < range.last && (x[i] < end || k + 1 == count); ++i, ++n) {
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

Run withoutBend(const Bins& b, Run glass, double step) {
    const std::size_t least = std::max(2 * shortestRun, (glass.last - glass.first) / 2);
    while (glass.last - glass.first > least && bendsAtEnd(b, glass, step))
        glass = runOf(b, glass.first, glass.last - 1);
    return glass;
}

} // namespace vitrine
