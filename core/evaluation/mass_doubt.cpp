#include "core/evaluation/mass_doubt.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double unnoticedChange = 0.01; // of the mass

} // namespace

std::optional<Message> massDoubt(const Scan& scan, const Windows& windows) {
    if (!scan.massCourse)
        return std::nullopt;
    const Interval taken{std::min(windows.glass.low, windows.liquid.low), std::max(windows.glass.high, windows.liquid.high)};
    const double lost = massLost(*scan.massCourse, taken);
    if (std::abs(lost) < unnoticedChange)
        return std::nullopt;
    return phrase(
               "Study",
               "Between %1 and %2 K, where the glass transition is taken, the mass changes by %3 %: the step may be a reaction.")
        .with(Figure{taken.low, 4}, Figure{taken.high, 4}, Figure{100 * std::abs(lost), 2});
}

} // namespace vitrine
