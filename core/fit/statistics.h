#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vitrine {

/// Quantile of Student's t: t such that P(|T| ≤ t) = `coverage` with `degrees` of freedom (may be fractional; > 0).
double studentT(double coverage, double degrees);
/// P(F ≥ f) of Fisher's F with (d1, d2) degrees of freedom.
double fisherTail(double f, double d1, double d2);

double mean(std::span<const double>);
double standardDeviation(std::span<const double>); ///< n − 1 in the denominator; 0 for fewer than two values
double median(std::vector<double>);                ///< NaN for no values
/// 1.4826 × the median absolute deviation: a robust standard deviation.
double scaledMad(std::span<const double>);
double quantile(std::vector<double>, double probability); ///< linear between order statistics

/// A small fast generator (xoshiro256++), seeded by splitmix64: the same numbers on every machine.
class Random {
  public:
    explicit Random(std::uint64_t seed);
    std::uint64_t next();
    double uniform();               ///< [0, 1)
    std::size_t below(std::size_t); ///< 0 … n − 1
    double normal();                ///< mean 0, standard deviation 1

  private:
    std::uint64_t state_[4];
    double spare_ = 0;
    bool hasSpare_ = false;
};

} // namespace vitrine
