#include "core/normalization/intensity_noise.h"
#include "core/normalization/linear_solve.h"
#include "core/normalization/low_r.h"
#include "core/normalization/normalization_terms.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr std::size_t fewestBandPoints = 32;
constexpr double highQTolerance = 0.02, slopeTolerance = 0.05;

Eigen::Map<const Eigen::VectorXd> segment(const std::vector<double>& v, std::size_t offset, std::size_t n) {
    return {v.data() + offset, Eigen::Index(n)};
}

bool usable(std::optional<double> v) {
    return v && std::isfinite(*v) && *v > 0;
}

bool needsDensity(const NormalizationChoices& c) {
    return c.method == NormalizationMethod::LinearSolve || c.method == NormalizationMethod::KroghMoeNorman ||
           c.lowRIterations > 0;
}

std::optional<Problem> missing(const NormalizationChoices& c) {
    const bool needsRMin = c.method == NormalizationMethod::LinearSolve || c.lowRIterations > 0;
    if (needsDensity(c) && !usable(c.numberDensity))
        return Problem{phrase("Scattering", "The density of the sample is not known, and this normalisation needs it."),
                       phrase("Scattering", "State the density, or choose the high-q or the ad hoc normalisation "
                                            "without low-r iterations."),
                       {}};
    if (needsRMin && !usable(c.rMin))
        return Problem{phrase("Scattering", "r_min must be positive: it is the distance below which no two atoms are."),
                       phrase("Scattering", "Choose r_min a little below the first neighbour distance."),
                       {}};
    if (c.lowRIterations < 0 || c.lowRIterations > 10000)
        return Problem{
            phrase("Scattering", "%1 low-r iterations are not possible.").with(Figure{double(c.lowRIterations)}), {}, {}};
    return {};
}

Result<ScaleAndTerms> scaled(const NormalizationTerms& t, const NormalizationChoices& c, const LowR* low) {
    Result<ScaleAndTerms> found = c.method == NormalizationMethod::LinearSolve ? solvedLinearly(t, c, *low)
                                  : c.method == NormalizationMethod::KroghMoeNorman
                                      ? Result<ScaleAndTerms>(kroghMoeNorman(t, *c.numberDensity))
                                      : Result<ScaleAndTerms>(highQRatio(t));
    if (found && !(found->scale > 0 && std::isfinite(found->scale)))
        return refuse(phrase("Scattering", "The scale of the pattern came out as %1.").with(Figure{found->scale, 3}),
                      phrase("Scattering", "Check the density, r_min, the q range and the scale of the background."));
    if (found && c.method != NormalizationMethod::LinearSolve)
        found->backgroundScale = c.backgroundScale;
    return found;
}

Eigen::VectorXd structureFactor(const NormalizationTerms& t, const NormalizationChoices& c, const ScaleAndTerms& p) {
    Eigen::ArrayXd s = p.scale * t.intensity.array() - t.independent.array();
    const Eigen::ArrayXd u = t.q.array() / t.axis.last();
    s -= (p.constant + p.quadratic * u.square()) / t.squaredMean.array();
    if (c.refineBackground && t.background.size() > 0)
        s -= p.scale * p.backgroundScale * t.background.array();
    return s;
}

Measured withError(double value, const ScaleAndTerms& p, int which) {
    const auto at = std::ranges::find(p.unknowns, which);
    if (at == p.unknowns.end())
        return {value};
    const auto k = Eigen::Index(at - p.unknowns.begin());
    return {value, std::sqrt(p.covariance(k, k))};
}

/// b = δ/α: its error from the covariance of both.
Measured backgroundWithError(const ScaleAndTerms& p) {
    const auto at = std::ranges::find(p.unknowns, 3);
    if (at == p.unknowns.end())
        return {p.backgroundScale};
    const auto k = Eigen::Index(at - p.unknowns.begin());
    const double b = p.backgroundScale;
    const double variance = p.covariance(k, k) - 2 * b * p.covariance(0, k) + b * b * p.covariance(0, 0);
    return {b, std::sqrt(std::max(variance, 0.0)) / p.scale};
}

void addNumbers(Normalization& n, const ScaleAndTerms& p) {
    n.scale = withError(p.scale, p, 0);
    n.constant = withError(p.constant, p, 1);
    n.quadratic = withError(p.quadratic, p, 2);
    n.backgroundScale = backgroundWithError(p);
    n.covariance = p.covariance;
    n.warnings = p.warnings;
}

/// σ_S = α √(σ_I² + b² σ_B²)/⟨f⟩²; the iterations multiply S, so they multiply σ_S too.
void addSigma(Normalization& n, const CorrectedPattern& pattern, const NormalizationTerms& t, const Eigen::VectorXd& factor) {
    if (pattern.sampleSigma.empty())
        return;
    n.sigma.resize(n.axis.count);
    for (std::size_t k = 0; k < n.axis.count; ++k) {
        const auto i = Eigen::Index(k);
        const double ofBackground = pattern.backgroundSigma.empty() ? 0 : pattern.backgroundSigma[n.offset + k];
        const double ofSample = pattern.sampleSigma[n.offset + k], subtracted = n.backgroundScale.value * ofBackground;
        n.sigma[k] = n.scale.value * std::sqrt(ofSample * ofSample + subtracted * subtracted) / t.squaredMean[i];
        if (factor.size() > 0)
            n.sigma[k] *= std::abs(factor[i]);
    }
}

double highQMean(const Normalization& n) {
    const auto first = std::size_t(0.7 * n.axis.last() / n.axis.step - n.axis.first / n.axis.step);
    const auto tail = std::span(n.s).subspan(std::min(first, n.s.size() - 1));
    return std::accumulate(tail.begin(), tail.end(), 0.0) / double(tail.size());
}

void judgeLowR(Normalization& n, const NormalizationTerms& t, const LowR& low, double density) {
    const Eigen::VectorXd g = pairFunction(low, t.axis, segment(n.s, 0, n.s.size()).array() - 1);
    n.lowRRms = lowRRms(low, g, density);
    n.lowRSlope = lowRSlope(low, g);
    const double expected = -4 * pi * density;
    if (std::abs(*n.lowRSlope / expected - 1) > slopeTolerance)
        n.warnings.push_back(phrase("Scattering", "Below r_min G(r) has the slope %1 Å⁻³ instead of −4πρ = %2 Å⁻³.")
                                 .with(Figure{*n.lowRSlope, 3}, Figure{expected, 3}));
}

void judge(Normalization& n, const NormalizationTerms& t, const LowR* low, std::optional<double> density) {
    n.highQMean = highQMean(n);
    if (std::abs(n.highQMean - 1) > highQTolerance)
        n.warnings.push_back(phrase("Scattering", "S(q) averages %1 at high q instead of 1.").with(Figure{n.highQMean, 4}));
    if (low && usable(density) && !n.arbitraryScale)
        judgeLowR(n, t, *low, *density);
}

Result<Normalization> adHocResult(const StructurePlan& plan, const NormalizationTerms& t, const NormalizationChoices& c) {
    const auto f2 = segment(plan.formFactors.meanSquare, t.offset, t.axis.count);
    const Eigen::VectorXd laue = f2.cwiseQuotient(t.squaredMean).array() - 1;
    const auto s = adHoc(t, laue, c.rPoly);
    if (!s)
        return std::unexpected(s.error());
    Normalization n;
    n.s.assign(s->begin(), s->end());
    n.arbitraryScale = true;
    n.scale = {highQRatio(t).scale};
    n.backgroundScale = {c.backgroundScale};
    return n;
}

Result<Normalization> absoluteResult(const NormalizationTerms& t, const NormalizationChoices& c, const LowR* low) {
    const auto found = scaled(t, c, low);
    if (!found)
        return std::unexpected(found.error());
    Normalization n;
    const Eigen::VectorXd s = structureFactor(t, c, *found);
    n.s.assign(s.begin(), s.end());
    addNumbers(n, *found);
    return n;
}

std::span<const double> part(const std::vector<double>& v, const NormalizationTerms& t) {
    return v.empty() ? std::span<const double>() : std::span(v).subspan(t.offset, t.axis.count);
}

void addNoise(NormalizationTerms& t, const CorrectedPattern& pattern, double backgroundScale) {
    IntensityNoise noise = intensityNoise(part(pattern.sample, t), part(pattern.sampleSigma, t));
    if (!pattern.background.empty()) {
        const IntensityNoise other = intensityNoise(part(pattern.background, t), part(pattern.backgroundSigma, t));
        const auto together = [&](const Eigen::VectorXd& a, const Eigen::VectorXd& b) {
            return Eigen::VectorXd((a.array().square() + (backgroundScale * b.array()).square()).sqrt());
        };
        noise = {together(noise.independent, other.independent), together(noise.effective, other.effective)};
    }
    t.noise = noise.independent.cwiseQuotient(t.squaredMean);
    t.effective = noise.effective.cwiseQuotient(t.squaredMean);
}

Eigen::VectorXd iterate(Normalization& n, const NormalizationTerms& t, const LowR& low, const NormalizationChoices& c) {
    n.uniterated = n.s;
    Eigen::VectorXd i = segment(n.s, 0, n.s.size()).array() - 1;
    const Eigen::VectorXd factor = iterateLowR(low, t.axis, i, *c.numberDensity, c.lowRIterations);
    for (std::size_t k = 0; k < n.s.size(); ++k)
        n.s[k] = i[Eigen::Index(k)] + 1;
    return factor;
}

/// The shared one where it was made for the same, else one of its own, which `own` keeps.
const LowR* servesOrMade(const LowR* shared, std::optional<LowR>& own, const EvenAxis& axis, const NormalizationChoices& c) {
    if (shared && shared->axis == axis && shared->rMin == c.rMin && shared->below == c.belowQMin)
        return shared;
    own = lowR(axis, c.rMin, c.belowQMin);
    return &*own;
}

} // namespace

BelowQMin usedBelowQMin(const NormalizationChoices& c) {
    const bool noLevel = c.method == NormalizationMethod::AdHoc && c.belowQMin == BelowQMin::Automatic;
    return noLevel ? BelowQMin::None : c.belowQMin;
}

RangeOfPlan rangeOfPlan(const StructurePlan& plan, Interval chosen, Interval measured) {
    const Interval range{std::max(chosen.low, measured.low), std::min(chosen.high, measured.high)};
    const double step = plan.axis.step, slack = 1e-6 * step;
    const auto first = std::ranges::lower_bound(plan.q, std::max(range.low, 0.5 * step) - slack);
    const auto last = std::ranges::upper_bound(plan.q, range.high + slack);
    if (last <= first)
        return {};
    return {{*first, step, std::size_t(last - first)}, std::size_t(first - plan.q.begin())};
}

NormalizationTerms termsOfPlan(const StructurePlan& plan, const RangeOfPlan& range) {
    NormalizationTerms t;
    t.offset = range.offset;
    t.axis = range.axis;
    t.q = segment(plan.q, t.offset, t.axis.count);
    t.squaredMean = segment(plan.formFactors.squaredMean, t.offset, t.axis.count);
    const auto f2 = segment(plan.formFactors.meanSquare, t.offset, t.axis.count);
    const auto compton = segment(plan.compton, t.offset, t.axis.count);
    t.independent = (compton + f2).cwiseQuotient(t.squaredMean).array() - 1;
    return t;
}

Result<NormalizationTerms> normalizationTerms(const StructurePlan& plan, const CorrectedPattern& pattern,
                                              const NormalizationChoices& c, bool withNoise) {
    const RangeOfPlan range = rangeOfPlan(plan, c.qRange, pattern.measured);
    if (range.axis.count < fewestBandPoints)
        return refuse(phrase("Scattering", "The pattern has too few points between q_min and q_max."),
                      phrase("Scattering", "Choose a range of q within what was measured."));
    NormalizationTerms t = termsOfPlan(plan, range);
    t.intensity = segment(pattern.sample, t.offset, t.axis.count).cwiseQuotient(t.squaredMean);
    if (withNoise)
        addNoise(t, pattern, c.backgroundScale);
    if (pattern.background.empty())
        return t;
    t.background = segment(pattern.background, t.offset, t.axis.count).cwiseQuotient(t.squaredMean);
    if (!(c.refineBackground && c.method == NormalizationMethod::LinearSolve))
        t.intensity -= c.backgroundScale * t.background;
    return t;
}

Result<Normalization> normalised(const StructurePlan& plan, const CorrectedPattern& pattern, const NormalizationChoices& choices,
                                 const LowR* shared, bool judged) {
    NormalizationChoices c = choices;
    c.refineBackground = c.refineBackground && c.method == NormalizationMethod::LinearSolve;
    c.belowQMin = usedBelowQMin(c);
    if (auto fault = missing(c))
        return std::unexpected(std::move(*fault));
    const auto t = normalizationTerms(plan, pattern, c, c.method == NormalizationMethod::LinearSolve);
    if (!t)
        return std::unexpected(t.error());
    std::optional<LowR> own;
    const LowR* const low = usable(c.rMin) ? servesOrMade(shared, own, t->axis, c) : nullptr;
    auto n = c.method == NormalizationMethod::AdHoc ? adHocResult(plan, *t, c) : absoluteResult(*t, c, low);
    if (!n)
        return n;
    n->axis = t->axis;
    n->offset = t->offset;
    n->below = resolved(c.belowQMin, t->axis.first);
    const Eigen::VectorXd factor = c.lowRIterations > 0 ? iterate(*n, *t, *low, c) : Eigen::VectorXd();
    addSigma(*n, pattern, *t, factor);
    if (judged)
        judge(*n, *t, low, c.numberDensity);
    return n;
}

} // namespace vitrine
