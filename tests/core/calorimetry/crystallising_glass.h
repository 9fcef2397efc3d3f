#pragma once
#include "tests/core/calorimetry/made_up.h"

#include <cmath>
#include <vector>

namespace vitrine::test {

/// A simulated metallic glass that crystallises, by formulas of its own: a glass line, a step (a hyperbolic tangent) to a
/// liquid line, an overshoot, one to three exotherms (Gaussians, each with its part of the drop of c_p in proportion to
/// the area passed), and a melt with its own step.
struct CrystallisingGlass {
    struct Exotherm {
        double at = 0, width = 0, depth = 0, drop = 0;
    };
    double Tg = 620, w = 4, step = 0.3, stepSlope = 0, glassLevel = 0.3, glassSlope = 1e-4;
    double overshoot = 0, overshootWidth = 3; ///< height in steps, above T_g + 3 w
    std::vector<Exotherm> exotherms;
    double meltAt = 0, meltWidth = 6, meltHeight = 3; ///< 0: none
    double noise = 0.002, spacing = 0.2, from = 450, to = 800;
    std::uint64_t seed = 1;

    double glass(double t) const { return glassLevel + glassSlope * (t - Tg); }
    double liquid(double t) const { return glass(t) + step + stepSlope * (t - Tg); }

    double operator()(double t) const {
        const double xi = 0.5 * (1 + std::tanh((t - Tg) / (2 * w)));
        double y = glass(t) + xi * (liquid(t) - glass(t));
        const double o = (t - Tg - 3 * w) / overshootWidth;
        y += overshoot * step * std::exp(-0.5 * o * o);
        double dropped = 0;
        for (const Exotherm& e : exotherms) {
            const double u = (t - e.at) / e.width, part = 0.5 * (1 + std::erf(u / std::sqrt(2.0)));
            y -= e.depth * std::exp(-0.5 * u * u) + e.drop * part;
            dropped += e.drop;
        }
        if (meltAt > 0) {
            const double u = (t - meltAt) / meltWidth;
            y += meltHeight * std::exp(-0.5 * u * u) + 0.5 * dropped * (1 + std::erf(u / std::sqrt(2.0)));
        }
        return y;
    }

    /// T where the noise-free curve is half-way between its lines, by bisection about T_g.
    double trueTg() const {
        double low = Tg - 4 * w, high = Tg + 4 * w;
        for (int k = 0; k < 60; ++k) {
            const double t = 0.5 * (low + high);
            ((*this)(t) < 0.5 * (glass(t) + liquid(t)) ? low : high) = t;
        }
        return low;
    }

    /// The tangent of the noise-free curve where it falls most steeply before the bottom of its first exotherm, on the
    /// liquid line.
    double trueTx() const {
        const auto slope = [&](double t) { return ((*this)(t + 1e-3) - (*this)(t - 1e-3)) / 2e-3; };
        double steepest = 0, at = 0;
        const Exotherm& first = exotherms.front();
        for (double t = first.at - 4 * first.width; slope(t) < 0 || t < first.at - 2 * first.width; t += 0.002)
            if (slope(t) < steepest) {
                steepest = slope(t);
                at = t;
            }
        const double liquidSlope = glassSlope + stepSlope;
        return at + (liquid(at) - (*this)(at)) / (steepest - liquidSlope);
    }

    double trueEnthalpy(std::size_t k) const { return exotherms[k].depth * exotherms[k].width * std::sqrt(2 * std::acos(-1.0)); }

    Thermogram scan() const { return noisyScan(*this); }
};

/// One of a population: ΔT_x 25–120 K between T_g and the foot of the first exotherm, one to three exotherms, c_p lower by
/// 0.1–0.4 afterwards, half with a melt, half with an overshoot, noise of 0.2–2 % of the step.
inline CrystallisingGlass randomGlass(std::uint64_t seed) {
    Random random(1000 + seed);
    const auto between = [&](double low, double high) { return low + (high - low) * random.uniform(); };
    CrystallisingGlass g;
    g.seed = 77 + seed;
    g.Tg = between(550, 700);
    g.w = between(2, 5);
    g.step = between(0.2, 0.5);
    g.stepSlope = between(-8e-4, 2e-4);
    g.glassSlope = between(5e-5, 4e-4);
    g.overshoot = random.uniform() < 0.5 ? between(0.1, 0.8) : 0;
    g.overshootWidth = between(0.6, 1.2) * g.w;
    const double foot = g.Tg + between(25, 120);
    const std::size_t count = 1 + random.below(3);
    const double drop = between(0.1, 0.4);
    for (std::size_t k = 0; k < count; ++k) {
        const double width = between(1.5, 4);
        const double at = k == 0 ? foot + 2 * width : g.exotherms.back().at + between(15, 50);
        g.exotherms.push_back({at, width, between(0.8, 4), drop / static_cast<double>(count)});
    }
    g.from = g.Tg - between(100, 200);
    g.to = g.exotherms.back().at + between(40, 120);
    if (random.uniform() < 0.5) {
        g.meltAt = g.exotherms.back().at + between(120, 220);
        g.meltWidth = between(4, 10);
        g.meltHeight = between(1, 5);
        g.to = g.meltAt + 8 * g.meltWidth;
    }
    g.noise = g.step * std::exp(between(std::log(0.002), std::log(0.02)));
    g.spacing = between(0.1, 0.5);
    return g;
}

/// One whose exotherms are shallow and close behind a strong overshoot: depth 0.6–3 J/(g K), overshoot 0.3–1.5 steps, ΔT_x
/// 25–50 K, exotherms of 1.5–6 K, and a crystal that may have the higher heat capacity (drop −0.1…0.4).
inline CrystallisingGlass shallowGlass(std::uint64_t seed) {
    CrystallisingGlass g = randomGlass(seed);
    Random random(40000 + seed);
    const auto between = [&](double low, double high) { return low + (high - low) * random.uniform(); };
    g.overshoot = between(0.3, 1.5);
    g.overshootWidth = between(0.6, 1.5) * g.w;
    const double move = g.Tg + between(25, 50) - g.exotherms.front().at, drop = between(-0.1, 0.4);
    for (auto& e : g.exotherms) {
        e.width = between(1.5, 6);
        e.at += move + 2 * e.width;
        e.depth = between(0.6, 3);
        e.drop = drop / static_cast<double>(g.exotherms.size());
    }
    return g;
}

} // namespace vitrine::test
