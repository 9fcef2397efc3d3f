#include "core/normalization/density_map.h"

#include "core/normalization/linear_solve.h"

#include <Eigen/QR>
#include <cmath>
#include <tbb/parallel_for.h>

namespace vitrine {
namespace {

constexpr double shortRange = 8; // Å⁻¹

std::vector<double> stepped(Interval range, int steps) {
    if (!(range.width() > 0))
        return {range.low};
    std::vector<double> values;
    for (int i = 0; i < steps; ++i)
        values.push_back(range.low + range.width() * i / (steps - 1));
    return values;
}

/// The columns but one.
Eigen::MatrixXd withoutColumn(const Eigen::MatrixXd& m, Eigen::Index k) {
    Eigen::MatrixXd kept(m.rows(), m.cols() - 1);
    kept << m.leftCols(k), m.rightCols(m.cols() - k - 1);
    return kept;
}

Eigen::Index columnOf(const SolveRows& rows, int unknown) {
    return std::ranges::find(rows.unknowns, unknown) - rows.unknowns.begin();
}

/// The background's scale is no longer an unknown: its column goes into that of the pattern's scale.
void fixBackground(SolveRows& rows, double scale) {
    const Eigen::Index k = columnOf(rows, 3);
    if (k == rows.low.cols())
        return;
    for (Eigen::MatrixXd* m : {&rows.low, &rows.high, &rows.highBlocks}) {
        m->col(0) += scale * m->col(k);
        *m = withoutColumn(*m, k);
    }
    rows.unknowns.erase(rows.unknowns.begin() + k);
}

void fixDensity(SolveRows& rows, double density) {
    const Eigen::Index k = columnOf(rows, 4);
    rows.lowTarget -= density * rows.low.col(k);
    rows.highTarget -= density * rows.high.col(k);
    for (Eigen::MatrixXd* m : {&rows.low, &rows.high, &rows.highBlocks})
        *m = withoutColumn(*m, k);
    rows.unknowns.erase(rows.unknowns.begin() + k);
}

/// The search with everything that is the same for all its points.
struct Search {
    SolveRows rows; ///< with both as unknowns
    GroupWeights weights;
    double rMin;
};

/// χ² along the density for one background scale: the residual after the best other unknowns is linear in the density.
void addColumn(DensityMap& map, const Search& search, std::size_t column) {
    SolveRows rows = search.rows;
    fixBackground(rows, map.backgroundScale[column]);
    const WeightedRows all = weighted(rows, search.weights);
    const Eigen::Index k = columnOf(rows, 4);
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(withoutColumn(all.design, k));
    const Eigen::MatrixXd low = withoutColumn(rows.low, k);
    const Eigen::VectorXd start = qr.solve(all.target), slope = -qr.solve(all.design.col(k));
    const Eigen::VectorXd atZero = low * start - rows.lowTarget, perDensity = low * slope + rows.low.col(k);
    for (std::size_t i = 0; i < map.density.size(); ++i) {
        const double density = map.density[i];
        map.chi2[i * map.backgroundScale.size() + column] = start[0] + density * slope[0] > 0
                                                                ? search.rMin * (atZero + density * perDensity).squaredNorm()
                                                                : std::numeric_limits<double>::infinity();
    }
}

void addMap(DensityMap& map, const Search& search) {
    map.chi2.resize(map.density.size() * map.backgroundScale.size());
    tbb::parallel_for(std::size_t(0), map.backgroundScale.size(), [&](std::size_t j) { addColumn(map, search, j); });
}

/// The point of the map with the least χ².
void takeLeastPoint(DensityMap& map) {
    const auto n = std::size_t(std::ranges::min_element(map.chi2) - map.chi2.begin());
    map.bestDensity = map.density[n / map.backgroundScale.size()];
    map.bestBackgroundScale = map.backgroundScale[n % map.backgroundScale.size()];
    map.bestChi2 = map.chi2[n];
    map.atEdge = true;
}

/// Unknown `which` with its error, from the covariance of all; the background's scale is the quotient of two of them.
std::optional<double> errorOfUnknown(const ScaleAndTerms& p, int which) {
    const auto at = std::ranges::find(p.unknowns, which);
    if (at == p.unknowns.end())
        return std::nullopt;
    const auto k = Eigen::Index(at - p.unknowns.begin());
    if (which != 3)
        return std::sqrt(p.covariance(k, k));
    const double b = p.backgroundScale;
    const double variance = p.covariance(k, k) - 2 * b * p.covariance(0, k) + b * b * p.covariance(0, 0);
    return std::sqrt(std::max(variance, 0.0)) / p.scale;
}

/// The correlation of the density and the background's scale, both unknown.
double correlationOf(const ScaleAndTerms& p) {
    const auto at = [&](int which) { return Eigen::Index(std::ranges::find(p.unknowns, which) - p.unknowns.begin()); };
    const Eigen::Index density = at(4), background = at(3), n = Eigen::Index(p.unknowns.size());
    if (density == n || background == n)
        return 0;
    const double covariance = (p.covariance(density, background) - p.backgroundScale * p.covariance(density, 0)) / p.scale;
    const double errors = *errorOfUnknown(p, 4) * *errorOfUnknown(p, 3);
    return errors > 0 ? std::clamp(covariance / errors, -1.0, 1.0) : 0;
}

/// Whether a quantity that was looked for was found inside the search, and not with an error as wide as that.
bool isInside(Interval search, double value, std::optional<double> error) {
    return !error || (value > search.low && value < search.high && *error < search.width());
}

/// The solution of all unknowns, where it is inside the search.
bool takeSolution(DensityMap& map, const ScaleAndTerms& p, const DensitySearch& search, const Eigen::VectorXd& residual,
                  double rMin) {
    map.densityError = errorOfUnknown(p, 4);
    map.backgroundError = errorOfUnknown(p, 3);
    map.scaleError = errorOfUnknown(p, 0);
    map.correlation = correlationOf(p);
    map.bestDensity = map.densityError ? p.density : search.density.low;
    map.bestBackgroundScale = p.backgroundScale;
    map.bestChi2 = rMin * residual.squaredNorm();
    if (p.scale > 0 && isInside(search.density, map.bestDensity, map.densityError) &&
        isInside(search.backgroundScale, map.bestBackgroundScale, map.backgroundError))
        return true;
    map.densityError = map.backgroundError = map.scaleError = std::nullopt;
    return false;
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

void addNotes(DensityMap& map, double qMax) {
    map.notes.push_back(phrase("Scattering", "Density and background scale are those with which G(r) is closest to −4πρr below "
                                             "r_min, in one solve with the scale of the pattern."));
    if (map.atEdge)
        map.notes.push_back(phrase("Scattering", "There is no minimum of χ² inside the search: the density %1 Å⁻³ and the "
                                                 "background scale %2 are only the best ones in it.")
                                .with(Figure{map.bestDensity, 4}, Figure{map.bestBackgroundScale, 4}));
    if (qMax <= shortRange)
        map.notes.push_back(
            phrase("Scattering", "With q only up to %1 Å⁻¹ the density depends on the method by tens of per cent.")
                .with(Figure{qMax, 3}));
}

/// The terms with sample and background apart.
Result<NormalizationTerms> termsApart(const StructurePlan& plan, const CorrectedPattern& pattern, NormalizationChoices choices) {
    choices.method = NormalizationMethod::LinearSolve;
    choices.refineBackground = true;
    return normalizationTerms(plan, pattern, choices);
}

} // namespace

Result<DensityMap> densityMap(const StructurePlan& plan, const CorrectedPattern& pattern, const NormalizationChoices& choices,
                              const DensitySearch& search) {
    if (auto fault = faultIn(pattern, choices, search))
        return std::unexpected(std::move(*fault));
    const auto t = termsApart(plan, pattern, choices);
    if (!t)
        return std::unexpected(t.error());
    const LowR low = lowR(t->axis, choices.rMin, choices.belowQMin);
    NormalizationChoices free = choices;
    free.refineBackground = true;
    Search all{
        solveRows(*t, free, low, 0.5 * (search.density.low + search.density.high), {.densityFree = true}), {}, choices.rMin};
    SolveRows rows = all.rows;
    if (!(search.backgroundScale.width() > 0))
        fixBackground(rows, search.backgroundScale.low);
    if (!(search.density.width() > 0))
        fixDensity(rows, search.density.low);
    const auto found = twoSided(rows);
    if (!found)
        return std::unexpected(found.error());
    all.weights = found->weights;
    DensityMap map;
    map.density = stepped(search.density, search.densitySteps);
    map.backgroundScale = stepped(search.backgroundScale, search.backgroundSteps);
    addMap(map, all);
    if (!takeSolution(map, named(rows, *found, search.backgroundScale.low), search, rows.low * found->unknowns - rows.lowTarget,
                      choices.rMin))
        takeLeastPoint(map);
    addNotes(map, t->axis.last());
    return map;
}

} // namespace vitrine
