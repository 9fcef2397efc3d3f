#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine {

/// The results of one pattern with its source and conditions; what cannot be had is a problem in its place. q
/// in Å⁻¹, r in Å, density in atoms/Å³. `curves` puts the points of S(q), G(r) and the χ² map in as arrays;
/// without it only their extent is there. A background has no results but that of its frames.
QJsonObject patternResultJson(const ScatteringPattern&, const PatternResult&, bool curves = false);

/// The equation of state of the patterns measured under pressure: q1 at no pressure, B0 (GPa), B′, the slope
/// of q1 (Å⁻¹/GPa) and the points they stand on.
QJsonObject compressionJson(const CompressionResult&);

} // namespace vitrine
