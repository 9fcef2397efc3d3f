#include "core/scattering/given_structure.h"

#include "core/curve/sampling.h"
#include "core/scattering/aligned_axis.h"
#include "core/scattering/sine_transform.h"
#include "core/scattering/transform_window.h"

#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

using std::numbers::pi;

constexpr std::size_t fewestGivenPoints = 32;

/// The part of S(q) within the chosen range.
struct Given {
    std::vector<double> q, s, sigma;
};

Given within(const Structure& structure, Interval range) {
    Given given;
    for (std::size_t i = 0; i < structure.q.size(); ++i) {
        if (!range.contains(structure.q[i]))
            continue;
        given.q.push_back(structure.q[i]);
        given.s.push_back(structure.s[i]);
        if (!structure.sSigma.empty())
            given.sigma.push_back(structure.sSigma[i]);
    }
    return given;
}

/// (2/π) q W Δq on the axis.
std::vector<double> weightsOn(const EvenAxis& axis, const StructureChoices& choices) {
    std::vector<double> weight(axis.count);
    for (std::size_t k = 0; k < axis.count; ++k)
        weight[k] = 2 / pi * axis.step * axis.at(k) * windowValue(choices.window, axis.at(k), axis.last(), choices.windowWidth);
    return weight;
}

/// Var G(r) = ½ Σ a² [1 − cos(2qr)] with a = weight · σ_S.
std::vector<double> errorsOfTransform(const Given& given, const EvenAxis& axis, const std::vector<double>& weight,
                                      const EvenAxis& r) {
    std::vector<double> squares(axis.count);
    double total = 0;
    for (std::size_t k = 0; k < axis.count; ++k)
        total += squares[k] = std::pow(weight[k] * interpolated(given.q, given.sigma, axis.at(k)), 2);
    auto errors = SineTransform(axis, {2 * r.first, 2 * r.step, r.count}).cosine(squares);
    for (double& v : errors)
        v = std::sqrt(std::max(0.0, 0.5 * (total - v)));
    return errors;
}

} // namespace

void fromPairDistribution(Structure& structure, double numberDensity) {
    structure.pair = structure.g;
    structure.radial.resize(structure.r.size());
    for (std::size_t i = 0; i < structure.r.size(); ++i) {
        const double r = structure.r[i], shell = 4 * pi * numberDensity * r;
        structure.g[i] = shell * (structure.pair[i] - 1);
        structure.radial[i] = r * shell * structure.pair[i];
        if (!structure.gSigma.empty())
            structure.gSigma[i] *= shell;
    }
}

void transformGiven(Structure& structure, const StructureChoices& choices, const EvenAxis& r) {
    const Given given = within(structure, choices.normalization.qRange);
    if (given.q.size() < fewestGivenPoints || r.count < 2 || !(given.q.front() >= 0))
        return;
    const EvenAxis axis = alignedAxis(given.q);
    const auto weight = weightsOn(axis, choices);
    std::vector<double> f(axis.count);
    for (std::size_t k = 0; k < axis.count; ++k)
        f[k] = weight[k] * (interpolated(given.q, given.s, axis.at(k)) - 1);
    structure.g = SineTransform(axis, r).sine(f);
    structure.r = r.values();
    structure.resolution = pi / axis.last();
    if (!given.sigma.empty())
        structure.gSigma = errorsOfTransform(given, axis, weight, r);
    structure.notes.push_back(phrase("Scattering", "G(r) was transformed from the S(q) of the file up to q = %1 Å⁻¹, S taken as "
                                                   "Faber–Ziman and as 1 below %2 Å⁻¹.")
                                  .with(Figure{axis.last(), 4}, Figure{axis.first, 4}));
}

} // namespace vitrine
