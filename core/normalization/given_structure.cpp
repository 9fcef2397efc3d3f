#include "core/normalization/given_structure.h"

#include "core/curve/sampling.h"
#include "core/scattering/aligned_axis.h"
#include "core/scattering/sine_transform.h"
#include "core/scattering/transform_window.h"
#include "core/uncertainty/rounding.h"

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

/// S and its error on the even axis.
struct OnEvenAxis {
    std::vector<double> s, sigma;
};

OnEvenAxis onEvenAxis(const Given& given, const EvenAxis& axis) {
    OnEvenAxis on;
    for (std::size_t k = 0; k < axis.count; ++k) {
        on.s.push_back(interpolated(given.q, given.s, axis.at(k)));
        if (!given.sigma.empty())
            on.sigma.push_back(interpolated(given.q, given.sigma, axis.at(k)));
    }
    return on;
}

/// σ and τ of the rows; nothing where they are too few to tell or have no noise.
RowNoise noiseOf(const Given& given, const OnEvenAxis& on) {
    RowNoise noise = rowNoise(on.s, {on.sigma, {}, {}});
    const auto rounding = roundingErrors(given.s);
    for (std::size_t i = 0; i < noise.sigma.size(); ++i)
        noise.sigma[i] = std::hypot(noise.sigma[i], rounding[std::min(i, rounding.size() - 1)]);
    return noise;
}

/// Var G(r) = ½ P(r) Σ a² [1 − cos(2qr)] with a = weight · σ_S.
std::vector<double> errorsOfTransform(const TransformNoise& noise, const EvenAxis& axis, const EvenAxis& r) {
    std::vector<double> squares(axis.count);
    double total = 0;
    for (std::size_t k = 0; k < axis.count; ++k)
        total += squares[k] = noise.amplitude[k] * noise.amplitude[k];
    auto errors = SineTransform(axis, {2 * r.first, 2 * r.step, r.count}).cosine(squares);
    for (std::size_t i = 0; i < errors.size(); ++i)
        errors[i] = noise.gain(r.at(i)) * std::sqrt(std::max(0.0, 0.5 * (total - errors[i])));
    return errors;
}

/// The noise of S, and what the transform makes of it.
void addNoise(Structure& structure, RowNoise noise, const EvenAxis& axis, std::vector<double> weight, const EvenAxis& r) {
    const std::vector<double> q = axis.values();
    if (structure.sSigma.empty())
        for (const double each : structure.q)
            structure.sSigma.push_back(interpolated(q, noise.sigma, each));
    for (std::size_t k = 0; k < axis.count; ++k)
        weight[k] *= noise.sigma[k];
    structure.gNoise = {axis.first, axis.step, std::move(weight), noise.tau};
    structure.gSigma = errorsOfTransform(structure.gNoise, axis, r);
    noise.sigma = {};
    structure.noise = std::move(noise);
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
    const OnEvenAxis on = onEvenAxis(given, axis);
    Eigen::VectorXd i(static_cast<Eigen::Index>(axis.count));
    std::vector<double> f(axis.count);
    for (std::size_t k = 0; k < axis.count; ++k) {
        i[static_cast<Eigen::Index>(k)] = on.s[k] - 1;
        f[k] = weight[k] * i[static_cast<Eigen::Index>(k)];
    }
    const BelowQMin below = resolved(choices.normalization.belowQMin, axis.first);
    structure.normalization.below = below;
    structure.g = SineTransform(axis, r).sine(f);
    addBelow(structure.g, r, continuation(below, axis, r.last()), i, {choices.window, choices.windowWidth, axis.last()});
    structure.r = r.values();
    structure.resolution = pi / axis.last();
    if (RowNoise noise = noiseOf(given, on); noise.rows > 0)
        addNoise(structure, std::move(noise), axis, weight, r);
    structure.notes.push_back(phrase("Scattering",
                                     "G(r) was transformed from the S(q) of the file from q = %1 to %2 Å⁻¹, S taken "
                                     "as Faber–Ziman.")
                                  .with(Figure{axis.first, 4}, Figure{axis.last(), 4}));
    if (const auto note = noteOnContinuation(below, axis.first))
        structure.notes.push_back(*note);
}

Structure endedAt(const Structure& whole, const StructureChoices& choices, double qMax) {
    if (whole.normalization.s.empty() || whole.r.size() < 2 || whole.q.back() <= qMax)
        return whole;
    Structure ended;
    ended.q = whole.q;
    ended.s = whole.normalization.s;
    ended.sSigma = whole.normalization.sigma;
    StructureChoices shorter = choices;
    shorter.normalization.qRange.high = qMax;
    shorter.normalization.belowQMin = whole.normalization.below;
    transformGiven(ended, shorter, {whole.r.front(), whole.r[1] - whole.r[0], whole.r.size()});
    return ended;
}

} // namespace vitrine
