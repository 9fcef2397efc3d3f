#pragma once
#include <optional>
#include <vector>

namespace vitrine {

/// A value at a place, mm.
struct PlacedValue {
    double x = 0, y = 0, value = 0;
};

/// What neighbouring places have in common: covariance s² exp(−d/ℓ) beside a part that every place has for itself.
struct SpatialCorrelation {
    double common = 0;            ///< s²
    double own = 0;               ///< variance of the rest
    std::optional<double> length; ///< ℓ, mm; absent: no correlation is seen

    double covariance(double distance) const;
};

/// Distance of the nearest neighbour, the median over the places (of at most 500 of them), mm.
double neighbourDistance(const std::vector<PlacedValue>&);

/// The correlation of values whose trend was taken out: means of products over classes of distance of one step, up to half the
/// extent, fitted by least squares. It is seen where the nearest class stands three standard errors above zero. Of more
/// than 3,000 places, evenly spread ones are looked at.
SpatialCorrelation spatialCorrelation(const std::vector<PlacedValue>&, double step);

} // namespace vitrine
