#pragma once
#include "core/curve/noise.h"
#include "core/fit/line.h"
#include "core/fit/statistics.h"
#include "core/quantity/measured.h"
#include "core/thermogram/thermogram.h"

namespace vitrine {

/// A fitted line that can be drawn anew: level and slope are normal, of the standard errors of the line, and independent of
/// each other.
class LineResampler {
  public:
    /// `window` in K: where the line was fitted.
    LineResampler(const Line& line, const Interval& window) : line_(line), width_(window.width()) {}

    Line draw(Random&) const;
    /// ∫ of a drawn set of residuals over the window that moved the line's level to that of `drawn`.
    double areaOf(const Line& drawn) const { return (drawn.atCenter - line_.atCenter) * width_; }

  private:
    Line line_;
    double width_ = 0;
};

/// Noise drawn anew, row by row: a stationary autoregression of first order, φ = (τ − 1)/(τ + 1), of normal steps.
class NoiseResampler {
  public:
    explicit NoiseResampler(const Noise&);
    /// about + noise, row by row.
    void draw(std::span<const double> about, std::span<double> out, Random&) const;

  private:
    double phi_ = 0, step_ = 0, sigma_ = 0;
};

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
