#include "core/scattering/checked_pattern.h"

#include "core/fit/statistics.h"

#include <cmath>

namespace vitrine {
namespace {

constexpr std::size_t fewestPoints = 16;
constexpr double gapFactor = 5;

Pattern finitePoints(const Pattern& p) {
    const auto isFinite = [](double v) { return std::isfinite(v); };
    if (std::ranges::all_of(p.q, isFinite) && std::ranges::all_of(p.intensity, isFinite))
        return p;
    Pattern kept;
    for (std::size_t i = 0; i < p.q.size(); ++i) {
        if (!std::isfinite(p.q[i]) || !std::isfinite(p.intensity[i]))
            continue;
        kept.q.push_back(p.q[i]);
        kept.intensity.push_back(p.intensity[i]);
        if (!p.sigma.empty())
            kept.sigma.push_back(p.sigma[i]);
    }
    return kept;
}

bool known(double sigma) {
    return std::isfinite(sigma) && sigma > 0;
}

void noteGaps(const std::vector<double>& q, std::vector<Message>& notes) {
    std::vector<double> steps;
    for (std::size_t i = 1; i < q.size(); ++i)
        steps.push_back(q[i] - q[i - 1]);
    const auto [least, most] = std::ranges::minmax(steps);
    if (most <= gapFactor * least)
        return;
    const double wide = gapFactor * median(steps);
    for (std::size_t i = 1; i < q.size(); ++i)
        if (steps[i - 1] > wide)
            notes.push_back(phrase("Scattering", "The pattern has a gap from %1 to %2 Å⁻¹, which is bridged by a straight line.")
                                .with(Figure{q[i - 1], 5}, Figure{q[i], 5}));
}

std::optional<Problem> faultIn(const Pattern& p) {
    const auto negative = std::ranges::count_if(p.intensity, [](double v) { return v <= 0; });
    if (p.q.size() < fewestPoints)
        return Problem{phrases("Scattering", "The pattern has only %n usable point(s).").count(int(p.q.size())),
                       phrase("Scattering", "Check the file, its columns and its axis."),
                       {}};
    if (p.q.front() < 0 || std::ranges::adjacent_find(p.q, std::greater_equal()) != p.q.end())
        return Problem{phrase("Scattering", "The axis of the pattern does not ascend from zero or above."),
                       phrase("Scattering", "Check which column is q or 2θ."),
                       {}};
    if (2 * std::size_t(negative) > p.q.size())
        return Problem{phrase("Scattering", "Most intensities of the pattern are zero or negative."),
                       phrase("Scattering", "Use the pattern as measured, before a background was subtracted."),
                       {}};
    return {};
}

} // namespace

int mendSigma(std::vector<double>& sigma) {
    if (std::ranges::all_of(sigma, known))
        return 0;
    std::vector<double> usable;
    std::ranges::copy_if(sigma, std::back_inserter(usable), known);
    const int unknown = int(sigma.size() - usable.size());
    if (usable.empty())
        sigma.clear();
    else if (unknown > 0)
        std::ranges::replace_if(
            sigma, [](double s) { return !known(s); }, median(std::move(usable)));
    return unknown;
}

Result<CheckedPattern> checkedPattern(const Pattern& raw) {
    if (raw.intensity.size() != raw.q.size() || (!raw.sigma.empty() && raw.sigma.size() != raw.q.size()))
        return refuse(phrase("Scattering", "The columns of the pattern have different lengths."));
    CheckedPattern checked{finitePoints(raw), {}};
    Pattern& p = checked.pattern;
    if (auto fault = faultIn(p))
        return std::unexpected(std::move(*fault));
    if (const int dropped = int(raw.q.size() - p.q.size()))
        checked.notes.push_back(phrases("Scattering", "%n point(s) that are not numbers were left out.").count(dropped));
    if (const int negative = int(std::ranges::count_if(p.intensity, [](double v) { return v < 0; })))
        checked.notes.push_back(
            phrases("Scattering", "%n intensity value(s) are negative; they are used as they are.").count(negative));
    if (const int mended = mendSigma(p.sigma))
        checked.notes.push_back(
            phrases("Scattering", "%n error(s) were zero or missing; they count like the median of the others.").count(mended));
    noteGaps(p.q, checked.notes);
    return checked;
}

} // namespace vitrine
