#pragma once
#include "core/curve/sampling.h"
#include "core/quantity/measured.h"

#include <span>
#include <vector>

namespace vitrine {

/// Consecutive rows of a column and the extent of their values.
struct Stretch {
    IndexRange rows;
    Interval extent;
};

/// The running median of five of a column that is not empty, so that single rows out of place do not turn a ramp; the first
/// and last two rows stay. It is formed where it is looked at: a copy of a long column is as large as the column. The
/// extents of its stretches let a search pass over most of it.
class Despiked {
  public:
    explicit Despiked(std::span<const double> y);
    double operator[](std::size_t i) const;
    std::size_t size() const { return y_.size(); }
    std::span<const Stretch> stretches() const { return stretches_; }
    const Stretch& stretchAt(std::size_t row) const { return stretches_[row / stretchLength]; }

  private:
    static constexpr std::size_t stretchLength = 2048;

    Interval extentOf(IndexRange rows) const;

    std::span<const double> y_;
    std::vector<Stretch> stretches_;
};

/// The rows at which a temperature turns by more than 2 K or 2 % of its range, the first row and the end among them.
std::vector<std::size_t> turningRows(const Despiked&);

} // namespace vitrine
