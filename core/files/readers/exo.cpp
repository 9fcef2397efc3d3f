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

/// A row of a recording, its time left out.
struct Point {
    double temperature = 0, signal = 0;
};

/// The points of a recording in a range of temperature, from at most about 100 000 rows evenly spread.
std::vector<Point> pointsWithin(const Recording& recording, Interval range) {
    std::vector<Point> points;
    const std::size_t stride = recording.signal.size() / 100'000 + 1;
    for (std::size_t i = 0; i < recording.signal.size(); i += stride)
        if (const double t = recording.temperature[i]; t >= range.low && t < range.high)
            points.push_back({t, recording.signal[i]});
    return points;
}

/// Mean signal in equal bins of temperature over `range`; NaN in empty bins.
Binned binned(std::span<const Point> points, Interval range) {
    Binned sums{};
    std::array<std::size_t, bins> counts{};
    for (const Point& point : points) {
        if (point.temperature >= range.high)
            continue;
        const double place = (point.temperature - range.low) / range.width() * bins;
        if (place >= static_cast<double>(bins))
            continue;
        const auto bin = static_cast<std::size_t>(place);
        sums[bin] += point.signal;
        ++counts[bin];
    }
    for (std::size_t i = 0; i < bins; ++i)
        sums[i] = counts[i] > 0 ? sums[i] / static_cast<double>(counts[i]) : std::numeric_limits<double>::quiet_NaN();
    return sums;
}

Interval temperatures(const Recording& recording) {
    return extent(recording.temperature);
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

/// Whether heating and cooling differ at their turn already, on the side given by `sign`: what only grows away from it is drift.
bool jumpsAtTurn(const Binned& up, const Binned& down, bool turnsAtTop, int sign) {
    constexpr std::size_t part = bins / 4;
    const double top = sign * (meanBetween(up, bins - part, bins) - meanBetween(down, bins - part, bins)),
                 bottom = sign * (meanBetween(up, 0, part) - meanBetween(down, 0, part));
    return turnsAtTop ? top > 0 && 3 * top > bottom : bottom > 0 && 3 * bottom > top;
}

/// +1 where heating lies above cooling nearly everywhere, −1 below, 0 undecided.
int heatingAgainstCooling(const Recording& heating, const Recording& cooling, bool turnsAtTop) {
    const Interval a = temperatures(heating), b = temperatures(cooling);
    const Interval common{std::max(a.low, b.low), std::min(a.high, b.high)};
    if (common.width() < 10)
        return 0;
    const double margin = 0.1 * common.width();
    const Interval inner{common.low + margin, common.high - margin};
    const Binned up = binned(pointsWithin(heating, inner), inner), down = binned(pointsWithin(cooling, inner), inner);
    std::size_t above = 0, below = 0;
    for (std::size_t i = 0; i < bins; ++i) {
        above += up[i] > down[i];
        below += up[i] < down[i];
    }
    const std::size_t compared = above + below;
    if (compared < bins / 2)
        return 0;
    const int sign = above * 100 >= compared * 85 ? 1 : below * 100 >= compared * 85 ? -1 : 0;
    return sign != 0 && jumpsAtTurn(up, down, turnsAtTop, sign) ? sign : 0;
}

/// What the flow would be without a ramp: a straight line over time, and how well it is known.
struct LevelBefore {
    double atStart = 0; ///< of the ramp
    double drift = 0;   ///< per unit of the clock
    double noise = 0;   ///< of one row
    double error = 0;   ///< of the level at a time `ahead` into the ramp
};

/// Seconds, or rows where there is no time.
double clockAt(const Recording& recording, std::size_t row) {
    return recording.time.empty() ? static_cast<double>(row) : recording.time[row];
}

/// The noise of single rows, from the median of second differences (of normal noise 0.6745 √6 σ).
double noiseOf(std::span<const double> y) {
    std::vector<double> bends;
    for (std::size_t i = 2; i < std::min<std::size_t>(y.size(), 2000); ++i)
        bends.push_back(std::abs(y[i] - 2 * y[i - 1] + y[i - 2]));
    if (bends.empty())
        return 0;
    const auto middle = bends.begin() + static_cast<std::ptrdiff_t>(bends.size() / 2);
    std::ranges::nth_element(bends, middle);
    return *middle / (0.6745 * std::sqrt(6.0));
}

/// The straight line through the later half of a plateau, continued to `ahead` after the start of the ramp.
LevelBefore levelOfPlateau(const Recording& plateau, double start, double ahead) {
    const std::size_t first = plateau.signal.size() / 2, count = plateau.signal.size() - first;
    double t0 = 0, y0 = 0, tt = 0, ty = 0, rest = 0;
    for (std::size_t i = first; i < plateau.signal.size(); ++i) {
        t0 += clockAt(plateau, i) / static_cast<double>(count);
        y0 += plateau.signal[i] / static_cast<double>(count);
    }
    for (std::size_t i = first; i < plateau.signal.size(); ++i) {
        tt += std::pow(clockAt(plateau, i) - t0, 2);
        ty += (clockAt(plateau, i) - t0) * (plateau.signal[i] - y0);
    }
    LevelBefore level;
    level.drift = tt > 0 ? ty / tt : 0;
    for (std::size_t i = first; i < plateau.signal.size(); ++i)
        rest += std::pow(plateau.signal[i] - y0 - level.drift * (clockAt(plateau, i) - t0), 2);
    level.noise = std::sqrt(rest / std::max(1.0, static_cast<double>(count) - 2));
    level.atStart = y0 + level.drift * (start - t0);
    const double lever = tt > 0 ? std::pow(start + ahead - t0, 2) / tt : 0;
    level.error = level.noise * std::sqrt(1.0 / static_cast<double>(count) + lever);
    return level;
}

/// The flow before a ramp, `ahead` (in its clock) after its start.
LevelBefore levelBefore(const Recording& ramp, const Recording* plateau, double ahead) {
    if (!plateau || plateau->signal.size() < 10) {
        const double noise = noiseOf(ramp.signal);
        return {0.5 * (ramp.signal[0] + ramp.signal[1]), 0, noise, noise / std::sqrt(2.0)};
    }
    const double start = ramp.time.empty() ? static_cast<double>(plateau->signal.size()) : ramp.time.front();
    return levelOfPlateau(*plateau, start, ahead);
}

/// How far into the ramp (in its clock) the temperature has gone by a share of its range. To be asked for growing shares: no
/// row is looked at again.
class ClockInto {
  public:
    ClockInto(const Recording& ramp, Interval range) : ramp_(ramp), range_(range) {}
    double operator()(double share) {
        while (row_ + 1 < ramp_.temperature.size() && ramp_.temperature[row_] < range_.low + share * range_.width())
            ++row_;
        return clockAt(ramp_, row_) - clockAt(ramp_, 0);
    }

  private:
    const Recording& ramp_;
    Interval range_;
    std::size_t row_ = 0;
};

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

/// Whether a ramp begins at zero within its noise, as after a blank was subtracted: what follows may be any drift.
bool beginsAtZero(const Recording& ramp, double noise, double jump) {
    return std::abs(ramp.signal.front()) < std::max(0.02 * std::abs(jump), 5 * noise);
}

/// The shares of a ramp's range over which a jump at its start is looked for; three times as much shows what follows it.
constexpr std::array shares{0.03, 0.06, 0.12};

/// The beginning of a ramp that is this share of its range.
Interval beginning(Interval range, double share) {
    return {range.low, range.low + share * range.width()};
}

/// Whether most of the jump is made in the first rows of the ramp; what takes longer is drift.
bool isMadeAtOnce(std::span<const Point> points, Interval range, double before, double jump) {
    const Binned values = binned(points, beginning(range, 2 * shares.front()));
    const double reached = meanBetween(values, bins / 3, 2 * bins / 3);
    return std::isfinite(reached) && (reached - before) / jump > 0.62;
}

/// +1 where the signal jumps up as the heating starts, −1 down, 0 where no jump stands out.
int startOfHeating(const Recording& ramp, const Recording* plateau) {
    const Interval range = temperatures(ramp);
    const auto points = pointsWithin(ramp, beginning(range, 3 * shares.back()));
    ClockInto clockInto(ramp, range);
    for (const double share : shares) {
        const double ahead = clockInto(1.5 * share), further = clockInto(2.5 * share) - ahead;
        const LevelBefore level = levelBefore(ramp, plateau, ahead);
        const Binned values = binned(points, beginning(range, 3 * share));
        const double near = meanBetween(values, bins / 3, 2 * bins / 3), far = meanBetween(values, 2 * bins / 3, bins);
        const double drifted = level.drift * ahead, jump = near - level.atStart - drifted;
        const bool sharp =
            std::abs(jump) > 3 * std::abs(far - near - level.drift * further) || std::abs(jump) > 10 * variation(plateau);
        const bool clear = std::abs(jump) > 5 * (level.error + 0.5 * level.noise) && std::abs(jump) > 2 * std::abs(drifted);
        const bool drifts =
            !plateau && (beginsAtZero(ramp, level.noise, jump) || !isMadeAtOnce(points, range, level.atStart, jump));
        if (std::isfinite(jump) && std::isfinite(far) && sharp && clear && !drifts &&
            staysOnSide(ramp.signal, level.atStart, jump) && std::abs(jump) > 0.03 * extent(ramp.signal).width())
            return jump > 0 ? 1 : -1;
    }
    return 0;
}

std::optional<ExoDirection> fromEndothermSign(int sign) {
    if (sign == 0)
        return std::nullopt;
    return sign > 0 ? ExoDirection::Down : ExoDirection::Up;
}

/// The next ramp that is no plateau.
const ReadScan* nextRamp(std::span<const ReadScan> scans) {
    const auto next =
        std::ranges::find_if(scans, [](const ReadScan& scan) { return scan.direction != RampDirection::Isothermal; });
    return next == scans.end() ? nullptr : &*next;
}

/// What ramps and the ones that follow them show.
int fromPairs(std::span<const ReadScan> scans) {
    int votes = 0;
    for (std::size_t i = 0; i < scans.size(); ++i) {
        const ReadScan* next = nextRamp(scans.subspan(i + 1));
        if (!next || scans[i].direction == RampDirection::Isothermal || next->direction == scans[i].direction)
            continue;
        const bool heatsFirst = scans[i].direction == RampDirection::Heating;
        votes += heatsFirst ? heatingAgainstCooling(*scans[i].recording, *next->recording, true)
                            : heatingAgainstCooling(*next->recording, *scans[i].recording, false);
    }
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
