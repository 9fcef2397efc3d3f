#include "core/normalization/structure_series.h"

#include "core/normalization/solve_rows.h"

namespace vitrine {
namespace {

/// Prepared for patterns that were measured at every q of the plan; others have one of their own.
void addLowR(StructureSeries& series, std::span<const double> q) {
    const NormalizationChoices& c = series.choices.normalization;
    Interval measured{q.front(), q.back()};
    if (series.background)
        measured = {std::max(measured.low, series.background->q.front()), std::min(measured.high, series.background->q.back())};
    const RangeOfPlan range = rangeOfPlan(series.plan, c.qRange, measured);
    if (!(c.rMin > 0 && std::isfinite(c.rMin) && range.axis.count > 1))
        return;
    series.low = lowR(range.axis, c.rMin, usedBelowQMin(c));
    if (c.lowRIterations > 0)
        series.low = withFinerNodes(std::move(*series.low));
    if (c.method == NormalizationMethod::LinearSolve)
        series.low->solve = std::make_shared<const SolveTransform>(solveTransform(termsOfPlan(series.plan, range), *series.low));
}

} // namespace

Result<StructureSeries> structureSeries(std::span<const double> q, const ScatteringSetup& setup, EvenAxis r,
                                        const StructureChoices& choices, const Pattern* background) {
    auto plan = structurePlan(q, setup, r);
    if (!plan)
        return std::unexpected(plan.error());
    return structureSeries(std::move(*plan), q, choices, background);
}

Result<StructureSeries> structureSeries(StructurePlan plan, std::span<const double> q, const StructureChoices& choices,
                                        const Pattern* background) {
    StructureSeries series{std::move(plan), choices, {}, {}};
    if (background) {
        auto corrected = correctedBackground(series.plan, *background);
        if (!corrected)
            return std::unexpected(corrected.error());
        series.background = std::move(*corrected);
    }
    addLowR(series, q);
    return series;
}

Result<Structure> reciprocalOf(const StructureSeries& series, const Pattern& pattern) {
    const auto corrected = correctedPattern(series.plan, pattern, series.background ? &*series.background : nullptr);
    if (!corrected)
        return std::unexpected(corrected.error());
    return reciprocalOf(series.plan, *corrected, series.choices, series.low ? &*series.low : nullptr);
}

Result<Structure> structureOf(const StructureSeries& series, const Pattern& pattern) {
    const auto corrected = correctedPattern(series.plan, pattern, series.background ? &*series.background : nullptr);
    if (!corrected)
        return std::unexpected(corrected.error());
    return structureOf(series.plan, *corrected, series.choices, series.low ? &*series.low : nullptr);
}

} // namespace vitrine
