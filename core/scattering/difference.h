#pragma once
#include "core/quantity/problem.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine {

/// G(r) of one sample with its error.
struct RealSpaceCurve {
    std::span<const double> r;
    std::span<const double> g;
    std::span<const double> sigma; ///< empty: unknown
};

/// ΔG(r) = G(sample) − G(reference) with the standard error of the difference.
struct DifferenceFunction {
    std::vector<double> r;
    std::vector<double> delta;
    std::vector<double> sigma;                 ///< empty where either error is unknown; draw ±2σ
    std::optional<double> insignificantBeyond; ///< Å; from here on no window of ΔG differs from zero; absent
                                               ///< without errors or when none is such
};

/// The difference on the r axis of the sample (the reference is interpolated onto it). Significance: χ² of
/// the points one `resolution` (π/q_max) apart within sliding windows of 2 Å; a window counts when its
/// probability by chance, times the number of windows, is below 5 %. Refuses curves without
/// common r and columns of different lengths.
Result<DifferenceFunction> differenceFunction(const RealSpaceCurve& sample, const RealSpaceCurve& reference, double resolution);

} // namespace vitrine
