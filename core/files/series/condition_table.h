#pragma once
#include "core/document/pattern.h"
#include "core/files/tables/table.h"

namespace vitrine {

/// What may part the fields of a table with fewer than two numbers in a row.
inline constexpr char rowNumberSeparators[] = {';', ',', '\t'};

/// A text with a first column "frame" of the numbers of its rows: a table needs two numbers in each.
std::string withRowNumbers(std::span<const char> bytes, char separator);

/// Reads such a table as readTable() does, and one with a single number in each row too, whose rows are those of the frames.
/// Refuses what readTable() refuses.
Result<Table> readConditionTable(std::span<const char> bytes, const std::string& fileName);

/// The choices of a series with the conditions of a table: a header row that names each column with its unit, and one row for
/// each of the frames, in their order or with a column "frame" (counted from 1). Temperature, pressure, time and lengths ("x",
/// "y") are found by their units; `axis` decides between several. Refuses what readTable() refuses, a table without such a
/// column, a row for a frame that is not there or has one already, and another number of rows than frames.
Result<SeriesChoices> withConditions(SeriesChoices, const Table&, std::size_t frames, const std::string& fileName);

} // namespace vitrine
