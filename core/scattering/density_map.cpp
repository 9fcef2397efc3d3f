#include "core/scattering/density_map.h"

#include "core/scattering/low_r.h"
#include "core/scattering/normalization_terms.h"

#include <cmath>
#include <tbb/parallel_for.h>

namespace vitrine {
namespace {

constexpr int refinements = 6, refinedSteps = 7;
constexpr double shortRange = 8; // Å⁻¹

struct Axes {
    std::vector<double> density, background;
};

std::vector<double> stepped(Interval range, int steps) {
    if (!(range.width() > 0))
        return {range.low};
    std::vector<double> values;
    for (int i = 0; i < steps; ++i)
        values.push_back(range.low + range.width() * i / (steps - 1));
    return values;
}

double chi2At(const NormalizationTerms& t, const LowR& low, double density, double background, int iterations) {
    NormalizationTerms mixed{t.axis, t.offset, t.q, t.squaredMean, t.intensity, {}, t.independent};
    if (t.background.size() > 0)
        mixed.intensity -= background * t.background;
    const double scale = kroghMoeNorman(mixed, density).scale;
    Eigen::VectorXd i = scale * mixed.intensity - mixed.independent;
    i.array() -= 1;
    iterateLowR(low, t.axis, i, density, iterations);
    const double rms = lowRRms(low, transformed(low, t.axis, i.cwiseProduct(t.q)), density);
    return scale > 0 && std::isfinite(rms) ? rms * rms * low.weight.sum() : std::numeric_limits<double>::infinity();
}

std::vector<double> mapOf(const NormalizationTerms& t, const LowR& low, const Axes& axes, int iterations) {
    const std::size_t columns = axes.background.size();
    std::vector<double> chi2(axes.density.size() * columns);
    tbb::parallel_for(std::size_t(0), chi2.size(), [&](std::size_t n) {
        chi2[n] = chi2At(t, low, axes.density[n / columns], axes.background[n % columns], iterations);
    });
    return chi2;
}

/// The neighbours of index i: where the next finer grid spans.
Interval around(const std::vector<double>& v, std::size_t i) {
    return {v[i > 0 ? i - 1 : 0], v[std::min(i + 1, v.size() - 1)]};
}

bool atBorder(const std::vector<double>& v, std::size_t i) {
    return v.size() > 1 && (i == 0 || i + 1 == v.size());
}

void findLeast(DensityMap& map, const NormalizationTerms& t, const LowR& low, int iterations) {
    Axes axes{map.density, map.backgroundScale};
    std::vector<double> chi2 = map.chi2;
    for (int round = 0;; ++round) {
        const auto n = std::size_t(std::ranges::min_element(chi2) - chi2.begin());
        const std::size_t i = n / axes.background.size(), j = n % axes.background.size();
        if (round == 0)
            map.atEdge = atBorder(axes.density, i) || atBorder(axes.background, j);
        map.bestDensity = axes.density[i];
        map.bestBackgroundScale = axes.background[j];
        map.bestChi2 = chi2[n];
        if (round == refinements)
            return;
        axes = {stepped(around(axes.density, i), refinedSteps), stepped(around(axes.background, j), refinedSteps)};
        chi2 = mapOf(t, low, axes, iterations);
    }
}

std::optional<Problem> faultIn(const CorrectedPattern& pattern, const NormalizationChoices& c, const DensitySearch& search) {
    if (!(c.rMin > 0))
        return Problem{phrase("Scattering", "r_min must be positive: it is the distance below which no two atoms are."),
                       phrase("Scattering", "Choose r_min a little below the first neighbour distance."),
                       {}};
    if (!(search.density.low > 0) || search.density.high < search.density.low || search.densitySteps < 3 ||
        search.backgroundSteps < 3 || search.backgroundScale.high < search.backgroundScale.low)
        return Problem{phrase("Scattering", "The search for the density is empty or does not stay above zero."),
                       phrase("Scattering", "Give a range of densities that holds the expected one."),
                       {}};
    if (pattern.background.empty() && search.backgroundScale.width() > 0)
        return Problem{phrase("Scattering", "There is no background whose scale could be refined."),
                       phrase("Scattering", "Add the background pattern."),
                       {}};
    return {};
}

} // namespace

Result<DensityMap> densityMap(const StructurePlan& plan, const CorrectedPattern& pattern, const NormalizationChoices& choices,
                              const DensitySearch& search) {
    if (auto fault = faultIn(pattern, choices, search))
        return std::unexpected(std::move(*fault));
    NormalizationChoices apart = choices; // keeps sample and background apart
    apart.method = NormalizationMethod::LinearSolve;
    apart.refineBackground = true;
    const auto t = normalizationTerms(plan, pattern, apart);
    if (!t)
        return std::unexpected(t.error());
    const LowR low = lowR(t->axis, choices.rMin);
    DensityMap map;
    map.density = stepped(search.density, search.densitySteps);
    map.backgroundScale = stepped(search.backgroundScale, search.backgroundSteps);
    map.chi2 = mapOf(*t, low, {map.density, map.backgroundScale}, search.iterations);
    findLeast(map, *t, low, search.iterations);
    map.notes.push_back(
        phrase("Scattering", "Density from the low-r region (Eggert's χ²) after Krogh-Moe–Norman and %1 iterations.")
            .with(Figure{double(search.iterations)}));
    if (map.atEdge)
        map.notes.push_back(phrase("Scattering", "The least χ² lies at the border of the search, so it is not a minimum."));
    if (t->axis.last() <= shortRange)
        map.notes.push_back(
            phrase("Scattering", "With q only up to %1 Å⁻¹ the density depends on the method by tens of per cent.")
                .with(Figure{t->axis.last(), 3}));
    return map;
}

} // namespace vitrine
