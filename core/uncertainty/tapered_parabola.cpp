#include "core/uncertainty/tapered_parabola.h"

#include <Eigen/LU>
#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t fewest = 5;

/// The cell of a row: halfway to its neighbours, as far beyond the first and last as towards theirs.
Interval cellOf(std::span<const double> x, std::size_t i) {
    const double before = i > 0 ? x[i] - x[i - 1] : x[i + 1] - x[i];
    const double after = i + 1 < x.size() ? x[i + 1] - x[i] : before;
    return {x[i] - 0.5 * before, x[i] + 0.5 * after};
}

TaperedRows nearest(std::span<const double> x, double at) {
    const std::size_t count = std::min(fewest, x.size());
    auto first = static_cast<std::size_t>(std::ranges::lower_bound(x, at) - x.begin());
    first = std::min(first - std::min(first, count / 2), x.size() - count);
    return {first, std::vector<double>(count, 1.0)};
}

} // namespace

TaperedRows taperedRows(std::span<const double> x, Interval window) {
    TaperedRows rows;
    if (x.size() < 2)
        return rows;
    auto i = static_cast<std::size_t>(std::ranges::lower_bound(x, window.low) - x.begin());
    i = i > 0 ? i - 1 : 0;
    for (; i < x.size(); ++i) {
        const Interval cell = cellOf(x, i);
        if (cell.low >= window.high)
            break;
        const double inside = std::min(cell.high, window.high) - std::max(cell.low, window.low);
        if (inside <= 0)
            continue;
        if (rows.weight.empty())
            rows.first = i;
        rows.weight.push_back(std::min(1.0, inside / cell.width()));
    }
    return rows;
}

TaperedParabola taperedParabola(std::span<const double> x, std::span<const double> y, double at, double width) {
    TaperedRows rows = taperedRows(x, {at - 0.5 * width, at + 0.5 * width});
    if (rows.size() < fewest)
        rows = nearest(x, at);
    const auto n = static_cast<Eigen::Index>(rows.size());
    Eigen::MatrixXd design(n, 3);
    Eigen::VectorXd values(n), weight(n);
    const double unit = 0.5 * (x[rows.first + rows.size() - 1] - x[rows.first]);
    for (Eigen::Index i = 0; i < n; ++i) {
        const std::size_t row = rows.first + static_cast<std::size_t>(i);
        const double u = (x[row] - at) / unit;
        design.row(i) << 1, u, u * u;
        values[i] = y[row];
        weight[i] = rows.weight[static_cast<std::size_t>(i)];
    }
    const Eigen::MatrixXd weighted = weight.asDiagonal() * design;
    const Eigen::MatrixXd influence = (design.transpose() * weighted).inverse() * weighted.transpose();
    const double scale[] = {1, 1 / unit, 2 / (unit * unit)};
    TaperedParabola out;
    out.points = rows.size();
    for (int k = 0; k < 3; ++k) {
        out.influence[static_cast<std::size_t>(k)].first = rows.first;
        for (Eigen::Index i = 0; i < n; ++i)
            out.influence[static_cast<std::size_t>(k)].weight.push_back(scale[k] * influence(k, i));
    }
    const Eigen::Vector3d p = influence * values;
    out.value = p[0];
    out.slope = scale[1] * p[1];
    out.curvature = scale[2] * p[2];
    return out;
}

} // namespace vitrine
