#pragma once
#include "core/files/tables/table.h"
#include "core/kinetics/kissinger.h"

namespace vitrine {

/// The points of a Kissinger table: columns "heating_rate [K/s]" (or another rate), "T_p [K]" (or [degC]) and optionally
/// "error [K]". An empty error is unknown. Refuses a missing column, a missing or wrong unit, and an empty rate or
/// temperature (with its line).
Result<std::vector<RatePoint>> ratePoints(const Table&, const std::string& fileName);

/// What has to be said of the columns of such a table that ratePoints() does not use.
std::vector<Message> unusedRateColumns(const Table&);

} // namespace vitrine
