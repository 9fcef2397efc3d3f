#include "core/files/readers/exo.h"

#include "core/files/readers/extent.h"
#include "core/quantity/measured.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

constexpr std::size_t bins = 40;
using Binned = std::array<double, bins>;

/// Mean signal in equal bins of temperature over `range`, from at most about 100 000 rows; NaN in empty bins.
Binned binned(const Recording& recording, Interval range) {
    Binned sums{};
    std::array<std::size_t, bins> counts{};
    const std::size_t stride = recording.signal.size() / 100'000 + 1;
    for (std::size_t i = 0; i < recording.signal.size(); i += stride) {
        if (recording.temperature[i] < range.low || recording.temperature[i] >= range.high)
            continue;
        const double place = (recording.temperature[i] - range.low) / range.width() * bins;
        if (place >= static_cast<double>(bins))
            continue;
        const auto bin = static_cast<std::size_t>(place);
        sums[bin] += recording.signal[i];
        ++counts[bin];
    }
    for (std::size_t i = 0; i < bins; ++i)
        sums[i] = counts[i] > 0 ? sums[i] / static_cast<double>(counts[i])
                                : std::numeric_limits<double>::quiet_NaN();
    return sums;
}

Interval temperatures(const Recording& recording) {
    return extent(recording.temperature);
}

/// +1 where heating lies above cooling nearly everywhere, −1 below, 0 undecided.
int heatingAgainstCooling(const Recording& heating, const Recording& cooling) {
    const Interval a = temperatures(heating), b = temperatures(cooling);
    const Interval common{std::max(a.low, b.low), std::min(a.high, b.high)};
    if (common.width() < 10)
        return 0;
    const double margin = 0.1 * common.width();
    const Interval inner{common.low + margin, common.high - margin};
    const Binned up = binned(heating, inner), down = binned(cooling, inner);
    std::size_t above = 0, below = 0;
    for (std::size_t i = 0; i < bins; ++i) {
        above += up[i] > down[i];
        below += up[i] < down[i];
    }
    const std::size_t compared = above + below;
    if (compared < bins / 2)
        return 0;
    return above * 100 >= compared * 85 ? 1 : below * 100 >= compared * 85 ? -1 : 0;
}

double meanBetween(const Binned& values, std::size_t first, std::size_t last) {
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = first; i < last; ++i)
        if (std::isfinite(values[i])) {
            sum += values[i];
            ++count;
        }
    return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

/// The level of the signal before the ramp: the end of the plateau before it, or its first two rows.
double levelBefore(const Recording& ramp, const Recording* plateau) {
    const auto& signal = plateau ? plateau->signal : ramp.signal;
    const std::size_t count = plateau ? std::max<std::size_t>(2, signal.size() / 10) : 2;
    const std::size_t first = plateau ? signal.size() - count : 0;
    double sum = 0;
    for (std::size_t i = first; i < first + count; ++i)
        sum += signal[i];
    return sum / static_cast<double>(count);
}

/// How much the signal varies over the second half of a plateau; nothing is known without one.
double variation(const Recording* plateau) {
    if (!plateau)
        return std::numeric_limits<double>::infinity();
    const auto half = static_cast<std::ptrdiff_t>(plateau->signal.size() / 2);
    const auto [low, high] = std::minmax_element(plateau->signal.begin() + half, plateau->signal.end());
    return *high - *low;
}

/// Whether the signal is on the side of its step at three of four places along the ramp: a reference pan
/// heavier than the sample's makes a step the wrong way, from which the flow drifts back across its first
/// level.
bool staysOnSide(const std::vector<double>& signal, double before, double step) {
    const std::size_t last = signal.size() - 1;
    return std::ranges::count_if(std::array{last / 4, last / 2, last / 4 * 3, last},
                                 [&](std::size_t i) { return (signal[i] - before) * step > 0; }) >= 3;
}

/// +1 where the signal steps up as the heating starts, −1 down, 0 where no step stands out.
int startOfHeating(const Recording& ramp, const Recording* plateau) {
    const Interval range = temperatures(ramp);
    const double before = levelBefore(ramp, plateau);
    const auto [lowest, highest] = extent(ramp.signal);
    for (const double share : {0.03, 0.06, 0.12}) {
        const Binned values = binned(ramp, {range.low, range.low + 3 * share * range.width()});
        const double near = meanBetween(values, bins / 3, 2 * bins / 3),
                     far = meanBetween(values, 2 * bins / 3, bins);
        const double step = near - before;
        const bool sharp =
            std::abs(step) > 3 * std::abs(far - near) || std::abs(step) > 10 * variation(plateau);
        const bool large = std::abs(step) > 0.03 * (highest - lowest);
        if (std::isfinite(step) && std::isfinite(far) && sharp && large &&
            staysOnSide(ramp.signal, before, step))
            return step > 0 ? 1 : -1;
    }
    return 0;
}

std::optional<ExoDirection> fromEndothermSign(int sign) {
    if (sign == 0)
        return std::nullopt;
    return sign > 0 ? ExoDirection::Down : ExoDirection::Up;
}

int fromPairs(std::span<const ReadScan> scans) {
    int votes = 0;
    for (const ReadScan& heating : scans)
        for (const ReadScan& cooling : scans)
            if (heating.direction == RampDirection::Heating && cooling.direction == RampDirection::Cooling)
                votes += heatingAgainstCooling(*heating.recording, *cooling.recording);
    return votes > 0 ? 1 : votes < 0 ? -1 : 0;
}

int fromStarts(std::span<const ReadScan> scans) {
    int votes = 0;
    for (std::size_t i = 0; i < scans.size(); ++i) {
        if (scans[i].direction != RampDirection::Heating)
            continue;
        const bool held = i > 0 && scans[i - 1].direction == RampDirection::Isothermal;
        votes += startOfHeating(*scans[i].recording, held ? scans[i - 1].recording.get() : nullptr);
    }
    return votes > 0 ? 1 : votes < 0 ? -1 : 0;
}

} // namespace

std::optional<ExoDirection> exoFromData(std::span<const ReadScan> scans) {
    const int pairs = fromPairs(scans);
    return fromEndothermSign(pairs != 0 ? pairs : fromStarts(scans));
}

} // namespace vitrine
