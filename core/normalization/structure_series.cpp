#include "core/normalization/structure_series.h"

namespace vitrine {
namespace {

/// Prepared for patterns that were measured at every q of the plan; others have one of their own.
void addLowR(StructureSeries& series, std::span<const double> q) {
    const NormalizationChoices& c = series.choices.normalization;
    Interval measured{q.front(), q.back()};
    if (series.background)
        measured = {std::max(measured.low, series.background->q.front()), std::min(measured.high, series.background->q.back())};
    const EvenAxis axis = rangeOfPlan(series.plan, c.qRange, measured).axis;
    if (c.rMin > 0 && std::isfinite(c.rMin) && axis.count > 1)
        series.low = lowR(axis, c.rMin, usedBelowQMin(c));
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

Result<Structure> structureOf(const StructureSeries& series, const Pattern& pattern) {
    const auto corrected = correctedPattern(series.plan, pattern, series.background ? &*series.background : nullptr);
    if (!corrected)
        return std::unexpected(corrected.error());
    return structureOf(series.plan, *corrected, series.choices, series.low ? &*series.low : nullptr);
}

} // namespace vitrine
