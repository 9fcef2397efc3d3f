#pragma once
#include "core/calorimetry/peak_shape.h"
#include "core/calorimetry/peaks.h"

namespace vitrine {

// What the searches for peaks have in common.

inline constexpr double clearFraction = 0.05; // of the step or the span of the curve

/// A curve for the search of tops, smoothed where it has so many points that noise alone would climb high.
struct Calm {
    std::vector<double> z;
    double noise = 0; ///< standard deviation that is left
};
Calm calm(std::span<const double> x, std::vector<double> z, const Noise&);

std::vector<double> negated(std::span<const double>);
double extentOf(std::span<const double>); ///< highest less lowest

/// Prominence with every level averaged over the window of the top, so that a spike of noise counts for
/// little.
double calmProminence(std::span<const double> x, std::span<const double> z, const Top&);

/// Straight between two points of a curve, whose levels are averaged over their neighbours.
PeakBaseline baseBetween(std::span<const double> x, std::span<const double> y, const Top& feet);

/// Whether a scan has points enough for a peak.
bool usable(const Thermogram&);
bool sound(const Peak&); ///< all of its numbers are finite
std::vector<Peak> soundOnly(std::vector<Peak>);
void sortByTemperature(std::vector<Peak>&);

/// Which relaxation a peak belongs to, given the climb (absent: none) and whether it is an endotherm.
PeakBranch branchOf(const TransitionRange*, const Top& feet, double sign);

/// The peaks of one direction on a baseline.
struct BaseSearch {
    const Thermogram& thermogram;
    const GlassLiquidLines* lines; ///< that the baseline was made of, for its error; none: it was set by hand
    const PeakBaseline& base;
    const TransitionRange* rise;
    const PeakOptions& options;
    double threshold = 0;
    Noise noise;

    /// Adds the tops of z within a range; z = sign · (signal − base).
    void search(std::span<const double> z, IndexRange range, double sign, std::vector<Peak>&) const;

  private:
    std::span<const double> x() const { return thermogram.temperature; }
    Peak described(std::span<const double> z, const Top&, double sign) const;
    double baseErrorAt(double temperature) const;
};

} // namespace vitrine
