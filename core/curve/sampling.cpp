#include "core/curve/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

/// Trapezoid between two points.
double trapezoid(double x0, double y0, double x1, double y1) {
    return 0.5 * (x1 - x0) * (y0 + y1);
}

/// Sum of the whole trapezoids between the points first … last − 1, in four independent chains of additions.
double wholeTrapezoids(std::span<const double> x, std::span<const double> y, IndexRange range) {
    std::array<double, 4> sums{};
    std::size_t i = range.first;
    for (; i + 4 < range.last; i += 4)
        for (std::size_t k = 0; k < 4; ++k)
            sums[k] += (x[i + k + 1] - x[i + k]) * (y[i + k] + y[i + k + 1]);
    for (; i + 1 < range.last; ++i)
        sums[0] += (x[i + 1] - x[i]) * (y[i] + y[i + 1]);
    return 0.5 * ((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

Interval clipped(std::span<const double> x, Interval range) {
    return {std::max(range.low, x.front()), std::min(range.high, x.back())};
}

/// (departure of the middle point from the chord of its neighbours)² in units of the variance that white
/// noise of unit strength gives it.
double scaledDeparture(std::span<const double> x, std::span<const double> y, std::size_t middle) {
    const double left = x[middle] - x[middle - 1], right = x[middle + 1] - x[middle], width = left + right;
    const double departure = (y[middle] - y[middle - 1]) * width - left * (y[middle + 1] - y[middle - 1]);
    return departure * departure / (width * width + left * left + right * right);
}

} // namespace

IndexRange indicesWithin(std::span<const double> x, Interval range) {
    const auto first = std::lower_bound(x.begin(), x.end(), range.low);
    const auto last = std::upper_bound(first, x.end(), range.high);
    return {static_cast<std::size_t>(first - x.begin()), static_cast<std::size_t>(last - x.begin())};
}

double interpolated(std::span<const double> x, std::span<const double> y, double at) {
    if (!(at > x.front()))
        return y.front();
    if (!(at < x.back()))
        return y.back();
    const auto right = static_cast<std::size_t>(std::upper_bound(x.begin(), x.end(), at) - x.begin());
    const double fraction = (at - x[right - 1]) / (x[right] - x[right - 1]);
    return y[right - 1] + fraction * (y[right] - y[right - 1]);
}

bool passesThrough(std::span<const double> x, std::span<const double> y, Interval across, Interval upright) {
    if (x.size() < 2 || !(across.low <= x.back()) || !(x.front() <= across.high))
        return false;
    const Interval range{std::max(across.low, x.front()), std::min(across.high, x.back())};
    double low = interpolated(x, y, range.low), high = low;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    take(interpolated(x, y, range.high));
    const IndexRange inside = indicesWithin(x, range);
    for (std::size_t i = inside.first; i < inside.last; ++i)
        take(y[i]);
    return low <= upright.high && upright.low <= high;
}

double integral(std::span<const double> x, std::span<const double> y, Interval range) {
    if (x.size() < 2)
        return 0;
    const Interval limits = clipped(x, range);
    if (!(limits.low < limits.high))
        return 0;
    const double yLow = interpolated(x, y, limits.low), yHigh = interpolated(x, y, limits.high);
    const IndexRange inside = indicesWithin(x, limits);
    if (inside.size() == 0)
        return trapezoid(limits.low, yLow, limits.high, yHigh);
    return trapezoid(limits.low, yLow, x[inside.first], y[inside.first]) + wholeTrapezoids(x, y, inside) +
           trapezoid(x[inside.last - 1], y[inside.last - 1], limits.high, yHigh);
}

std::vector<double> cumulativeIntegral(std::span<const double> x, std::span<const double> y, Interval range) {
    const IndexRange inside = indicesWithin(x, range);
    std::vector<double> sums(inside.size());
    if (sums.empty())
        return sums;
    const double low = std::max(range.low, x.front());
    sums[0] = trapezoid(low, interpolated(x, y, low), x[inside.first], y[inside.first]);
    for (std::size_t k = 1, i = inside.first + 1; i < inside.last; ++k, ++i)
        sums[k] = sums[k - 1] + trapezoid(x[i - 1], y[i - 1], x[i], y[i]);
    return sums;
}

std::vector<double> resampled(std::span<const double> x, std::span<const double> y, std::span<const double> grid) {
    std::vector<double> values(grid.size());
    if (x.empty())
        return values;
    std::size_t right = 1;
    for (std::size_t k = 0; k < grid.size(); ++k) {
        while (right < x.size() && x[right] <= grid[k])
            ++right;
        if (grid[k] <= x.front() || right == x.size())
            values[k] = grid[k] <= x.front() ? y.front() : y.back();
        else
            values[k] = y[right - 1] + (grid[k] - x[right - 1]) / (x[right] - x[right - 1]) * (y[right] - y[right - 1]);
    }
    return values;
}

double noiseLevel(std::span<const double> x, std::span<const double> y, std::size_t atMost) {
    constexpr double sigmaPerMedian = 1.482602218505602;
    if (x.size() < 5 || atMost == 0)
        return 0;
    const std::size_t stride = 1 + (x.size() - 3) / atMost;
    std::vector<double> departures;
    departures.reserve((x.size() - 3) / stride + 1);
    for (std::size_t i = 1; i + 1 < x.size(); i += stride)
        if (const double departure = scaledDeparture(x, y, i); std::isfinite(departure))
            departures.push_back(departure);
    if (departures.empty())
        return 0;
    const auto middle = departures.begin() + static_cast<std::ptrdiff_t>(departures.size() / 2);
    std::nth_element(departures.begin(), middle, departures.end());
    return sigmaPerMedian * std::sqrt(*middle);
}

} // namespace vitrine
