#include "core/calorimetry/inflection_alone.h"

#include "core/calorimetry/constructions.h"
#include "core/calorimetry/liquid_end.h"
#include "core/thermogram/start_up.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double partOfClimb = 0.2; // of the way from the glass line to the top: window of the slope

/// The climb from the glass line to the highest point before the event.
TransitionRange climbOf(const Thermogram& scan, const Line& glass, const LiquidEnd& end) {
    const auto& x = scan.temperature;
    const auto& y = scan.signal;
    TransitionRange rise;
    rise.middle = end.climb;
    const auto from = y.begin() + static_cast<std::ptrdiff_t>(end.climb), to = y.begin() + static_cast<std::ptrdiff_t>(end.event);
    rise.top = static_cast<std::size_t>(std::max_element(from, to) - y.begin());
    const double foot = 0.1 * (y[rise.top] - glass(x[rise.top]));
    rise.start = end.climb;
    while (rise.start > 0 && y[rise.start] - glass(x[rise.start]) > foot)
        --rise.start;
    rise.width = partOfClimb * (x[rise.top] - x[rise.start]);
    return rise;
}

Result<InflectionAlone> onClimb(const Thermogram& scan, const Line& glass, TransitionRange rise) {
    const Tangent wide = steepestTangent(scan.temperature, scan.signal, rise);
    rise.width *= 0.5;
    const Tangent narrow = steepestTangent(scan.temperature, scan.signal, rise);
    const auto onset = crossing(wide, glass), other = crossing(narrow, glass);
    if (!onset || !other)
        return std::unexpected(onset ? other.error() : onset.error());
    return InflectionAlone{
        {wide.temperature, std::abs(wide.temperature - narrow.temperature), {}}, {*onset, std::abs(*onset - *other), {}}, wide};
}

} // namespace

Result<InflectionAlone> inflectionAlone(const Thermogram& scan) {
    const std::size_t first = startUpEnd(scan.temperature, scan.signal);
    for (const LiquidEnd& end : possibleEnds(scan, first))
        if (const auto glass = glassLineBefore(scan, end, first))
            if (const auto fall = sharpFall(scan, *glass, end, first))
                return onClimb(scan, *glass, climbOf(scan, *glass, *fall));
    return refuse(phrase("Windows", "No step before a crystallisation was found."));
}

} // namespace vitrine
