#include "core/calorimetry/liquid_tails.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr double leastScatter = 5e-4; // of the step: no curve is more exactly a line with two tails
constexpr int decays = 10;

std::optional<LiquidTails> tailsOf(const LiquidRegion& r, double before, double after) {
    LiquidTails tails;
    tails.before = before;
    tails.after = after;
    Eigen::Matrix4d normal = Eigen::Matrix4d::Zero();
    TailBasis right = TailBasis::Zero();
    for (std::size_t k = r.range.first; k < r.range.last; ++k) {
        const TailBasis basis = r.basis(r.h.at.t[k], before, after);
        normal += basis * basis.transpose();
        right += basis * r.h.at.y[k];
    }
    const Eigen::LDLT<Eigen::Matrix4d> solver(normal);
    if (solver.info() != Eigen::Success || !(solver.rcond() > 1e-12))
        return std::nullopt;
    tails.coefficients = solver.solve(right);
    tails.inverse = solver.solve(Eigen::Matrix4d::Identity());
    for (std::size_t k = r.range.first; k < r.range.last; ++k) {
        const double off = r.h.at.y[k] - tails.coefficients.dot(r.basis(r.h.at.t[k], before, after));
        tails.squares += off * off;
    }
    return tails;
}

std::vector<LiquidTails> everyTails(const LiquidRegion& r) {
    std::vector<LiquidTails> all;
    const double shortest = 1.5 * (r.last() - r.first()) / static_cast<double>(r.range.size());
    const double longest = (r.last() - r.first()) / 3;
    const auto decay = [&](int k) { return shortest * std::pow(std::max(longest / shortest, 1.0), k / (decays - 1.0)); };
    for (int i = 0; i < decays; ++i)
        for (int k = 0; k < decays; ++k)
            if (auto tails = tailsOf(r, decay(i), decay(k)))
                all.push_back(*tails);
    return all;
}

std::optional<AveragedTails> averaged(const LiquidRegion& r, double level) {
    const std::vector<LiquidTails> all = everyTails(r);
    if (all.empty())
        return std::nullopt;
    AveragedTails out;
    out.best = *std::ranges::min_element(all, {}, &LiquidTails::squares);
    const double free = std::max(1.0, static_cast<double>(r.range.size()) - 6);
    const double variance = std::max({r.h.noise * r.h.noise, out.best.squares / free, std::pow(leastScatter * level, 2)});
    double whole = 0;
    Eigen::Matrix2d second = Eigen::Matrix2d::Zero();
    for (const LiquidTails& tails : all) {
        const double weight = std::exp(-0.5 * (tails.squares - out.best.squares) / variance);
        const Eigen::Vector2d line = tails.coefficients.head<2>();
        whole += weight;
        out.line += weight * line;
        second += weight * (variance * tails.inverse.topLeftCorner<2, 2>() + line * line.transpose());
    }
    out.line /= whole;
    out.covariance = second / whole - out.line * out.line.transpose();
    return out;
}

/// Mean square of what the model leaves over in each half of a region, in variances of the noise.
std::array<double, 2> leftOver(const LiquidRegion& r, const AveragedTails& average, double level) {
    std::array<double, 2> squares{};
    const std::size_t half = r.range.size() / 2;
    const double variance = std::max(r.h.noise * r.h.noise, std::pow(leastScatter * level, 2));
    for (std::size_t k = 0; k < r.range.size(); ++k) {
        const std::size_t i = r.range.first + k;
        const double off =
            r.h.at.y[i] - average.best.coefficients.dot(r.basis(r.h.at.t[i], average.best.before, average.best.after));
        squares[k < half ? 0 : 1] += off * off / variance;
    }
    return {squares[0] / static_cast<double>(half), squares[1] / static_cast<double>(r.range.size() - half)};
}

} // namespace

std::optional<AveragedTails> describedBest(LiquidRegion& region, double level) {
    const IndexRange whole = region.range;
    const auto first = averaged(region, level);
    auto now = first;
    while (now) {
        const auto left = leftOver(region, *now, level);
        const double accepted = 1 + 3 * std::sqrt(4.0 / static_cast<double>(region.range.size()));
        if (std::max(left[0], left[1]) < accepted)
            return now;
        const std::size_t off = std::max<std::size_t>(1, region.range.size() / 12);
        if (region.range.size() < fewestOfLiquid + off || 3 * region.range.size() < whole.size())
            break;
        if (left[0] > left[1])
            region.range.first += off;
        else
            region.range.last -= off;
        now = averaged(region, level);
    }
    region.range = whole;
    return first;
}

} // namespace vitrine
