#include "core/series/map.h"

#include "core/fit/statistics.h"
#include "core/series/correlation.h"
#include "core/series/known_value.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Eigen::Matrix3d;
using Eigen::Vector3d;

constexpr std::size_t fewestMapPlaces = 9, mostForErrors = 3000;
constexpr double planeSigmas = 6;
constexpr int mostRounds = 20;

/// (1, x, y) about the middle of the map; a direction in which it does not extend is left out (zero).
struct PlaneRows {
    std::vector<PlacedValue> places; ///< with residuals or values
    std::vector<std::size_t> points; ///< of the series
    double middleX = 0, middleY = 0;
    bool hasX = false, hasY = false;

    Vector3d row(const PlacedValue& p) const { return {1, hasX ? p.x - middleX : 0, hasY ? p.y - middleY : 0}; }
    /// The inverse of a normal matrix, without the directions left out.
    Matrix3d inverse(Matrix3d normal) const {
        if (!hasX)
            normal(1, 1) = 1;
        if (!hasY)
            normal(2, 2) = 1;
        return normal.inverse();
    }
};

PlaneRows rowsOf(const std::vector<MemberPoint>& points, MapQuantity quantity, const std::vector<bool>& left) {
    PlaneRows rows;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!points[i].problem && !left[i] && isKnownValue(valueOf(points[i], quantity))) {
            rows.places.push_back({points[i].x, points[i].y, valueOf(points[i], quantity).value});
            rows.points.push_back(i);
        }
    if (rows.places.empty())
        return rows;
    const auto [x0, x1] = std::ranges::minmax(rows.places, {}, &PlacedValue::x);
    const auto [y0, y1] = std::ranges::minmax(rows.places, {}, &PlacedValue::y);
    rows.middleX = 0.5 * (x0.x + x1.x);
    rows.middleY = 0.5 * (y0.y + y1.y);
    rows.hasX = x1.x > x0.x;
    rows.hasY = y1.y > y0.y;
    return rows;
}

Matrix3d normalOf(const PlaneRows& rows) {
    Matrix3d normal = Matrix3d::Zero();
    for (const PlacedValue& p : rows.places)
        normal += rows.row(p) * rows.row(p).transpose();
    return normal;
}

Vector3d planeOf(const PlaneRows& rows) {
    Vector3d right = Vector3d::Zero();
    for (const PlacedValue& p : rows.places)
        right += rows.row(p) * p.value;
    return rows.inverse(normalOf(rows)) * right;
}

std::vector<double> residualsAbout(const PlaneRows& rows, const Vector3d& plane) {
    std::vector<double> residuals;
    for (const PlacedValue& p : rows.places)
        residuals.push_back(p.value - rows.row(p).dot(plane));
    return residuals;
}

/// Leaves out what lies far off the plane through the rest, until nothing more does.
void findOutliers(const std::vector<MemberPoint>& points, MapQuantity quantity, std::vector<MapOutlier>& outliers) {
    std::vector<bool> left(points.size());
    const PlaneRows all = rowsOf(points, quantity, left);
    if (all.places.size() < fewestMapPlaces)
        return;
    std::vector<double> sigmas(all.points.size());
    for (int round = 0; round < mostRounds; ++round) {
        const PlaneRows rows = rowsOf(points, quantity, left);
        const Vector3d plane = planeOf(rows);
        const double sigma = scaledMad(residualsAbout(rows, plane));
        if (!(sigma > 0))
            return;
        PlaneRows here = all;
        here.middleX = rows.middleX;
        here.middleY = rows.middleY;
        const auto residuals = residualsAbout(here, plane);
        std::vector<bool> next(points.size());
        for (std::size_t i = 0; i < residuals.size(); ++i) {
            sigmas[i] = residuals[i] / sigma;
            next[all.points[i]] = std::abs(sigmas[i]) > planeSigmas;
        }
        if (std::exchange(left, next) == next)
            break;
    }
    for (std::size_t i = 0; i < sigmas.size(); ++i)
        if (left[all.points[i]])
            outliers.push_back({all.points[i], quantity, sigmas[i]});
}

/// Σ_ij C(d_ij) x_i x_jᵀ of evenly spread rows, scaled up to all of them.
Matrix3d spreadOf(const PlaneRows& rows, const SpatialCorrelation& correlation) {
    Matrix3d sum = correlation.own * normalOf(rows);
    if (!correlation.length)
        return sum;
    const std::size_t n = rows.places.size(), most = std::min(n, mostForErrors);
    std::vector<PlacedValue> some;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(rows.places[i * n / most]);
    Matrix3d common = Matrix3d::Zero();
    for (const PlacedValue& a : some) {
        Vector3d weighted = Vector3d::Zero();
        for (const PlacedValue& b : some)
            weighted += correlation.covariance(std::hypot(a.x - b.x, a.y - b.y)) * rows.row(b);
        common += rows.row(a) * weighted.transpose();
    }
    return sum + std::pow(double(n) / double(most), 2) * common;
}

Measured slope(double value, double variance, bool extends) {
    if (!extends)
        return {};
    const double error = std::sqrt(variance);
    return {value, error, Interval{value - 1.959963985 * error, value + 1.959963985 * error}};
}

/// P that both slopes are zero.
double chanceOfNone(const Vector3d& plane, const Matrix3d& covariance, const PlaneRows& rows) {
    const int directions = rows.hasX + rows.hasY;
    if (directions == 0)
        return 1;
    const Eigen::Vector2d slopes = plane.tail<2>();
    Eigen::Matrix2d part = covariance.bottomRightCorner<2, 2>();
    if (!rows.hasX)
        part(0, 0) = 1;
    if (!rows.hasY)
        part(1, 1) = 1;
    const double squares = slopes.dot(part.inverse() * slopes);
    return std::isfinite(squares) ? fisherTail(squares / directions, directions, double(rows.places.size()) - 1 - directions) : 1;
}

double typicalError(const std::vector<MemberPoint>& points, const PlaneRows& rows, MapQuantity quantity) {
    std::vector<double> errors;
    for (const std::size_t i : rows.points)
        if (const auto error = valueOf(points[i], quantity).error)
            errors.push_back(*error);
    return errors.empty() ? 0 : median(std::move(errors));
}

double rootMeanSquare(const std::vector<double>& residuals, int fitted) {
    double squares = 0;
    for (const double r : residuals)
        squares += r * r;
    return std::sqrt(squares / std::max(1.0, double(residuals.size()) - fitted));
}

Result<MapField> fieldOf(const std::vector<MemberPoint>& points, MapQuantity quantity, const std::vector<bool>& left,
                         double step) {
    PlaneRows rows = rowsOf(points, quantity, left);
    MapField field;
    std::vector<double> values;
    for (const PlacedValue& p : rows.places)
        values.push_back(p.value);
    if (values.size() < fewestMapPlaces)
        return refuse(phrase("Series", "The patterns do not tell this quantity."));
    field.scatter = standardDeviation(values);
    field.noise = typicalError(points, rows, quantity);
    const Vector3d plane = planeOf(rows);
    const auto residuals = residualsAbout(rows, plane);
    field.planeScatter = rootMeanSquare(residuals, 1 + rows.hasX + rows.hasY);
    for (std::size_t i = 0; i < residuals.size(); ++i)
        rows.places[i].value = residuals[i];
    const SpatialCorrelation correlation = spatialCorrelation(rows.places, step);
    field.correlationLength = correlation.length;
    const Matrix3d spread = spreadOf(rows, correlation), inverse = rows.inverse(normalOf(rows));
    const Matrix3d covariance = inverse * spread * inverse;
    field.alongX = slope(plane[1], covariance(1, 1), rows.hasX);
    field.alongY = slope(plane[2], covariance(2, 2), rows.hasY);
    field.gradientChance = chanceOfNone(plane, covariance, rows);
    field.mean = slope(mean(values), spread(0, 0) / std::pow(double(values.size()), 2), true);
    return field;
}

} // namespace

const Measured& valueOf(const MemberPoint& point, MapQuantity quantity) {
    switch (quantity) {
    case MapQuantity::Q1:
        return point.q1;
    case MapQuantity::Fwhm:
        return point.fwhm;
    case MapQuantity::Height:
        return point.height;
    default:
        return point.scale;
    }
}

Result<SeriesMap> seriesMap(const std::vector<MemberPoint>& points) {
    const auto usable = std::size_t(std::ranges::count_if(points, [](const MemberPoint& p) { return !p.problem; }));
    if (usable < fewestMapPlaces)
        return refuse(phrases("Series", "%n place(s) with a peak are too few for a map.").count(int(usable)),
                      phrase("Series", "Nine are the least."));
    SeriesMap map;
    for (const MapQuantity quantity : mapQuantities)
        findOutliers(points, quantity, map.outliers);
    std::ranges::stable_sort(map.outliers, {}, &MapOutlier::point);
    std::vector<bool> left(points.size());
    for (const MapOutlier& outlier : map.outliers)
        left[outlier.point] = true;
    const PlaneRows rows = rowsOf(points, MapQuantity::Q1, left);
    map.points = rows.places.size();
    if (map.points < fewestMapPlaces)
        return refuse(phrase("Series", "Nearly all places of the map are outliers."));
    if (!rows.hasX && !rows.hasY)
        return refuse(phrase("Series", "All places of the map are the same one."),
                      phrase("Series", "Check the conditions, or follow the frames over time or by their number."));
    map.step = neighbourDistance(rows.places);
    for (const MapQuantity quantity : mapQuantities)
        map.fields[std::size_t(quantity)] = fieldOf(points, quantity, left, map.step);
    return map;
}

} // namespace vitrine
