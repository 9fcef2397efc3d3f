#include "core/scattering/corrected_pattern.h"

#include "core/curve/sampling.h"
#include "core/scattering/checked_pattern.h"
#include "core/uncertainty/rounding.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {
namespace {

struct OnAxis {
    std::vector<double> intensity, sigma;
};

constexpr double sameRow = 1e-10;  // of a step
constexpr double evenEnough = 1.5; // ratio of neighbouring steps up to which a cubic runs through them

/// Weights of the rows around a point: value = Σ weight[i] y[first + i].
struct Weights {
    std::size_t first = 0, count = 0;
    std::array<double, 4> weight{};

    double of(const std::vector<double>& y) const {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += weight[i] * y[first + i];
        return sum;
    }
    double errorOf(const std::vector<double>& sigma) const {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += weight[i] * weight[i] * sigma[first + i] * sigma[first + i];
        return std::sqrt(sum);
    }
};

/// The polynomial through `count` rows from `first` on (Lagrange).
Weights through(const std::vector<double>& q, std::size_t first, std::size_t count, double at) {
    Weights w{first, count, {1, 1, 1, 1}};
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            if (j != i)
                w.weight[i] *= (at - q[first + j]) / (q[first + i] - q[first + j]);
    return w;
}

/// Whether two rows lie on either side of row k and the one after it, all in steps of about one size.
bool isEvenAround(const std::vector<double>& q, std::size_t k) {
    if (k == 0 || k + 2 >= q.size())
        return false;
    const auto [least, most] = std::minmax({q[k] - q[k - 1], q[k + 1] - q[k], q[k + 2] - q[k + 1]});
    return most <= evenEnough * least;
}

/// A cubic through the four rows around a point between rows k and k + 1, which follows the curvature of a peak (a straight
/// line is off by up to step²/8 of it); a straight line at the ends, beside gaps, and where the cubic would swing below zero.
Weights weightsAt(const Pattern& p, std::size_t k, double at) {
    for (const std::size_t row : {k, k + 1})
        if (std::abs(at - p.q[row]) < sameRow * (p.q[k + 1] - p.q[k]))
            return {row, 1, {1}};
    const Weights straight = through(p.q, k, 2, at);
    if (!isEvenAround(p.q, k))
        return straight;
    const Weights cubic = through(p.q, k - 1, 4, at);
    return cubic.of(p.intensity) < 0 && straight.of(p.intensity) >= 0 ? straight : cubic;
}

/// Interpolation by one pass over both ascending axes; zero outside.
OnAxis onAxis(const StructurePlan& plan, const Pattern& p) {
    OnAxis result{std::vector<double>(plan.q.size()), std::vector<double>(p.sigma.empty() ? 0 : plan.q.size())};
    const double slack = 1e-6 * plan.axis.step;
    std::size_t k = 0;
    for (std::size_t i = 0; i < plan.q.size(); ++i) {
        const double at = std::clamp(plan.q[i], p.q.front(), p.q.back());
        if (std::abs(at - plan.q[i]) > slack)
            continue;
        while (k + 2 < p.q.size() && p.q[k + 1] < at)
            ++k;
        const Weights weights = weightsAt(p, k, at);
        const double a = plan.correction[i];
        result.intensity[i] = a * weights.of(p.intensity);
        if (!p.sigma.empty())
            result.sigma[i] = a * weights.errorOf(p.sigma);
    }
    return result;
}

/// What the digits of the file leave in every row on the axis.
std::vector<double> roundingOn(const StructurePlan& plan, const Pattern& p) {
    const std::vector<double> ofIntensity = roundingErrors(p.intensity), ofAxis = errorsOfRoundedAxis(p.q, p.intensity);
    const auto isZero = [](double v) { return v == 0; };
    if (std::ranges::all_of(ofIntensity, isZero) && std::ranges::all_of(ofAxis, isZero))
        return std::vector<double>(plan.q.size());
    std::vector<double> rounding = resampled(p.q, ofIntensity, plan.q), second = resampled(p.q, ofAxis, plan.q);
    for (std::size_t i = 0; i < plan.q.size(); ++i)
        rounding[i] = plan.correction[i] * std::sqrt(rounding[i] * rounding[i] + second[i] * second[i]);
    return rounding;
}

/// σ and τ of the rows of a pattern on the axis; zero outside what was measured.
RowNoise noiseOn(const StructurePlan& plan, const Pattern& p, const OnAxis& on) {
    const std::size_t first = static_cast<std::size_t>(std::ranges::lower_bound(plan.q, p.q.front() - 1e-6 * plan.axis.step) -
                                                       plan.q.begin()),
                      last = static_cast<std::size_t>(std::ranges::upper_bound(plan.q, p.q.back() + 1e-6 * plan.axis.step) -
                                                      plan.q.begin());
    const auto rounding = roundingOn(plan, p);
    std::vector<double> shape(p.sigma.empty() ? on.intensity : std::vector<double>());
    for (std::size_t i = 0; i < shape.size(); ++i)
        shape[i] = std::sqrt(std::max(shape[i], 0.0) * plan.correction[i]);
    const auto part = [&](const std::vector<double>& of) {
        return of.empty() ? std::span<const double>() : std::span(of).subspan(first, last - first);
    };
    RowNoise noise = rowNoise(part(on.intensity), {part(on.sigma), part(shape), part(rounding)});
    std::vector<double> sigma(plan.q.size());
    std::ranges::copy(noise.sigma, sigma.begin() + static_cast<std::ptrdiff_t>(first));
    noise.sigma = std::move(sigma);
    return noise;
}

bool sameGrid(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() != b.size())
        return false;
    const double step = (a.back() - a.front()) / double(a.size() - 1);
    return std::ranges::equal(a, b, [step](double x, double y) { return std::abs(x - y) < 1e-3 * step; });
}

/// What the background leaves of the range of a pattern, where that is less.
void noteRange(CorrectedPattern& of, Interval sample, double step) {
    if (of.measured.low - sample.low > step || sample.high - of.measured.high > step)
        of.notes.push_back(phrase("Scattering",
                                  "The background does not reach as far as the pattern, which is used from q = %1 to %2 Å⁻¹ "
                                  "only.")
                               .with(Figure{of.measured.low, 4}, Figure{of.measured.high, 4}));
}

Result<bool> addBackground(CorrectedPattern& to, const StructurePlan& plan, const Pattern& sample,
                           const CorrectedBackground& background) {
    const std::vector<double>& q = background.q;
    to.measured = {std::max(to.measured.low, q.front()), std::min(to.measured.high, q.back())};
    if (to.measured.low >= to.measured.high)
        return refuse(phrase("Scattering", "The background and the pattern have no q in common."),
                      phrase("Scattering", "Check the axis of the background."));
    noteRange(to, {sample.q.front(), sample.q.back()}, plan.axis.step);
    if (!sameGrid(sample.q, q))
        to.notes.push_back(phrase("Scattering", "The background was measured on another grid and has been interpolated."));
    to.background = background.intensity;
    to.backgroundSigma = background.sigma;
    return true;
}

bool onMultiples(const StructurePlan& plan, const std::vector<double>& q) {
    return std::ranges::all_of(q, [&](double v) { return std::abs(v / plan.axis.step - std::round(v / plan.axis.step)) < 1e-3; });
}

} // namespace

Result<CorrectedBackground> correctedBackground(const StructurePlan& plan, const Pattern& background) {
    auto checked = checkedPattern(background);
    if (!checked) {
        Problem problem = checked.error();
        problem.what = phrase("Scattering", "The background cannot be used. %1").with(problem.what);
        return std::unexpected(std::move(problem));
    }
    OnAxis on = onAxis(plan, checked->pattern);
    auto sigma = noiseOn(plan, checked->pattern, on).sigma;
    return CorrectedBackground{std::move(checked->pattern.q), std::move(on.intensity), std::move(sigma)};
}

Result<CorrectedPattern> correctedPattern(const StructurePlan& plan, const Pattern& sample,
                                          const CorrectedBackground* background) {
    auto checked = checkedPattern(sample);
    if (!checked)
        return std::unexpected(checked.error());
    const Pattern& p = checked->pattern;
    OnAxis on = onAxis(plan, p);
    RowNoise noise = noiseOn(plan, p, on);
    CorrectedPattern corrected{std::move(on.intensity),   std::move(noise.sigma),    {}, {},
                               {p.q.front(), p.q.back()}, std::move(checked->notes), {}};
    noise.sigma = {};
    corrected.noise = std::move(noise);
    if (!onMultiples(plan, p.q))
        corrected.notes.push_back(phrase("Scattering", "The pattern has been interpolated onto an even grid of %1 Å⁻¹.")
                                      .with(Figure{plan.axis.step, 4}));
    if (background)
        if (auto added = addBackground(corrected, plan, p, *background); !added)
            return std::unexpected(added.error());
    return corrected;
}

Result<CorrectedPattern> correctedPattern(const StructurePlan& plan, const Pattern& sample, const Pattern* background) {
    const auto none = static_cast<const CorrectedBackground*>(nullptr);
    if (!background)
        return correctedPattern(plan, sample, none);
    const auto corrected = correctedBackground(plan, *background);
    if (corrected)
        return correctedPattern(plan, sample, &*corrected);
    auto alone = correctedPattern(plan, sample, none);
    return alone ? std::unexpected(corrected.error()) : alone;
}

} // namespace vitrine
