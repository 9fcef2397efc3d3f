#pragma once
#include "core/fit/statistics.h"
#include "core/normalization/structure.h"
#include "tests/support/support.h"

#include <cmath>
#include <numbers>

namespace vitrine::test {

inline constexpr double simulatedEnergy = 68.5; // keV
inline constexpr double liquidDensity = 0.0585; // atoms/Å³
inline const char* const glassFormula = "Zr46.8Ti8.2Cu7.5Ni10Be27.5";

/// S(q) of hard spheres by Percus and Yevick (M. S. Wertheim, Phys. Rev. Lett. 10 (1963) 321), 0.0585 atoms/Å³ of 2.42 Å, damped.
inline double liquidS(double q) {
    constexpr double d = 2.42;
    const double eta = std::numbers::pi * liquidDensity * d * d * d / 6, x = q * d;
    const double a = std::pow(1 + 2 * eta, 2) / std::pow(1 - eta, 4);
    const double b = -6 * eta * std::pow(1 + eta / 2, 2) / std::pow(1 - eta, 4), g = eta * a / 2;
    const double s = std::sin(x), c = std::cos(x);
    const double direct = -4 * std::numbers::pi * d * d * d *
                          (a * (s - x * c) / std::pow(x, 3) + b * (2 * x * s + (2 - x * x) * c - 2) / std::pow(x, 4) +
                           g * (-std::pow(x, 4) * c + 4 * ((3 * x * x - 6) * c + (x * x * x - 6 * x) * s + 6)) / std::pow(x, 6));
    return 1 + (1 / (1 - liquidDensity * direct) - 1) * std::exp(-0.5 * std::pow(0.1 * q, 2));
}

/// S(q) of an fcc crystal of lattice constant `a` whose pairs have the mean square displacement `u2` (Å²), seen with a resolution
/// of 0.05 Å⁻¹: shells of G(r) as Gaussians, transformed.
inline std::vector<double> fccS(const EvenAxis& q, double a, double u2) {
    constexpr double rMax = 80, resolution = 0.05;
    const EvenAxis r{0.01, 0.01, std::size_t(rMax / 0.01)};
    const int reach = int(2 * rMax / a);
    std::vector<double> atoms(std::size_t(reach) * std::size_t(reach) + 1);
    for (int x = -reach; x <= reach; ++x)
        for (int y = -reach; y <= reach; ++y)
            for (int z = -reach; z <= reach; ++z)
                if (const auto n = std::size_t(x * x + y * y + z * z); (x + y + z) % 2 == 0 && n > 0 && n < atoms.size())
                    ++atoms[n];
    std::vector<double> g(r.count);
    for (std::size_t n = 1; n < atoms.size(); ++n) {
        const double at = 0.5 * a * std::sqrt(double(n)), width = std::sqrt(u2);
        for (std::size_t i = std::size_t(std::max(0.0, (at - 8 * width) / r.step)); i < r.count && r.at(i) < at + 8 * width; ++i)
            g[i] += atoms[n] / r.at(i) * std::exp(-std::pow(r.at(i) - at, 2) / (2 * u2)) / std::sqrt(2 * std::numbers::pi * u2);
    }
    const double density = 4 / (a * a * a);
    for (std::size_t i = 0; i < r.count; ++i)
        g[i] = (g[i] - 4 * std::numbers::pi * density * r.at(i)) * std::exp(-0.5 * std::pow(resolution * r.at(i), 2));
    std::vector<double> s = structureFactorOf(g, r, q);
    for (double& v : s)
        ++v;
    return s;
}

/// What a pattern is made with.
struct Experiment {
    const char* formula = glassFormula;
    double scale = 0.05;       ///< electron units per count
    double fluorescence = 0;   ///< electron units
    double noise = 0;          ///< of √(I max I)
    double correlatedRows = 1; ///< rows worth one, AR(1)
    Absorption absorption = {};
    double background = 0;      ///< of the mean intensity
    double backgroundScale = 1; ///< of what is in the pattern over what is subtracted
};

struct SimulatedPattern {
    Pattern pattern, background;
    StructurePlan plan;
};

/// Unit normal numbers of which `rows` are worth one.
inline std::vector<double> correlatedNumbers(Random& random, std::size_t n, double rows) {
    const double phi = (rows - 1) / (rows + 1);
    std::vector<double> numbers(n);
    for (std::size_t i = 0; i < n; ++i)
        numbers[i] = i == 0 ? random.normal() : phi * numbers[i - 1] + std::sqrt(1 - phi * phi) * random.normal();
    return numbers;
}

/// A measured pattern of a substance with the structure factor `s` on the even axis `q`, whose values are multiples of its step.
inline SimulatedPattern simulatedPattern(const EvenAxis& q, const std::vector<double>& s, const Experiment& how,
                                         std::uint64_t seed = 1) {
    SimulatedPattern made;
    made.pattern.q = made.background.q = q.values();
    const ScatteringSetup setup{.composition = valueOf(parseComposition(how.formula)),
                                .energy = simulatedEnergy,
                                .polarization = Polarization{},
                                .absorption = how.absorption};
    made.plan = valueOf(structurePlan(made.pattern.q, setup, {0.01, 0.01, 2000}));
    double mean = 0;
    for (std::size_t k = 0; k < q.count; ++k) {
        const double fm2 = made.plan.formFactors.squaredMean[k], f2 = made.plan.formFactors.meanSquare[k];
        const double electrons = f2 + (s[k] - 1) * fm2 + made.plan.compton[k] + how.fluorescence;
        made.pattern.intensity.push_back(electrons / how.scale / made.plan.correction[k]);
        mean += made.pattern.intensity.back() / double(q.count);
    }
    for (std::size_t k = 0; k < q.count; ++k) {
        const double at = q.at(k);
        made.background.intensity.push_back(how.background * mean *
                                            (std::exp(-0.25 * at) + 0.05 + std::exp(-2 * std::pow(at - 1.5, 2))));
        made.pattern.intensity[k] += how.backgroundScale * made.background.intensity[k];
    }
    const double most = *std::ranges::max_element(made.pattern.intensity);
    Random random(seed);
    const auto numbers = correlatedNumbers(random, q.count, how.correlatedRows);
    for (std::size_t k = 0; k < q.count; ++k)
        made.pattern.intensity[k] += how.noise * std::sqrt(made.pattern.intensity[k] * most) * numbers[k];
    return made;
}

inline std::vector<double> liquidOn(const EvenAxis& q) {
    std::vector<double> s;
    for (std::size_t k = 0; k < q.count; ++k)
        s.push_back(liquidS(q.at(k)));
    return s;
}

inline StructureChoices choicesOf(double density, double rMin, Interval qRange) {
    StructureChoices choices;
    choices.normalization = {.qRange = qRange, .rMin = rMin, .numberDensity = density};
    return choices;
}

inline Structure structureOfPattern(const SimulatedPattern& made, const StructureChoices& choices) {
    const bool empty = std::ranges::all_of(made.background.intensity, [](double v) { return v == 0; });
    return valueOf(
        structureOf(made.plan, valueOf(correctedPattern(made.plan, made.pattern, empty ? nullptr : &made.background)), choices));
}

inline bool says(const std::vector<Message>& notes, const std::string& words) {
    return std::ranges::any_of(notes, [&](const Message& m) { return english(m).find(words) != std::string::npos; });
}

} // namespace vitrine::test
