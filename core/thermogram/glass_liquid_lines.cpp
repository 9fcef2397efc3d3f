#include "core/thermogram/windows.h"

#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestPoints = 5;

Problem tooFewInGlass(const Interval& window, std::size_t points) {
    return {phrase("BaseLines", "The glass window, %1 to %2 K, holds fewer than five points of the scan (%3).")
                .with(Figure{window.low, 5}, Figure{window.high, 5}, Figure{static_cast<double>(points), 6}),
            phrase("BaseLines", "Move it onto the straight part below the transition."),
            {}};
}

Problem tooFewInLiquid(const Interval& window, std::size_t points) {
    return {phrase("BaseLines", "The liquid window, %1 to %2 K, holds fewer than five points of the scan (%3).")
                .with(Figure{window.low, 5}, Figure{window.high, 5}, Figure{static_cast<double>(points), 6}),
            phrase("BaseLines", "Move it onto the straight part above the transition."),
            {}};
}

/// The rows of a window.
struct WindowRows {
    std::span<const double> x, y;
};

WindowRows rowsOfWindow(const Thermogram& thermogram, const Interval& window) {
    const IndexRange range = indicesWithin(thermogram.temperature, window);
    return {std::span(thermogram.temperature).subspan(range.first, range.size()),
            std::span(thermogram.signal).subspan(range.first, range.size())};
}

std::vector<double> residualsOf(const WindowRows& rows, const Line& line) {
    std::vector<double> residuals(rows.x.size());
    for (std::size_t i = 0; i < residuals.size(); ++i)
        residuals[i] = rows.y[i] - line(rows.x[i]);
    return residuals;
}

/// The errors of a line through rows that follow each other.
void widen(Line& line, const Noise& noise) {
    const double degrees = std::max(noise.degrees(2), 3.0);
    const double factor = line.scatter > 0 ? noise.effective() / line.scatter * std::sqrt(degrees / (degrees - 2)) : 1;
    line.atCenterError *= factor;
    line.slopeError *= factor;
}

Result<Line> lineIn(const WindowRows& rows, const Interval& window, Problem (*complain)(const Interval&, std::size_t)) {
    if (rows.x.size() < fewestPoints)
        return std::unexpected(complain(window, rows.x.size()));
    return fitLine(rows.x, rows.y);
}

} // namespace

Result<GlassLiquidLines> straightLines(const Thermogram& thermogram, const Windows& windows) {
    if (!(windows.glass.low < windows.glass.high) || !(windows.liquid.low < windows.liquid.high))
        return refuse(phrase("BaseLines", "A window must end above its beginning."),
                      phrase("BaseLines", "Set both windows anew."));
    if (!(windows.glass.high <= windows.liquid.low))
        return refuse(phrase("BaseLines", "The glass window must lie below the liquid window."),
                      phrase("BaseLines", "Move the windows apart."));
    const auto glass = lineIn(rowsOfWindow(thermogram, windows.glass), windows.glass, tooFewInGlass);
    if (!glass)
        return std::unexpected(glass.error());
    const auto liquid = lineIn(rowsOfWindow(thermogram, windows.liquid), windows.liquid, tooFewInLiquid);
    if (!liquid)
        return std::unexpected(liquid.error());
    return GlassLiquidLines{*glass, *liquid};
}

Result<GlassLiquidLines> fitBaseLines(const Thermogram& thermogram, const Windows& windows) {
    auto lines = straightLines(thermogram, windows);
    if (!lines)
        return lines;
    const WindowRows below = rowsOfWindow(thermogram, windows.glass), above = rowsOfWindow(thermogram, windows.liquid);
    widen(lines->glass, noiseOfResiduals(residualsOf(below, lines->glass), 2));
    widen(lines->liquid, noiseOfResiduals(residualsOf(above, lines->liquid), 2));
    lines->noise =
        pooled(noiseOfResiduals(aboutParabola(below.x, below.y), 3), noiseOfResiduals(aboutParabola(above.x, above.y), 3));
    return lines;
}

} // namespace vitrine
