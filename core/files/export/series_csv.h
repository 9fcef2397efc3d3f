#pragma once
#include "core/document/pattern.h"
#include "core/series/series_result.h"

#include <string>

namespace vitrine {

/// A row for each member of a series: condition, q1, FWHM, height, scale with their errors, V/V0 where there is one. Comments say
/// where it comes from, the structural T_g and α or the fields of a map, and the members that could not be used.
std::string seriesCsv(const SeriesResult&, const ScatteringPattern&);

} // namespace vitrine
