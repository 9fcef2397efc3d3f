#include "core/figures/drawn_numbers.h"

#include "core/curve/sampling.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

double ordinateAt(std::span<const double> x, std::span<const double> y, double at) {
    return x.empty() ? std::numeric_limits<double>::quiet_NaN() : interpolated(x, y, at);
}

std::optional<CurvePoint> topOf(std::span<const double> x, std::span<const double> y) {
    constexpr double part = 0.1; // of the height
    if (x.empty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax_element(y);
    const CurvePoint top{x[static_cast<std::size_t>(highest - y.begin())], *highest};
    const double least = top.y - part * (top.y - *lowest);
    Eigen::Matrix3d normal = Eigen::Matrix3d::Zero();
    Eigen::Vector3d right = Eigen::Vector3d::Zero();
    for (std::size_t i = 0; i < x.size(); ++i)
        if (const double u = x[i] - top.x; y[i] >= least) {
            const Eigen::Vector3d row(1, u, u * u);
            normal += row * row.transpose();
            right += y[i] * row;
        }
    const Eigen::Vector3d c = normal.ldlt().solve(right);
    const double place = top.x - c[1] / (2 * c[2]);
    const bool inside = c[2] < 0 && place > x.front() && place < x.back();
    return inside ? CurvePoint{place, ordinateAt(x, y, place)} : top;
}

std::vector<double> lessCurve(std::span<const double> x, std::span<const double> y, std::span<const double> otherX,
                              std::span<const double> otherY) {
    std::vector<double> less;
    less.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        less.push_back(y[i] - ordinateAt(otherX, otherY, x[i]));
    return less;
}

Trend trendOf(std::span<const CurvePoint> points, Interval range) {
    Trend t;
    t.range = {HUGE_VAL, -HUGE_VAL};
    for (const CurvePoint& point : points)
        if (range.contains(point.x)) {
            t.x += point.x;
            t.y += point.y;
            t.range = {std::min(t.range.low, point.x), std::max(t.range.high, point.x)};
            ++t.count;
        }
    t.x /= static_cast<double>(std::max<std::size_t>(t.count, 1));
    t.y /= static_cast<double>(std::max<std::size_t>(t.count, 1));
    double xx = 0, xy = 0;
    for (const CurvePoint& point : points)
        if (range.contains(point.x)) {
            xx += (point.x - t.x) * (point.x - t.x);
            xy += (point.x - t.x) * (point.y - t.y);
        }
    t.slope = xx > 0 ? xy / xx : 0;
    return t;
}

} // namespace vitrine
