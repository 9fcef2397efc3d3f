#pragma once
#include "core/fit/line.h"
#include "core/fit/statistics.h"
#include "core/quantity/measured.h"
#include "core/thermogram/thermogram.h"

namespace vitrine {

/// A fitted line whose residuals can be drawn anew, with replacement.
class LineResampler {
  public:
    /// The residuals of the scan within a window about the line fitted there, stretched by √(n/(n − 2)).
    LineResampler(const Thermogram&, const Interval& window, const Line&);

    /// The line that a drawn set of residuals gives. Of many residuals the level and the slope are drawn at once: sums of
    /// many draws are normal, of the variances s²/n and s²/Σ(x − center)², and independent of each other.
    Line draw(Random&) const;
    /// ∫ of a drawn set of residuals over the window that moved the line's level to that of `drawn`.
    double areaOf(const Line& drawn) const { return (drawn.atCenter - line_.atCenter) * width_; }

  private:
    Line drawnAtOnce(Random&) const;

    Line line_;
    double width_ = 0;
    std::size_t count_ = 0;                          ///< of residuals
    double levelDeviation_ = 0, slopeDeviation_ = 0; ///< of drawn lines
    std::vector<double> residuals_, levers_;         ///< of few residuals; levers: (x − center)/Σ(x − center)²
};

/// An index below `count` from each half of a random word.
struct IndexPair {
    std::size_t first, second;
};
inline IndexPair twoBelow(Random& random, std::size_t count) {
    const std::uint64_t word = random.next();
    return {static_cast<std::size_t>(((word >> 32) * count) >> 32),
            static_cast<std::size_t>(((word & 0xffffffffU) * count) >> 32)};
}

/// Running mean and variance (Welford).
class Spread {
  public:
    void add(double value);
    std::size_t count() const { return count_; }
    double deviation() const; ///< n − 1 in the denominator; 0 for fewer than two values

  private:
    std::size_t count_ = 0;
    double mean_ = 0, squares_ = 0;
};

} // namespace vitrine
