#include "core/files/readers/ramps.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestRows = 10;
constexpr std::size_t mostSlopes = 50'000; // more do not move their median
constexpr double smallRamp = 20;  // K
constexpr double restRange = 0.5; // K

/// Of two values in either order the smaller one goes first.
void order(double& a, double& b) {
    const double low = std::min(a, b);
    b = std::max(a, b);
    a = low;
}

/// The least and the greatest of two pairs cannot be the middle; it is that of the three that are left.
double medianOfFive(double a, double b, double c, double d, double e) {
    order(a, b);
    order(c, d);
    const double inner = std::max(a, c), outer = std::min(b, d);
    return std::max(std::min(inner, outer), std::min(std::max(inner, outer), e));
}

/// The running median of five of a column, so that single rows out of place do not turn a ramp; the first and last two
/// rows stay. It is formed where it is looked at: a copy of a long column is as large as the column.
class Despiked {
  public:
    explicit Despiked(std::span<const double> y) : y_(y) {}
    double operator[](std::size_t i) const {
        return i < 2 || i + 2 >= y_.size() ? y_[i] : medianOfFive(y_[i - 2], y_[i - 1], y_[i], y_[i + 1], y_[i + 2]);
    }
    std::size_t size() const { return y_.size(); }
    double front() const { return y_.front(); }

  private:
    std::span<const double> y_;
};

/// A few rows at rest before the first turn belong to the ramp that follows.
void dropFalseStart(std::vector<std::size_t>& turns, Despiked y) {
    if (turns.size() > 2 && turns[1] < fewestRows && std::abs(y[turns[1]] - y[0]) < 1)
        turns.erase(turns.begin() + 1);
}

/// Rows of a stretch, and where in it the least and the greatest value are (the first ones of several).
struct Stretch {
    IndexRange rows;
    std::size_t lowest = 0, highest = 0;
};

Stretch stretchOf(Despiked y, IndexRange rows) {
    Stretch found{rows, rows.first, rows.first};
    double low = y[rows.first], high = low;
    for (std::size_t i = rows.first; i < rows.last; ++i) {
        const double value = y[i];
        if (value < low) {
            low = value;
            found.lowest = i;
        }
        if (value > high) {
            high = value;
            found.highest = i;
        }
    }
    return found;
}

std::vector<Stretch> stretchesOf(Despiked y) {
    constexpr std::size_t length = 4096;
    std::vector<Stretch> stretches((y.size() + length - 1) / length);
    tbb::parallel_for(std::size_t(0), stretches.size(), [&](std::size_t k) {
        stretches[k] = stretchOf(y, {k * length, std::min((k + 1) * length, y.size())});
    });
    return stretches;
}

/// Finds where a temperature turns by more than a threshold.
class TurnFinder {
  public:
    explicit TurnFinder(Despiked y) : y_(y) {}

    /// The rows at which it turns, the first and the last row among them.
    std::vector<std::size_t> turns() {
        const auto stretches = stretchesOf(y_);
        threshold_ = std::max(2.0, 0.02 * range(stretches));
        for (const Stretch& stretch : stretches)
            if (mayTurnIn(stretch))
                for (std::size_t i = stretch.rows.first; i < stretch.rows.last; ++i)
                    visit(i);
            else
                goPast(stretch);
        turns_.push_back(y_.size());
        return std::move(turns_);
    }

  private:
    double range(const std::vector<Stretch>& stretches) const {
        double low = y_.front(), high = low;
        for (const Stretch& stretch : stretches) {
            low = std::min(low, y_[stretch.lowest]);
            high = std::max(high, y_[stretch.highest]);
        }
        return high - low;
    }
    bool mayTurnIn(const Stretch& stretch) const {
        const double low = y_[stretch.lowest], high = y_[stretch.highest];
        return (direction_ >= 0 && low < std::max(y_[highest_], high) - threshold_) ||
               (direction_ <= 0 && high > std::min(y_[lowest_], low) + threshold_);
    }
    void goPast(const Stretch& stretch) {
        if (y_[stretch.highest] > y_[highest_])
            highest_ = stretch.highest;
        if (y_[stretch.lowest] < y_[lowest_])
            lowest_ = stretch.lowest;
    }
    void visit(std::size_t i) {
        goPast({{i, i + 1}, i, i});
        if (direction_ >= 0 && y_[i] < y_[highest_] - threshold_)
            turn(highest_, -1, i);
        else if (direction_ <= 0 && y_[i] > y_[lowest_] + threshold_)
            turn(lowest_, 1, i);
    }
    void turn(std::size_t at, int direction, std::size_t now) {
        if (direction_ != 0 || at > 0)
            turns_.push_back(at);
        direction_ = direction;
        lowest_ = highest_ = now;
    }

    Despiked y_;
    double threshold_ = 0;
    std::vector<std::size_t> turns_{0};
    std::size_t lowest_ = 0, highest_ = 0;
    int direction_ = 0;
};

std::vector<std::size_t> turningRows(Despiked y) {
    auto turns = TurnFinder(y).turns();
    dropFalseStart(turns, y);
    return turns;
}

/// Rows of one leg (between two turns) with its clock: seconds, or row numbers where the file has no time.
class Leg {
  public:
    Leg(std::span<const double> time, Despiked temperature, IndexRange rows)
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
        IndexRange kept{afterRest(), beforeRest()};
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
    std::size_t afterRest() const {
        std::size_t last = rows_.first + rows_.size() / 4 * 3;
        while (last > rows_.first && std::abs(y_[last] - y_[rows_.first]) > restRange)
            --last;
        return isRest(rows_.first, last) ? last : rows_.first;
    }
    std::size_t beforeRest() const {
        std::size_t first = rows_.last - 1 - rows_.size() / 4 * 3;
        while (first + 1 < rows_.last && std::abs(y_[first] - y_[rows_.last - 1]) > restRange)
            ++first;
        return isRest(first, rows_.last - 1) && first > afterRest() ? first : rows_.last;
    }
    double clock(std::size_t i) const { return time_.empty() ? static_cast<double>(i) : time_[i]; }
    double slope(std::size_t a, std::size_t b) const {
        const double duration = clock(b) - clock(a);
        return duration > 0 ? (y_[b] - y_[a]) / duration : 0;
    }
    double signedSlope(std::size_t a, std::size_t b) const { return rising_ ? slope(a, b) : -slope(a, b); }

    std::span<const double> time_;
    Despiked y_;
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

void addLeg(std::vector<RampRows>& ramps, std::span<const double> time, Despiked y,
            IndexRange rows) {
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

double spanOf(Despiked y, const RampRows& ramp) {
    return std::abs(y[ramp.rows.last - 1] - y[ramp.rows.first]);
}

/// Ramps too small beside the others count as plateaus.
void calmSmallRamps(std::vector<RampRows>& ramps, Despiked y) {
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
    const auto turns = turningRows(y);
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
    const std::size_t first = temperature.size() / 5, count = temperature.size() - 2 * first,
                      half = count / 2;
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
