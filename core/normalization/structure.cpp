#include "core/normalization/structure.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;

/// Weight of S − 1 in the transform: (2/π) q W Δq.
std::vector<double> transformWeights(const Normalization& n, const StructureChoices& c) {
    std::vector<double> weight(n.axis.count);
    for (std::size_t k = 0; k < weight.size(); ++k)
        weight[k] = 2 / pi * n.axis.step * n.axis.at(k) * windowValue(c.window, n.axis.at(k), n.axis.last(), c.windowWidth);
    return weight;
}

void addReal(Structure& s, const StructurePlan& plan, const std::vector<double>& weight, const StructureChoices& c) {
    const Normalization& n = s.normalization;
    std::vector<double> f(n.offset + weight.size());
    for (std::size_t k = 0; k < weight.size(); ++k)
        f[n.offset + k] = weight[k] * (n.s[k] - 1);
    s.g = plan.transform.sine(f);
    s.r = plan.r;
    const EvenAxis& r = plan.transform.to();
    const Eigen::VectorXd i = Eigen::Map<const Eigen::VectorXd>(n.s.data(), Eigen::Index(n.s.size())).array() - 1;
    addBelow(s.g, r, continuation(n.below, n.axis, r.last()), i, {c.window, c.windowWidth, n.axis.last()});
}

/// Var G(r) = P(r) Σ a² sin²(qr) = ½ P(r) Σ a² [1 − cos(2qr)] with a = weight · σ_S, P from the correlation of the rows.
void addSigma(Structure& s, const StructurePlan& plan, const std::vector<double>& weight) {
    const Normalization& n = s.normalization;
    if (n.sigma.empty())
        return;
    s.gNoise = {n.axis.first, n.axis.step, weight, s.noise.tau};
    std::vector<double> squares(n.offset + weight.size());
    double total = 0;
    for (std::size_t k = 0; k < weight.size(); ++k) {
        s.gNoise.amplitude[k] *= n.sigma[k];
        total += squares[n.offset + k] = s.gNoise.amplitude[k] * s.gNoise.amplitude[k];
    }
    s.gSigma = plan.doubled.cosine(squares);
    for (std::size_t i = 0; i < s.gSigma.size(); ++i)
        s.gSigma[i] = s.gNoise.gain(s.r[i]) * std::sqrt(std::max(0.0, 0.5 * (total - s.gSigma[i])));
}

void addPair(Structure& s, std::optional<double> density) {
    if (!density || !(*density > 0) || s.normalization.arbitraryScale)
        return;
    s.pair.resize(s.r.size());
    s.radial.resize(s.r.size());
    for (std::size_t j = 0; j < s.r.size(); ++j) {
        const double r = s.r[j], shell = 4 * pi * *density * r;
        s.pair[j] = r > 0 ? 1 + s.g[j] / shell : 0;
        s.radial[j] = r * (s.g[j] + shell);
    }
}

void addConvention(Structure& s, const StructurePlan& plan, Convention convention) {
    const Normalization& n = s.normalization;
    s.s = n.s;
    s.sSigma = n.sigma;
    for (std::size_t k = 0; k < s.s.size() && convention != Convention::FaberZiman; ++k) {
        const double f2 = plan.formFactors.meanSquare[n.offset + k], fm2 = plan.formFactors.squaredMean[n.offset + k];
        s.s[k] = convention == Convention::AsPrinted ? s.s[k] + (f2 - fm2) / fm2 : 1 + (s.s[k] - 1) * fm2 / f2;
        if (!s.sSigma.empty() && convention == Convention::AshcroftLangreth)
            s.sSigma[k] *= fm2 / f2;
    }
}

Structure inReciprocalSpace(const StructurePlan& plan, const CorrectedPattern& pattern, const StructureChoices& c,
                            Normalization&& n) {
    Structure s;
    s.noise = pattern.noise;
    s.normalization = std::move(n);
    s.q = s.normalization.axis.values();
    s.resolution = pi / s.normalization.axis.last();
    addConvention(s, plan, c.convention);
    return s;
}

void addTerms(Structure& s, const StructurePlan& plan, const CorrectedPattern& pattern) {
    const Normalization& n = s.normalization;
    ScatteringTerms& t = s.terms;
    for (auto* column : {&t.corrected, &t.independent, &t.constant, &t.laue})
        column->reserve(n.axis.count);
    for (std::size_t k = 0; k < n.axis.count; ++k) {
        const std::size_t i = n.offset + k;
        const double u = s.q[k] / n.axis.last(), f2 = plan.formFactors.meanSquare[i], fm2 = plan.formFactors.squaredMean[i];
        const double background =
            pattern.background.empty() ? 0 : n.scale.value * n.backgroundScale.value * pattern.background[i];
        t.corrected.push_back(n.scale.value * pattern.sample[i] - background);
        if (!pattern.background.empty())
            t.background.push_back(background);
        t.independent.push_back(f2 + plan.compton[i]);
        t.constant.push_back(n.constant.value + n.quadratic.value * u * u);
        t.laue.push_back((f2 - fm2) / fm2);
    }
}

Message noiseNote(const RowNoise& noise) {
    const Figure rows{noise.tau, 2};
    if (!noise.stated)
        return phrase("Scattering",
                      "Noise of the rows: from their scatter, as by counting; %1 rows are worth one independent row.")
            .with(rows);
    if (noise.factor > 1.05)
        return phrase("Scattering", "Noise of the rows: %2 times what the file states; %1 rows are worth one independent row.")
            .with(rows, Figure{noise.factor, 3});
    return phrase("Scattering", "Noise of the rows: as the file states; %1 rows are worth one independent row.").with(rows);
}

std::vector<Message> notesOf(const Structure& s, const CorrectedPattern& pattern, std::optional<double> density) {
    std::vector<Message> notes = pattern.notes;
    if (pattern.noise.rows > 0)
        notes.push_back(noiseNote(pattern.noise));
    notes.insert(notes.end(), s.normalization.warnings.begin(), s.normalization.warnings.end());
    if (const auto below = noteOnContinuation(s.normalization.below, s.normalization.axis.first))
        notes.push_back(*below);
    if (s.normalization.arbitraryScale)
        notes.push_back(phrase("Scattering", "The ad hoc normalisation leaves the scale of G(r) arbitrary: "
                                             "no coordination number and no density from it."));
    else if (!density)
        notes.push_back(phrase("Scattering", "Without a density there is no g(r) and no coordination number."));
    const auto negative = std::ranges::count_if(s.terms.corrected, [](double v) { return v < 0; });
    if (negative > 0)
        notes.push_back(
            phrases("Scattering", "%n point(s) are negative after the background was subtracted; its scale may be too large.")
                .count(int(negative)));
    return notes;
}

} // namespace

Result<Structure> reciprocalOf(const StructurePlan& plan, const CorrectedPattern& pattern, const StructureChoices& c,
                               const LowR* shared) {
    auto n = normalised(plan, pattern, c.normalization, shared, false);
    return n ? Result<Structure>(inReciprocalSpace(plan, pattern, c, std::move(*n))) : std::unexpected(n.error());
}

Result<Structure> structureOf(const StructurePlan& plan, const CorrectedPattern& pattern, const StructureChoices& c,
                              const LowR* shared) {
    auto n = normalised(plan, pattern, c.normalization, shared);
    if (!n)
        return std::unexpected(n.error());
    Structure s = inReciprocalSpace(plan, pattern, c, std::move(*n));
    const auto weight = transformWeights(s.normalization, c);
    addReal(s, plan, weight, c);
    addSigma(s, plan, weight);
    addPair(s, c.normalization.numberDensity);
    addTerms(s, plan, pattern);
    s.notes = notesOf(s, pattern, c.normalization.numberDensity);
    return s;
}

std::vector<double> structureFactorOf(std::span<const double> g, const EvenAxis& r, const EvenAxis& q) {
    std::vector<double> weighted(g.begin(), g.end());
    for (double& v : weighted)
        v *= r.step;
    std::vector<double> s = SineTransform(r, q).sine(weighted);
    for (std::size_t k = 0; k < s.size(); ++k)
        s[k] = q.at(k) > 0 ? s[k] / q.at(k) : 0;
    return s;
}

} // namespace vitrine
