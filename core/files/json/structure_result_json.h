#pragma once
#include "core/results/pattern_results.h"

#include <QJsonObject>

namespace vitrine {

// Parts of the results of a pattern; `curves` puts their points in as arrays.

/// S(q): convention, extent and, with `curves`, "q_per_A", "value" and "error".
QJsonObject structureFactorJson(const ScatteringPattern&, const PatternResult&, bool curves);
/// G(r) in Å⁻²: window, resolution, extent and, with `curves`, "r_A", "value" and "error".
QJsonObject pairFunctionJson(const ScatteringPattern&, const PatternResult&, bool curves);
/// Scale and constants in electron units per atom, and how well S(q) and G(r) keep their limits.
QJsonObject normalizationJson(const ScatteringPattern&, const PatternResult&);
/// The least χ² and where it is; with `curves` the whole map.
QJsonObject densityMapJson(const Result<Shared<DensityMap>>&, bool curves);

} // namespace vitrine
