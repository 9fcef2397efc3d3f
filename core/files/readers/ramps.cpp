#include "core/files/readers/ramps.h"

#include "core/files/readers/despiked.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 10;
constexpr std::size_t mostSlopes = 50'000; // more do not move their median
constexpr double smallRamp = 20;           // K
constexpr double restRange = 0.5;          // K

/// A few rows at rest before the first turn belong to the ramp that follows.
std::vector<std::size_t> withoutFalseStart(std::vector<std::size_t> turns, const Despiked& y) {
    if (turns.size() > 2 && turns[1] < fewestRows && std::abs(y[turns[1]] - y[0]) < 1)
        turns.erase(turns.begin() + 1);
    return turns;
}

/// Rows of one leg (between two turns) with its clock: seconds, or row numbers where the file has no time.
class Leg {
  public:
    Leg(std::span<const double> time, const Despiked& temperature, IndexRange rows)
        : time_(time), y_(temperature), rows_(rows), rising_(y_[rows.last - 1] >= y_[rows.first]) {
        step_ = std::max<std::size_t>(3, rows.size() / 200);
        middle_ = std::abs(slope(rows_.first + rows_.size() / 4, rows_.last - 1 - rows_.size() / 4));
        middle_ = std::max(middle_, std::abs(slope(rows_.first, rows_.last - 1)));
    }
    bool rising() const { return rising_; }
    double span() const { return std::abs(y_[rows_.last - 1] - y_[rows_.first]); }

    /// The leg without the plateaus at its ends: rows that stay within half a kelvin for much longer than the
    /// ramp would, and those that move much more slowly than it.
    IndexRange moving() const {
        const double least = (time_.empty() ? 0.02 : 0.2) * middle_;
        const std::size_t start = afterRest();
        IndexRange kept{start, beforeRest(start)};
        while (kept.first + step_ < kept.last && signedSlope(kept.first, kept.first + step_) < least)
            ++kept.first;
        while (kept.last > kept.first + step_ && signedSlope(kept.last - 1 - step_, kept.last - 1) < least)
            --kept.last;
        return kept;
    }

  private:
    bool isRest(std::size_t a, std::size_t b) const {
        return clock(b) - clock(a) > (time_.empty() ? 20 : 3) * restRange / middle_;
    }
    /// The last row of the first three quarters that is not yet far from the first one.
    std::size_t afterRest() const {
        std::size_t last = rows_.first + rows_.size() / 4 * 3;
        while (last > rows_.first && isFar(y_[last], y_[rows_.first]))
            last = isFar(y_.stretchAt(last), y_[rows_.first]) ? y_.stretchAt(last).rows.first - 1 : last - 1;
        return isRest(rows_.first, last) ? last : rows_.first;
    }
    /// The first row of the last three quarters, behind `start`, that is no longer far from the last one.
    std::size_t beforeRest(std::size_t start) const {
        std::size_t first = rows_.last - 1 - rows_.size() / 4 * 3;
        while (first + 1 < rows_.last && isFar(y_[first], y_[rows_.last - 1]))
            first = isFar(y_.stretchAt(first), y_[rows_.last - 1]) ? y_.stretchAt(first).rows.last : first + 1;
        return isRest(first, rows_.last - 1) && first > start ? first : rows_.last;
    }
    static bool isFar(double value, double other) { return std::abs(value - other) > restRange; }
    /// Whether all values of a stretch are far from `value`.
    static bool isFar(const Stretch& stretch, double value) {
        return isFar(std::clamp(value, stretch.extent.low, stretch.extent.high), value);
    }
    double clock(std::size_t i) const { return time_.empty() ? static_cast<double>(i) : time_[i]; }
    double slope(std::size_t a, std::size_t b) const {
        const double duration = clock(b) - clock(a);
        return duration > 0 ? (y_[b] - y_[a]) / duration : 0;
    }
    double signedSlope(std::size_t a, std::size_t b) const { return rising_ ? slope(a, b) : -slope(a, b); }

    std::span<const double> time_;
    const Despiked& y_;
    IndexRange rows_;
    bool rising_;
    std::size_t step_ = 3;
    double middle_ = 0;
};

/// Adds a plateau, or joins it to the plateau before it; a few rows join whatever is before them.
void addPlateau(std::vector<RampRows>& ramps, IndexRange rows) {
    const bool adjoins = !ramps.empty() && ramps.back().rows.last == rows.first;
    const bool few = rows.size() < fewestRows;
    if (adjoins && (few || ramps.back().direction == RampDirection::Isothermal))
        ramps.back().rows.last = rows.last;
    else if (!few)
        ramps.push_back({rows, RampDirection::Isothermal});
}

void addLeg(std::vector<RampRows>& ramps, std::span<const double> time, const Despiked& y, IndexRange rows) {
    const Leg leg(time, y, rows);
    if (leg.span() < 1.0)
        return addPlateau(ramps, rows);
    IndexRange moving = leg.moving();
    if (moving.first - rows.first < fewestRows)
        moving.first = rows.first;
    if (rows.last - moving.last < fewestRows)
        moving.last = rows.last;
    addPlateau(ramps, {rows.first, moving.first});
    if (moving.size() >= fewestRows)
        ramps.push_back({moving, leg.rising() ? RampDirection::Heating : RampDirection::Cooling});
    addPlateau(ramps, {moving.last, rows.last});
}

double spanOf(const Despiked& y, const RampRows& ramp) {
    return std::abs(y[ramp.rows.last - 1] - y[ramp.rows.first]);
}

/// Ramps too small beside the others count as plateaus.
void calmSmallRamps(std::vector<RampRows>& ramps, const Despiked& y) {
    const auto large = [&](const RampRows& ramp) {
        return ramp.direction != RampDirection::Isothermal && spanOf(y, ramp) >= smallRamp;
    };
    if (std::ranges::none_of(ramps, large))
        return;
    for (RampRows& ramp : ramps)
        if (!large(ramp))
            ramp.direction = RampDirection::Isothermal;
}

Ramps asOne(std::span<const double> y) {
    const bool rising = y.back() >= y.front();
    return {{{{0, y.size()}, rising ? RampDirection::Heating : RampDirection::Cooling}}, 0, true};
}

double median(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

Ramps splitIntoRamps(std::span<const double> time, std::span<const double> temperature) {
    if (temperature.empty())
        return {};
    const Despiked y(temperature);
    const auto turns = withoutFalseStart(turningRows(y), y);
    Ramps result;
    for (std::size_t i = 0; i + 1 < turns.size(); ++i)
        if (turns[i + 1] > turns[i] + 1)
            addLeg(result.ramps, time, y, {turns[i], turns[i + 1]});
    std::size_t kept = 0;
    for (const RampRows& ramp : result.ramps)
        kept += ramp.rows.size();
    if (kept * 10 < y.size() * 8)
        return asOne(temperature);
    result.leftOut = y.size() - kept;
    calmSmallRamps(result.ramps, y);
    return result;
}

std::optional<double> rampRate(std::span<const double> time, std::span<const double> temperature) {
    const std::size_t first = temperature.size() / 5, count = temperature.size() - 2 * first, half = count / 2;
    if (time.size() != temperature.size() || half < 2)
        return std::nullopt;
    const std::size_t stride = count / mostSlopes + 1;
    std::vector<double> slopes;
    for (std::size_t i = first; i + half < first + count; i += stride)
        if (time[i + half] > time[i])
            slopes.push_back((temperature[i + half] - temperature[i]) / (time[i + half] - time[i]));
    if (slopes.empty())
        return std::nullopt;
    return median(slopes);
}

} // namespace vitrine
