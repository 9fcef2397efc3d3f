#pragma once
#include "core/document/pattern.h"
#include "core/files/tables/table.h"

namespace vitrine {

/// Reads such a table as readTable() does, and one of a single column too, whose rows are those of the frames. Refuses what
/// readTable() refuses.
Result<Table> readConditionTable(std::span<const char> bytes, const std::string& fileName);

/// The choices of a series with the conditions of a table: a header row that names each column with its unit, and one row for
/// each of the frames, in their order or with a column "frame" (counted from 1). Temperature, pressure, time and lengths ("x",
/// "y") are found by their units; `axis` decides between several. Refuses what readTable() refuses, a table without such a
/// column, a row for a frame that is not there or has one already, and another number of rows than frames.
Result<SeriesChoices> withConditions(SeriesChoices, const Table&, std::size_t frames, const std::string& fileName);

} // namespace vitrine
