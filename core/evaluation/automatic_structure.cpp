#include "core/evaluation/automatic_structure.h"

#include "core/curve/sampling.h"
#include "core/normalization/greatest_q.h"

namespace vitrine {

namespace {

constexpr Interval shellRange{1, 12};       // Å
constexpr Interval firstPeakRange{0.8, 5};  // Å⁻¹
constexpr double firstPeakHalfSearch = 0.6; // Å⁻¹

bool needsDensity(NormalizationMethod method) {
    return method == NormalizationMethod::LinearSolve || method == NormalizationMethod::KroghMoeNorman;
}

/// Distance of the first maximum of G that reaches a third of the highest one between 1 and 5 Å.
std::optional<double> firstDistance(const Structure& s) {
    double highest = 0;
    for (std::size_t i = 0; i < s.r.size(); ++i)
        if (s.r[i] >= 1 && s.r[i] <= 5)
            highest = std::max(highest, s.g[i]);
    for (std::size_t i = 1; i + 1 < s.r.size() && s.r[i] <= 5; ++i)
        if (s.r[i] >= 1 && s.g[i] >= highest / 3 && s.g[i] > s.g[i - 1] && s.g[i] >= s.g[i + 1])
            return s.r[i];
    return std::nullopt;
}

std::optional<double> foundRMin(const StructurePlan& plan, const CorrectedPattern& corrected, StructureChoices choices) {
    choices.normalization.method = NormalizationMethod::HighQ;
    choices.normalization.lowRIterations = 0;
    choices.window = TransformWindow::Lorch;
    const auto rough = structureOf(plan, corrected, choices);
    const auto distance = rough ? firstDistance(*rough) : std::nullopt;
    return distance ? std::optional(std::round(80 * *distance) / 100) : std::nullopt;
}

/// Whether S is nowhere higher within ±0.3 Å⁻¹ of the point.
bool standsOut(const Structure& s, std::size_t i) {
    constexpr double around = 0.3; // Å⁻¹
    const auto [first, last] = indicesWithin(s.q, {s.q[i] - around, s.q[i] + around});
    return first > 0 && last < s.q.size() &&
           *std::max_element(s.s.begin() + static_cast<std::ptrdiff_t>(first), s.s.begin() + static_cast<std::ptrdiff_t>(last)) ==
               s.s[i];
}

/// The range around the first maximum of S, between the limits of first sharp peaks, that reaches 70 % of the highest one.
Interval searchAroundFirstPeak(const Structure& s) {
    double highest = 0;
    for (std::size_t i = 0; i < s.q.size(); ++i)
        if (firstPeakRange.contains(s.q[i]))
            highest = std::max(highest, s.s[i]);
    for (std::size_t i = 0; i < s.q.size(); ++i)
        if (firstPeakRange.contains(s.q[i]) && s.s[i] >= 0.7 * highest && standsOut(s, i))
            return {std::max(s.q.front(), s.q[i] - firstPeakHalfSearch), s.q[i] + firstPeakHalfSearch};
    return firstPeakRange;
}

PairFunction pairFunctionOf(const Structure& s, std::optional<double> numberDensity) {
    return {s.r, s.g, s.gSigma, numberDensity.value_or(0), s.resolution, &s.gNoise};
}

/// 75 … 120 % of the distance of the highest maximum of G up to 5 Å.
Interval aroundFirstShell(const Structure& s) {
    std::size_t top = 0;
    for (std::size_t i = 0; i < s.r.size() && s.r[i] <= 5; ++i)
        if (s.r[i] >= 1 && (s.r[top] < 1 || s.g[i] > s.g[top]))
            top = i;
    return {0.75 * s.r[top], 1.2 * s.r[top]};
}

/// Why no neighbours can be counted in G(r).
std::optional<Problem> notCountable(const Structure& s, std::optional<double> numberDensity) {
    if (s.r.empty())
        return Problem{phrase("Pattern", "The file holds no G(r), so that no neighbours can be counted."), {}, {}};
    if (s.normalization.arbitraryScale && !s.q.empty())
        return Problem{phrase("Pattern", "The scale of ad hoc normalisation is arbitrary, so that no neighbours can be counted."),
                       phrase("Pattern", "Choose another normalisation."),
                       {}};
    if (!numberDensity)
        return question(Question::Density, phrase("Pattern", "Counting neighbours needs the density of the sample."));
    return {};
}

/// The pair that a sub-peak starting at a distance is of, if it is.
Result<std::optional<PairShape>> shapeAt(double r, const SubPeakChoices& choices, const PairWeights* weights) {
    const auto given = std::ranges::find_if(choices.pairs, [r](const PairRange& each) { return each.range.contains(r); });
    if (given == choices.pairs.end())
        return std::optional<PairShape>();
    const auto pair = parsePair(given->pair);
    if (!weights || !pair)
        return refuse(phrase("Pattern", "The weights of pairs are known only of intensities that were reduced here."),
                      phrase("Pattern", "Leave the pair of the sub-peak open."));
    auto shape = pairShape(*weights, *pair);
    if (!shape)
        return std::unexpected(shape.error());
    return std::optional(std::move(*shape));
}

} // namespace

std::vector<Message> completeChoices(const StructurePlan& plan, const CorrectedPattern& corrected, StructureChoices& choices) {
    std::vector<Message> notes;
    NormalizationChoices& normalization = choices.normalization;
    if (!normalization.numberDensity && needsDensity(normalization.method)) {
        normalization.method = NormalizationMethod::HighQ;
        notes.push_back(phrase("Pattern", "No density is given: the scale is the one that makes S(q) average to 1 at high q."));
    }
    if (normalization.qRange.high >= openQMax)
        if (const auto found = greatestUsefulQ(plan, corrected, normalization)) {
            normalization.qRange.high = found->q;
            notes.push_back(
                (found->why == FoundEnd::Why::Noise
                     ? phrase("Pattern", "q_max = %1 Å⁻¹ was found: beyond it the noise of S(q) exceeds its oscillation.")
                     : phrase("Pattern", "q_max = %1 Å⁻¹ was found: beyond it the intensity breaks off."))
                    .with(Figure{found->q, 3}));
        }
    if (normalization.rMin == 0 && (needsDensity(normalization.method) || normalization.lowRIterations > 0))
        if (const auto found = foundRMin(plan, corrected, choices)) {
            normalization.rMin = *found;
            notes.push_back(phrase("Pattern", "r_min = %1 Å was found from the first maximum of G(r).").with(Figure{*found, 3}));
        }
    return notes;
}

DensitySearch searchAround(const NormalizationChoices& choices, Refinement refine) {
    DensitySearch search;
    const double given = choices.numberDensity.value_or(0);
    const bool density = refine == Refinement::Density || refine == Refinement::Both;
    const bool background = refine == Refinement::Background || refine == Refinement::Both;
    const Interval around = given > 0 ? Interval{0.6 * given, 1.4 * given} : Interval{0.03, 0.12};
    search.density = density ? around : Interval{given, given};
    search.backgroundScale = background ? Interval{0, 2} : Interval{choices.backgroundScale, choices.backgroundScale};
    return search;
}

PeakChoices peakChoicesFor(const Structure& s, PeakChoices choices) {
    if (choices.search.width() <= 0)
        choices.search = searchAroundFirstPeak(s);
    return choices;
}

Result<std::vector<Shared<DiffractionPeak>>> peaksOf(const Structure& s, const PatternChoices& choices, double energy,
                                                     Effort effort) {
    if (s.q.empty())
        return refuse(phrase("Pattern", "The file holds no S(q), so that there is no diffraction peak in it."));
    const PeakChoices peak = peakChoicesFor(s, choices.peak);
    const PeakCurve curve{s.q, s.s, s.sSigma, s.noise.rows > 0 ? std::optional(s.noise.tau) : std::nullopt};
    const auto all = effort == Effort::ChosenAlone ? std::vector<Result<DiffractionPeak>>() : peakByEveryDefinition(curve, peak);
    const auto chosen = all.empty() ? diffractionPeak(curve, peak) : all[static_cast<std::size_t>(peak.definition)];
    if (!chosen)
        return std::unexpected(chosen.error());
    std::vector<Shared<DiffractionPeak>> peaks;
    const auto add = [&](DiffractionPeak found) {
        if (choices.detector && energy > 0)
            found = withGeometricError(
                found, geometricError(found.q1.value, energy, choices.detector->error, choices.detector->distance));
        peaks.push_back(std::move(found));
    };
    add(*chosen);
    for (const auto& other : all)
        if (other && other->definition != chosen->definition)
            add(*other);
    return peaks;
}

std::vector<Shell> shellsIn(const Structure& s, std::optional<double> numberDensity, double rMin) {
    const Interval range{std::max(rMin, shellRange.low), shellRange.high};
    return s.r.empty() ? std::vector<Shell>() : shellsOf(pairFunctionOf(s, numberDensity), range);
}

Result<ShellCount> coordinationOf(const Structure& s, const PatternChoices& choices, std::optional<double> numberDensity,
                                  Effort effort) {
    if (auto fault = notCountable(s, numberDensity))
        return std::unexpected(std::move(*fault));
    PairFunction pair = pairFunctionOf(s, numberDensity);
    pair.replicates = effort == Effort::Full;
    ShellCount count;
    count.limits = choices.firstShell.value_or(aroundFirstShell(s));
    if (choices.firstShell) {
        const auto between = coordinationWithin(pair, count.limits);
        if (!between)
            return std::unexpected(between.error());
        count.betweenLimits = *between;
    }
    const auto byDefinitions = firstShellCoordination(pair, count.limits);
    if (!byDefinitions && !count.betweenLimits)
        return std::unexpected(byDefinitions.error());
    if (byDefinitions)
        count.byDefinitions = *byDefinitions;
    return count;
}

Interval subPeakWindow(const SubPeakChoices& choices) {
    constexpr double beyond = 0.45; // Å
    if (choices.window.width() > 0)
        return choices.window;
    const auto [least, greatest] = std::ranges::minmax(choices.positions);
    return {std::max(0.1, least - beyond), greatest + beyond};
}

Result<SubPeakFit> subPeaksOf(const SubPeakInputs& in, const SubPeakChoices& choices) {
    if (auto fault = notCountable(in.structure, in.numberDensity))
        return std::unexpected(std::move(*fault));
    std::vector<SubPeakStart> starts;
    for (const double at : choices.positions) {
        const auto shape = shapeAt(at, choices, in.pairs);
        if (!shape)
            return std::unexpected(shape.error());
        starts.emplace_back(at, *shape);
    }
    return fitSubPeaks(pairFunctionOf(in.structure, in.numberDensity), subPeakWindow(choices), starts);
}

} // namespace vitrine
