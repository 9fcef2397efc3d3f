#include "core/scattering/corrected_pattern.h"

#include "core/scattering/checked_pattern.h"

#include <cmath>

namespace vitrine {
namespace {

struct OnAxis {
    std::vector<double> intensity, sigma;
};

/// Linear interpolation by one pass over both ascending axes; zero outside.
OnAxis onAxis(const StructurePlan& plan, const Pattern& p) {
    OnAxis result{std::vector<double>(plan.q.size()),
                  std::vector<double>(p.sigma.empty() ? 0 : plan.q.size())};
    const double slack = 1e-6 * plan.axis.step;
    std::size_t k = 0;
    for (std::size_t i = 0; i < plan.q.size(); ++i) {
        const double at = std::clamp(plan.q[i], p.q.front(), p.q.back());
        if (std::abs(at - plan.q[i]) > slack)
            continue;
        while (k + 2 < p.q.size() && p.q[k + 1] < at)
            ++k;
        const double t = (at - p.q[k]) / (p.q[k + 1] - p.q[k]), a = plan.correction[i];
        result.intensity[i] = a * ((1 - t) * p.intensity[k] + t * p.intensity[k + 1]);
        if (!p.sigma.empty())
            result.sigma[i] = a * std::hypot((1 - t) * p.sigma[k], t * p.sigma[k + 1]);
    }
    return result;
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
        of.notes.push_back(phrase("Scattering", "The background does not reach as far as the pattern, which is used from q = %1 to %2 Å⁻¹ "
                                                "only.")
                               .with(Figure{of.measured.low, 4}, Figure{of.measured.high, 4}));
}

Result<bool> addBackground(CorrectedPattern& to, const StructurePlan& plan, const Pattern& sample,
                           const Pattern& background) {
    auto checked = checkedPattern(background);
    if (!checked) {
        Problem problem = checked.error();
        problem.what = phrase("Scattering", "The background cannot be used. %1").with(problem.what);
        return std::unexpected(std::move(problem));
    }
    const std::vector<double>& q = checked->pattern.q;
    to.measured = {std::max(to.measured.low, q.front()), std::min(to.measured.high, q.back())};
    if (to.measured.low >= to.measured.high)
        return refuse(phrase("Scattering", "The background and the pattern have no q in common."),
                      phrase("Scattering", "Check the axis of the background."));
    noteRange(to, {sample.q.front(), sample.q.back()}, plan.axis.step);
    if (!sameGrid(sample.q, q))
        to.notes.push_back(
            phrase("Scattering", "The background was measured on another grid and has been interpolated."));
    OnAxis on = onAxis(plan, checked->pattern);
    to.background = std::move(on.intensity);
    to.backgroundSigma = std::move(on.sigma);
    return true;
}

bool onMultiples(const StructurePlan& plan, const std::vector<double>& q) {
    return std::ranges::all_of(
        q, [&](double v) { return std::abs(std::remainder(v, plan.axis.step)) < 1e-3 * plan.axis.step; });
}

} // namespace

Result<CorrectedPattern> correctedPattern(const StructurePlan& plan, const Pattern& sample,
                                          const Pattern* background) {
    auto checked = checkedPattern(sample);
    if (!checked)
        return std::unexpected(checked.error());
    const Pattern& p = checked->pattern;
    OnAxis on = onAxis(plan, p);
    CorrectedPattern corrected{std::move(on.intensity),   std::move(on.sigma),      {}, {},
                               {p.q.front(), p.q.back()}, std::move(checked->notes)};
    if (!onMultiples(plan, p.q))
        corrected.notes.push_back(
            phrase("Scattering", "The pattern has been interpolated onto an even grid of %1 Å⁻¹.")
                .with(Figure{plan.axis.step, 4}));
    if (background)
        if (auto added = addBackground(corrected, plan, p, *background); !added)
            return std::unexpected(added.error());
    return corrected;
}

} // namespace vitrine
