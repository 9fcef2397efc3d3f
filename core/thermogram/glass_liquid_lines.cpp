#include "core/thermogram/windows.h"

#include "core/curve/sampling.h"

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

Result<Line> lineIn(const Thermogram& thermogram, const Interval& window, Problem (*complain)(const Interval&, std::size_t)) {
    const IndexRange range = indicesWithin(thermogram.temperature, window);
    if (range.last < range.first + fewestPoints)
        return std::unexpected(complain(window, range.size()));
    return fitLine(std::span(thermogram.temperature).subspan(range.first, range.size()),
                   std::span(thermogram.signal).subspan(range.first, range.size()));
}

} // namespace

Result<GlassLiquidLines> fitBaseLines(const Thermogram& thermogram, const Windows& windows) {
    if (!(windows.glass.low < windows.glass.high) || !(windows.liquid.low < windows.liquid.high))
        return refuse(phrase("BaseLines", "A window must end above its beginning."),
                      phrase("BaseLines", "Set both windows anew."));
    if (!(windows.glass.high <= windows.liquid.low))
        return refuse(phrase("BaseLines", "The glass window must lie below the liquid window."),
                      phrase("BaseLines", "Move the windows apart."));
    const auto glass = lineIn(thermogram, windows.glass, tooFewInGlass);
    if (!glass)
        return std::unexpected(glass.error());
    const auto liquid = lineIn(thermogram, windows.liquid, tooFewInLiquid);
    if (!liquid)
        return std::unexpected(liquid.error());
    return GlassLiquidLines{*glass, *liquid};
}

} // namespace vitrine
