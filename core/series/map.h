#pragma once
#include "core/series/member_point.h"

#include <array>

namespace vitrine {

/// What a map shows.
enum class MapQuantity { Q1, Fwhm, Height, Scale };
inline constexpr std::array mapQuantities = {MapQuantity::Q1, MapQuantity::Fwhm, MapQuantity::Height, MapQuantity::Scale};

/// The quantity of a point.
const Measured& valueOf(const MemberPoint&, MapQuantity);

/// A place at which a quantity does not fit the plane through the others.
struct MapOutlier {
    std::size_t point = 0; ///< of the series
    MapQuantity quantity = MapQuantity::Q1;
    double sigmas = 0; ///< robust standard deviations off the plane

    bool operator==(const MapOutlier&) const = default;
};

/// A quantity over the places of a map, without the outliers.
struct MapField {
    Measured mean;             ///< its error with the correlation between neighbouring places
    double scatter = 0;        ///< standard deviation over the places
    double noise = 0;          ///< typical error of a single place; 0 where it is not known
    Measured alongX, alongY;   ///< slope of the plane, per mm; absent errors: the map does not extend along this direction
    double gradientChance = 1; ///< P of F that there is no gradient
    double planeScatter = 0;   ///< standard deviation about the plane
    std::optional<double>
        correlationLength; ///< mm, of exp(−d/ℓ) about the plane; absent: neighbours are no more alike than others

    bool operator==(const MapField&) const = default;
};

struct SeriesMap {
    std::array<Result<MapField>, 4> fields; ///< in the order of MapQuantity
    std::vector<MapOutlier> outliers;       ///< in the order of the points
    std::size_t points = 0;                 ///< that are no outliers and have a peak
    double step = 0;                        ///< mm, between neighbouring places

    const Result<MapField>& of(MapQuantity quantity) const { return fields[std::size_t(quantity)]; }
};

/// Planes, outliers (beyond six robust standard deviations of the residuals of a plane, by any of the quantities), scatter and
/// correlation of a map. Refuses fewer than nine places with a peak.
Result<SeriesMap> seriesMap(const std::vector<MemberPoint>&);

} // namespace vitrine
