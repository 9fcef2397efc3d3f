#pragma once
#include "core/curve/sampling.h"
#include "core/thermogram/thermogram.h"

#include <span>

namespace vitrine {

// Straight runs of a scan, which the searches for windows compare.

inline constexpr std::size_t fewestBins = 24;
inline constexpr std::size_t shortestRun = 4;     // bins in a window
inline constexpr double straightFraction = 0.005; // of the step: departures smaller than this do not count

/// Means over equal ranges of temperature, with running sums for lines through any run of them.
struct Bins {
    std::vector<double> t, y;
    std::vector<double> st{0}, sy{0}, stt{0}, sty{0}, syy{0};
    double width = 0;
    double zero = 0; ///< reduced temperature of the start of the scan above absolute zero

    void add(double at, double value);
};

/// A line through a run of bins.
struct Run {
    std::size_t first = 0, last = 0;
    double center = 0, level = 0, slope = 0, spread = 0, variance = 0;

    double at(double t) const { return level + slope * (t - center); }
    /// Variance of the line at t, with a floor on the scatter about it.
    double uncertainty(double t, double floor) const {
        const double n = static_cast<double>(last - first);
        return (variance + floor) * (1 / n + (t - center) * (t - center) / spread);
    }
};

/// The line through the bins first … last − 1, of which there must be three or more.
Run runOf(const Bins&, std::size_t first, std::size_t last);

/// At most `most` bins of the points of a scan within a range; temperatures and signals reduced to 0 … 1.
Bins binned(std::span<const double> x, std::span<const double> y, IndexRange, std::size_t most = 64);

/// A glass run without its upper end where that bends from the line below by more than noise and a thousandth of the
/// step. A search weighs length against straightness and so reaches over the shallow exotherm of a glass that relaxes
/// while it is heated, which tilts the line and draws T_f with it.
Run withoutBend(const Bins&, Run glass, double step);

} // namespace vitrine
