#pragma once
#include "core/series/series_result.h"

namespace vitrine::cli {

/// A series for a person: structural T_g and expansions, or the fields and outliers of a map, or its points.
std::string seriesText(const SeriesResult&);

} // namespace vitrine::cli
