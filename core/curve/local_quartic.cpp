#include "core/curve/local_quartic.h"

#include "core/curve/sampling.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewestOfQuartic = 9;

IndexRange nearestRows(std::span<const double> x, double at, double width) {
    IndexRange range = indicesWithin(x, {at - 0.5 * width, at + 0.5 * width});
    while (range.size() < fewestOfQuartic && range.size() < x.size()) {
        const bool left = range.first > 0, right = range.last < x.size();
        if (left && (!right || at - x[range.first - 1] <= x[range.last] - at))
            --range.first;
        else
            ++range.last;
    }
    return range;
}

} // namespace

/// Derivatives of 1, u, u² … u⁴ by x.
LocalQuartic::Vector LocalQuartic::rowOf(int order, double x) const {
    const double u = (x - center_) / half_;
    Vector row = Vector::Zero();
    double power = 1;
    for (int i = 0; i < order; ++i)
        power /= half_;
    for (int k = order; k < 5; ++k, power *= u) {
        double factor = 1;
        for (int i = 0; i < order; ++i)
            factor *= k - i;
        row[k] = factor * power;
    }
    return row;
}

std::optional<LocalQuartic> LocalQuartic::over(std::span<const double> x, std::span<const double> y, double at, double width) {
    const IndexRange range = nearestRows(x, at, width);
    if (range.size() < fewestOfQuartic)
        return std::nullopt;
    LocalQuartic fit;
    fit.center_ = at;
    fit.half_ = std::max(at - x[range.first], x[range.last - 1] - at);
    double moments[9] = {}, right[5] = {}, squares = 0;
    const double level = y[range.first];
    for (std::size_t i = range.first; i < range.last; ++i) {
        const double u = (x[i] - at) / fit.half_, v = y[i] - level;
        double power = 1;
        for (int k = 0; k < 9; ++k, power *= u) {
            moments[k] += power;
            if (k < 5)
                right[k] += power * v;
        }
        squares += v * v;
    }
    for (int i = 0; i < 5; ++i)
        for (int k = 0; k < 5; ++k)
            fit.normal_(i, k) = moments[i + k];
    const Vector b = Eigen::Map<const Vector>(right);
    fit.coefficients_ = fit.normal_.llt().solve(b);
    if (!fit.coefficients_.allFinite())
        return std::nullopt;
    const double rest = squares - fit.coefficients_.dot(b);
    fit.noise_ = std::sqrt(std::max(0.0, rest) / std::max(1.0, static_cast<double>(range.size()) - 5));
    fit.coefficients_[0] += level;
    return fit;
}

double LocalQuartic::derivative(int order, double x) const {
    return rowOf(order, x).dot(coefficients_);
}

double LocalQuartic::error(int order, double x) const {
    const Vector row = rowOf(order, x);
    return noise_ * std::sqrt(std::max(0.0, row.dot(normal_.llt().solve(row))));
}

std::optional<double> LocalQuartic::zeroOf(int order) const {
    double at = center_;
    for (int iteration = 0; iteration < 20; ++iteration) {
        const double move = -derivative(order, at) / derivative(order + 1, at);
        at += move;
        if (!(std::abs(at - center_) <= 0.5 * half_))
            return std::nullopt;
        if (std::abs(move) < 1e-6 * half_)
            return at;
    }
    return std::nullopt;
}

} // namespace vitrine
