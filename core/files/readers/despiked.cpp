#include "core/files/readers/despiked.h"

#include "core/files/readers/extent.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

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

double medianAround(const double* y) {
    return medianOfFive(y[-2], y[-1], y[0], y[1], y[2]);
}

/// Finds where a temperature turns by more than a threshold.
class TurnFinder {
  public:
    explicit TurnFinder(const Despiked& y) : y_(y) {}

    std::vector<std::size_t> turns() {
        threshold_ = std::max(2.0, 0.02 * range());
        for (const Stretch& stretch : y_.stretches())
            if (mayTurnIn(stretch.extent))
                for (std::size_t i = stretch.rows.first; i < stretch.rows.last; ++i)
                    visit(i);
            else
                goPast(stretch.extent, stretch.rows.first);
        turns_.push_back(y_.size());
        return std::move(turns_);
    }

  private:
    /// An extreme value, which the rows from `from` on hold.
    struct Extreme {
        double value = 0;
        std::size_t from = 0;
    };

    double range() const {
        Interval all = y_.stretches().front().extent;
        for (const Stretch& stretch : y_.stretches())
            all = {std::min(all.low, stretch.extent.low), std::max(all.high, stretch.extent.high)};
        return all.width();
    }
    bool mayTurnIn(const Interval& extent) const {
        return (direction_ >= 0 && extent.low < std::max(highest_.value, extent.high) - threshold_) ||
               (direction_ <= 0 && extent.high > std::min(lowest_.value, extent.low) + threshold_);
    }
    void goPast(const Interval& extent, std::size_t from) {
        if (extent.high > highest_.value)
            highest_ = {extent.high, from};
        if (extent.low < lowest_.value)
            lowest_ = {extent.low, from};
    }
    void visit(std::size_t i) {
        const double value = y_[i];
        goPast({value, value}, i);
        if (direction_ >= 0 && value < highest_.value - threshold_)
            turn(rowOf(highest_), -1, {value, i});
        else if (direction_ <= 0 && value > lowest_.value + threshold_)
            turn(rowOf(lowest_), 1, {value, i});
    }
    std::size_t rowOf(const Extreme& extreme) const {
        std::size_t row = extreme.from;
        while (row + 1 < y_.size() && y_[row] != extreme.value)
            ++row;
        return row;
    }
    void turn(std::size_t at, int direction, Extreme now) {
        if (direction_ != 0 || at > 0)
            turns_.push_back(at);
        direction_ = direction;
        lowest_ = highest_ = now;
    }

    const Despiked& y_;
    double threshold_ = 0;
    std::vector<std::size_t> turns_{0};
    Extreme lowest_{y_[0], 0}, highest_ = lowest_; ///< since the last turn
    int direction_ = 0;
};

} // namespace

Despiked::Despiked(std::span<const double> y) : y_(y), stretches_((y.size() + stretchLength - 1) / stretchLength) {
    tbb::parallel_for(std::size_t(0), stretches_.size(), [&](std::size_t k) {
        const IndexRange rows{k * stretchLength, std::min((k + 1) * stretchLength, y_.size())};
        stretches_[k] = {rows, extentOf(rows)};
    });
}

double Despiked::operator[](std::size_t i) const {
    return i < 2 || i + 2 >= y_.size() ? y_[i] : medianAround(&y_[i]);
}

Interval Despiked::extentOf(IndexRange rows) const {
    std::array<double, stretchLength> values;
    std::ranges::copy(y_.subspan(rows.first, rows.size()), values.begin());
    const std::size_t end = std::min(rows.last + 2, y_.size());
    for (std::size_t i = std::max<std::size_t>(rows.first, 2); i + 2 < end; ++i)
        values[i - rows.first] = medianAround(&y_[i]);
    return extent({values.data(), rows.size()});
}

std::vector<std::size_t> turningRows(const Despiked& y) {
    return TurnFinder(y).turns();
}

} // namespace vitrine
