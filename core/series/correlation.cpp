#include "core/series/correlation.h"

#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

constexpr std::size_t mostPlaces = 3000, mostNeighbours = 500;
constexpr double seenSigmas = 3;

double distanceOf(const PlacedValue& a, const PlacedValue& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

std::vector<PlacedValue> thinned(const std::vector<PlacedValue>& places, std::size_t most) {
    if (places.size() <= most)
        return places;
    std::vector<PlacedValue> some;
    for (std::size_t i = 0; i < most; ++i)
        some.push_back(places[i * places.size() / most]);
    return some;
}

double extentOf(const std::vector<PlacedValue>& places) {
    const auto [x0, x1] = std::ranges::minmax(places, {}, &PlacedValue::x);
    const auto [y0, y1] = std::ranges::minmax(places, {}, &PlacedValue::y);
    return std::hypot(x1.x - x0.x, y1.y - y0.y);
}

/// Mean products of the pairs of a class of distance.
struct DistanceClass {
    double distance = 0, product = 0;
    double pairs = 0;
};

std::vector<DistanceClass> classesOf(const std::vector<PlacedValue>& places, double step) {
    const double reach = 0.5 * extentOf(places);
    std::vector<DistanceClass> classes(std::min<std::size_t>(200, std::size_t(reach / step) + 1));
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double d = distanceOf(places[i], places[j]);
            const auto k = std::size_t(std::max(0.0, d / step - 0.5));
            if (k >= classes.size())
                continue;
            classes[k].distance += d;
            classes[k].product += places[i].value * places[j].value;
            classes[k].pairs += 1;
        }
    std::erase_if(classes, [](const DistanceClass& c) { return c.pairs < 1; });
    for (DistanceClass& c : classes) {
        c.distance /= c.pairs;
        c.product /= c.pairs;
    }
    return classes;
}

double varianceOf(const std::vector<PlacedValue>& places) {
    double squares = 0;
    for (const PlacedValue& each : places)
        squares += each.value * each.value;
    return squares / double(places.size());
}

/// s² of least squares for a length, and what it leaves.
std::pair<double, double> commonFor(const std::vector<DistanceClass>& classes, double length) {
    double up = 0, down = 0, left = 0;
    for (const DistanceClass& c : classes) {
        const double e = std::exp(-c.distance / length);
        up += c.pairs * e * c.product;
        down += c.pairs * e * e;
    }
    const double common = std::max(0.0, up / down);
    for (const DistanceClass& c : classes)
        left += c.pairs * std::pow(c.product - common * std::exp(-c.distance / length), 2);
    return {common, left};
}

} // namespace

double SpatialCorrelation::covariance(double distance) const {
    return length ? common * std::exp(-distance / *length) : 0;
}

double neighbourDistance(const std::vector<PlacedValue>& places) {
    std::vector<double> nearest;
    const std::size_t every = places.size() / mostNeighbours + 1;
    for (std::size_t i = 0; i < places.size(); i += every) {
        double least = std::numeric_limits<double>::infinity();
        for (const PlacedValue& other : places)
            if (const double d = distanceOf(places[i], other); d > 0)
                least = std::min(least, d);
        nearest.push_back(least);
    }
    return median(std::move(nearest));
}

SpatialCorrelation spatialCorrelation(const std::vector<PlacedValue>& all, double step) {
    SpatialCorrelation found;
    const auto places = thinned(all, mostPlaces);
    const double variance = found.own = varianceOf(places);
    if (!(step > 0) || !std::isfinite(step) || !(variance > 0))
        return found;
    const auto classes = classesOf(places, step);
    if (classes.size() < 3 || classes.front().product < seenSigmas * variance / std::sqrt(classes.front().pairs))
        return found;
    double least = std::numeric_limits<double>::infinity();
    const double longest = extentOf(places);
    for (double length = 0.3 * step; length <= longest; length *= 1.03)
        if (const auto [common, left] = commonFor(classes, length); left < least) {
            least = left;
            found.length = length;
            found.common = std::min(common, variance);
        }
    found.own = variance - found.common;
    return found;
}

} // namespace vitrine
