#include "core/shells/shells.h"

#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"
#include "core/uncertainty/even_tops.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;

/// How far y falls on both sides before it rises above y[peak] again.
double prominenceOf(std::span<const double> y, std::size_t peak) {
    double left = y[peak], right = y[peak];
    for (std::size_t i = peak; i > 0 && y[i - 1] <= y[peak]; --i)
        left = std::min(left, y[i - 1]);
    for (std::size_t i = peak; i + 1 < y.size() && y[i + 1] <= y[peak]; ++i)
        right = std::min(right, y[i + 1]);
    return y[peak] - std::max(left, right);
}

constexpr double upperPart = 0.7; // of the width that a parabola of this height and curvature has, squared

/// Of a G(r) whose noise is known.
Shell shellInNoise(const PairFunction& f, const EvenTops& tops, std::size_t i, double prominence) {
    const double step = f.step();
    const EvenTop top = tops.near(f.g, i, f.noise->gain(f.r[i]), upperPart * prominence);
    return {{f.r.front() + top.at * step, top.error * step}, top.value};
}

Shell shellAt(const PairFunction& f, std::size_t i) {
    const double width = f.resolution > 0 ? f.resolution : 6 * (f.r[1] - f.r[0]);
    const LocalParabola top = localParabola(f.r, f.g, f.r[i], width);
    const double shift = top.curvature < 0 ? std::clamp(-top.slope / top.curvature, -0.5 * width, 0.5 * width) : 0;
    Shell shell{{f.r[i] + shift}, top.value + 0.5 * top.slope * shift};
    if (!f.sigma.empty() && f.resolution > 0 && top.curvature < 0)
        shell.r.error = f.sigma[i] * pi / (f.resolution * std::numbers::sqrt3 * -top.curvature);
    return shell;
}

/// How much a maximum has to rise above its surroundings.
struct Threshold {
    double least = 0, noise = 0;
    const PairFunction& f;

    double at(std::size_t i) const { return std::max(least, noise > 0 ? noise * f.noise->gain(f.r[i]) : 0); }
};

} // namespace

std::vector<Shell> shellsOf(const PairFunction& f, Interval range, double prominence) {
    constexpr double clear = 6; // standard deviations
    const IndexRange in = indicesWithin(f.r, range);
    if (f.g.size() != f.r.size() || in.size() < 3)
        return {};
    const double least =
        prominence > 0 ? prominence : 0.1 * *std::max_element(f.g.begin() + long(in.first), f.g.begin() + long(in.last));
    const EvenTops tops(f.hasNoise() ? *f.noise : TransformNoise{}, f.step(), f.resolution);
    const Threshold threshold{least, f.hasNoise() ? clear * tops.level() : 0, f};
    std::vector<Shell> shells;
    for (std::size_t i = std::max<std::size_t>(in.first, 1); i < in.last && i + 1 < f.r.size(); ++i)
        if (f.g[i] > f.g[i - 1] && f.g[i] >= f.g[i + 1])
            if (const double prominence = prominenceOf(f.g, i); prominence >= threshold.at(i))
                shells.push_back(f.hasNoise() ? shellInNoise(f, tops, i, prominence) : shellAt(f, i));
    return shells;
}

const Shell* sameShell(const std::vector<Shell>& shells, double r) {
    constexpr double reach = 0.35; // Å
    const auto away = [&](const Shell& each) { return std::abs(each.r.value - r); };
    const auto nearest = std::ranges::min_element(shells, {}, away);
    return nearest != shells.end() && away(*nearest) <= reach ? &*nearest : nullptr;
}

} // namespace vitrine
