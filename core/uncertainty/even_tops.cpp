#include "core/uncertainty/even_tops.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr int mostWidths = 14, mostMoves = 6;
constexpr double clear = 4; // standard deviations of the curvature

double dot(const std::vector<double>& weight, std::span<const double> y, std::size_t first) {
    double sum = 0;
    for (std::size_t i = 0; i < weight.size(); ++i)
        sum += weight[i] * y[first + i];
    return sum;
}

} // namespace

EvenTops::Filter EvenTops::filterOf(std::ptrdiff_t half) {
    const Eigen::Index n = 2 * half + 1;
    Eigen::MatrixXd design(n, 3);
    for (Eigen::Index i = 0; i < n; ++i) {
        const double u = static_cast<double>(i - half);
        design.row(i) << 1, u, 0.5 * u * u;
    }
    const Eigen::MatrixXd influence = (design.transpose() * design).inverse() * design.transpose();
    Filter filter{half, {}, {}, {}};
    for (Eigen::Index i = 0; i < n; ++i) {
        filter.value.push_back(influence(0, i));
        filter.slope.push_back(influence(1, i));
        filter.curvature.push_back(influence(2, i));
    }
    return filter;
}

EvenTops::FilterNoise EvenTops::noiseOf(std::size_t filter) const {
    std::optional<FilterNoise>& known = noises_[filter];
    if (!known)
        known = noise_.empty() ? FilterNoise{}
                               : FilterNoise{noise_.levelOf(filters_[filter].slope, step_),
                                             noise_.levelOf(filters_[filter].curvature, step_)};
    return *known;
}

EvenTops::EvenTops(const TransformNoise& noise, double step, double resolution)
    : noise_(noise), step_(step), level_(noise.level()) {
    const double least = std::max(resolution > 0 ? 0.5 * resolution / step : 3.0, 2.0);
    for (int k = 0; k < mostWidths; ++k)
        filters_.push_back(filterOf(std::lround(least * std::pow(2, 0.25 * k))));
    noises_.resize(filters_.size());
}

/// The number of filters that may be used: up to the widest that the height allows, and none beyond one that is surely wider.
/// A window over a whole shell and what is beside it bends as little as a narrow one may.
std::size_t EvenTops::widest(std::span<const double> y, const Sought& sought) const {
    if (!(sought.height > 0))
        return filters_.size();
    std::size_t count = 1;
    for (std::size_t f = 0; f < filters_.size(); ++f) {
        const Filter& filter = filters_[f];
        const auto from = static_cast<std::ptrdiff_t>(sought.from);
        if (from < filter.half || from + filter.half >= std::ssize(y))
            break;
        const double bend = -sought.sign * dot(filter.curvature, y, static_cast<std::size_t>(from - filter.half));
        const double width = 2 * static_cast<double>(filter.half), most = 2 * sought.height / (width * width);
        if (bend > most + clear * sought.scale * noiseOf(f).curvature)
            break;
        if (bend > 0 && bend <= most)
            count = f + 1;
    }
    return count;
}

EvenTop EvenTops::signedTop(std::span<const double> y, const Sought& sought) const {
    const auto [from, scale, sign, height] = sought;
    EvenTop top{static_cast<double>(from), y[from]};
    const std::size_t last = widest(y, sought), first = sign < 0 && height > 0 ? last - 1 : 0;
    const std::size_t end = sign < 0 ? filters_.size() : last;
    for (std::size_t f = first; f < end; ++f) {
        const Filter& filter = filters_[f];
        auto center = static_cast<std::ptrdiff_t>(std::lround(top.at));
        for (int move = 0; move < mostMoves; ++move) {
            center = std::clamp<std::ptrdiff_t>(center, filter.half, std::ssize(y) - 1 - filter.half);
            if (center < filter.half)
                return top;
            const auto begin = static_cast<std::size_t>(center - filter.half);
            const double slope = sign * dot(filter.slope, y, begin), curvature = sign * dot(filter.curvature, y, begin);
            const double reach = static_cast<double>(filter.half);
            const double shift = curvature < 0 ? std::clamp(-slope / curvature, -reach, reach) : 0;
            top.at = static_cast<double>(center) + shift;
            top.curvature = curvature;
            top.value = dot(filter.value, y, begin) + 0.5 * sign * slope * shift;
            if (std::abs(shift) <= 0.5)
                break;
            center += std::lround(shift);
        }
        if (!(top.curvature < 0))
            continue;
        const FilterNoise noise = noiseOf(f);
        top.error = scale * noise.slope / -top.curvature * std::hypot(1.0, 3 * scale * noise.curvature / top.curvature);
        if (-top.curvature >= clear * scale * noise.curvature)
            break;
    }
    return top;
}

EvenTop EvenTops::near(std::span<const double> y, std::size_t from, double scale, double height) const {
    return signedTop(y, {from, scale, 1, height});
}

EvenTop EvenTops::minimumNear(std::span<const double> y, std::size_t from, double scale, double height) const {
    return signedTop(y, {from, scale, -1, height});
}

} // namespace vitrine
