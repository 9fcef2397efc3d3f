#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"
#include "core/curve/tops.h"
#include "core/thermogram/windows.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double choiceFraction = 0.15;   // of the width of a window, as for the fictive temperature
constexpr double unexplained = 2;         // times what noise explains
constexpr std::size_t mostOfWindow = 600; // of a window; more are averaged in groups

/// The rows of a window in groups, whose means are fitted.
Grouped groupedRows(const Thermogram& scan, const Interval& window) {
    const IndexRange range = indicesWithin(scan.temperature, window);
    const std::size_t size = 1 + range.size() / mostOfWindow;
    return grouped(std::span(scan.temperature).subspan(range.first, range.size()),
                   std::span(scan.signal).subspan(range.first, range.size()), size);
}

Result<Line> lineWithin(const Grouped& rows, const Interval& window) {
    const IndexRange range = indicesWithin(rows.x, window);
    return fitLine(std::span(rows.x).subspan(range.first, range.size()), std::span(rows.y).subspan(range.first, range.size()));
}

/// Variance of a line at a temperature, in units of σ² τ of one group.
double leverage(const Grouped& rows, const Interval& window, const Line& line, double at) {
    const IndexRange range = indicesWithin(rows.x, window);
    double squares = 0;
    for (std::size_t i = range.first; i < range.last; ++i)
        squares += (rows.x[i] - line.center) * (rows.x[i] - line.center);
    return 1 / static_cast<double>(range.size()) + (at - line.center) * (at - line.center) / squares;
}

/// The variance that narrower windows give to a line at a temperature, beyond what noise explains.
double unexplainedVariance(const Thermogram& scan, const Interval& window, const Line& line, double at) {
    const Grouped rows = groupedRows(scan, window);
    const auto windows = narrowerWindows(window, choiceFraction);
    const auto whole = lineWithin(rows, window);
    if (!whole)
        return 0;
    const double own = leverage(rows, window, *whole, at), unit = line.errorAt(at) * line.errorAt(at) / own;
    double found = 0, explained = 0;
    for (const Interval& narrower : windows) {
        const auto other = lineWithin(rows, narrower);
        if (!other || other->points < 3)
            continue;
        found += ((*other)(at) - (*whole)(at)) * ((*other)(at) - (*whole)(at));
        explained += unit * std::max(leverage(rows, narrower, *other, at) - own, 0.0);
    }
    const double variants = static_cast<double>(windows.size() - 1);
    return found > unexplained * explained ? (found - explained) / variants : 0;
}

/// Curvature of the scan in a window, 1/K² of the signal's unit, as far as noise does not explain it, squared.
double curvatureVariance(const Thermogram& scan, const Interval& window, const Noise& noise) {
    const Grouped rows = groupedRows(scan, window);
    const LocalParabola p = localParabola(rows.x, rows.y, window.middle(), 2 * window.width());
    const double error = p.curvatureError * std::sqrt(noise.tau);
    return p.curvature * p.curvature > unexplained * unexplained * error * error ? p.curvature * p.curvature - error * error : 0;
}

/// What a curvature makes of a line beyond its window, (x²/2 − L²/24)², in units of the curvature squared.
double beyond(const Line& line, const Interval& window, double at) {
    const double off = at - line.center, length = window.width();
    return std::pow(std::max(0.0, 0.5 * off * off - length * length / 24), 2);
}

void addTo(Line& line, const Thermogram& scan, const Interval& window, double at, double curvature) {
    if (at == line.center)
        return;
    const double more = std::max(unexplainedVariance(scan, window, line, at), curvature * beyond(line, window, at));
    if (std::isfinite(more))
        line.slopeError = std::hypot(line.slopeError, std::sqrt(more) / (at - line.center));
}

} // namespace

std::array<Interval, 6> narrowerWindows(const Interval& window, double part) {
    const double by = part * window.width();
    return {window,
            Interval{window.low + by, window.high},
            Interval{window.low, window.high - by},
            Interval{window.low + by, window.high - by},
            Interval{window.low + 2 * by, window.high},
            Interval{window.low, window.high - 2 * by}};
}

void addWindowChoice(GlassLiquidLines& lines, const Thermogram& scan, const Windows& windows) {
    const double between = 0.5 * (windows.glass.high + windows.liquid.low);
    const double below = curvatureVariance(scan, windows.glass, lines.noise);
    const double above = curvatureVariance(scan, windows.liquid, lines.noise);
    const bool glassIsLonger = windows.glass.width() > windows.liquid.width();
    addTo(lines.glass, scan, windows.glass, between, glassIsLonger ? below : std::max(below, above));
    addTo(lines.liquid, scan, windows.liquid, between, glassIsLonger ? std::max(below, above) : above);
}

} // namespace vitrine
