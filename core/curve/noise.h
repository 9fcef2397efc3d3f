#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace vitrine {

/// The noise of one curve: its standard deviation, and how many of its rows are worth one independent row.
struct Noise {
    double sigma = 0;    ///< standard deviation of a row, unit of the curve
    double tau = 1;      ///< rows worth one independent row, 1 + 2 Σ ρ_k over the lags k
    double rows = 0;     ///< that it was estimated from
    bool bounded = true; ///< false: the correlation reaches as far as the rows do, and `tau` is a lower limit

    /// σ√τ: what stands for σ where rows are averaged, σ√(τ/n).
    double effective() const;
    /// Standard error of the mean of so many neighbouring rows, σ√(τ/n), and no more than σ.
    double ofMean(double count) const;
    /// Rows worth one independent row each, less the parameters that were fitted to them; at least 1.
    double degrees(double fitted) const;
    bool operator==(const Noise&) const = default;
};

/// The noise of residuals that follow each other, about a curve with `fitted` parameters. With the autocovariances
/// γ_k = Σ r_i r_{i+k}/n, σ² τ = γ_0 + 2 Σ γ_k, summed up to the lag before the first with γ_k < 2 γ_0/√n and continued
/// from there as a geometric series. The fit took p σ² τ/n out of each γ_k, which is given back. Fewer than eight residuals
/// give their scatter and τ = 1. Of more than 8192 the evenly spread stretches of 2048 are looked at. Sokal in "Functional
/// Integration" (Plenum, 1997) 131 for the sum.
Noise noiseOfResiduals(std::span<const double> residuals, int fitted);

/// One noise of two stretches of a curve: σ² and σ² τ are averaged by rows.
Noise pooled(const Noise&, const Noise&);

/// The step to which a column of numbers was rounded: the greatest of 1, 0.5, 0.2, 0.1 … 10⁻⁶ of which all are multiples; 0 where
/// there is none. The first hundred are looked at.
double roundingStep(std::span<const double> values);

/// The least standard error of a place on an axis: half the distance of the rows about it.
double leastError(std::span<const double> x, double at);

/// The residuals of a curve about the parabola of least squares through all of it.
std::vector<double> aboutParabola(std::span<const double> x, std::span<const double> y);

/// The noise of a curve of which nothing is known: residuals about parabolas over consecutive stretches; those
/// between the fifth and the half with the least scatter are taken, so that steps and peaks count for little. Fewer than 24
/// points are one stretch.
Noise noiseOfCurve(std::span<const double> x, std::span<const double> y);

} // namespace vitrine
