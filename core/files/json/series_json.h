#pragma once
#include "core/files/json/results_json.h"
#include "core/series/series_result.h"

namespace vitrine {

/// A series: axis, choices in force, points, structural T_g and α, and the map of one over places.
QJsonObject seriesResultJson(const SeriesResult&);

} // namespace vitrine
