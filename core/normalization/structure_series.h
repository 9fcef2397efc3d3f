#pragma once
#include "core/normalization/low_r.h"
#include "core/normalization/structure.h"

namespace vitrine {

/// What the patterns of a series have in common: one axis of q, composition, energy, background and choices. A value that is
/// only read: any number of threads may reduce patterns by one. How a series uses it:
///
///     const auto series = structureSeries(q, setup, r, choices, &background);
///     tbb::parallel_for(0, frames, [&](int i) { results[i] = numbersOf(structureOf(*series, frame(i))); });
struct StructureSeries {
    StructurePlan plan;
    StructureChoices choices;
    std::optional<CorrectedBackground> background;
    std::optional<LowR> low; ///< where r_min is chosen
};

/// The plan of a series on the q values `q` (Å⁻¹, ascending) of its patterns, for G on the axis `r`. Refuses what structurePlan()
/// and correctedBackground() refuse.
Result<StructureSeries> structureSeries(std::span<const double> q, const ScatteringSetup&, EvenAxis r, const StructureChoices&,
                                        const Pattern* background = nullptr);

/// The same by a plan that is there already. Refuses what correctedBackground() refuses.
Result<StructureSeries> structureSeries(StructurePlan, std::span<const double> q, const StructureChoices&,
                                        const Pattern* background = nullptr);

/// S(q) alone of one pattern: reciprocalOf() by the plan of the series.
Result<Structure> reciprocalOf(const StructureSeries&, const Pattern&);

/// What structureOf() gives for one pattern: by the plan of the series, to the last digit. A pattern on other q values is brought
/// onto its axis. Nothing is kept of it, so that a long series needs the memory of what is taken out of each structure (one of
/// 3000 points is 0.4 MB whole). Refuses what correctedPattern() and normalised() refuse.
Result<Structure> structureOf(const StructureSeries&, const Pattern&);

} // namespace vitrine
