#pragma once
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// A column of a table of results: "T_p [K]" has the name "T_p" and the unit "K".
struct TableColumn {
    std::string name;
    std::string unit;           ///< as in the file; empty where the title has none
    std::vector<double> values; ///< in that unit; NaN where a field was empty
    bool operator==(const TableColumn&) const = default;
};

/// Delimited text whose header row names each column with its unit in brackets.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::size_t> lines; ///< line number of each row, counted from 1
    std::vector<Words> notes;       ///< what was left out

    std::size_t rows() const { return lines.size(); }
    /// The column of that name, or nothing; letter case counts.
    const TableColumn* find(std::string_view name) const;
};

/// Reads such a table: tab, semicolon, comma or blanks between the fields, decimal point or comma, any
/// encoding that readThermogramFile() knows, lines beginning with '#' are comments. Refuses, naming the line,
/// rows of a wrong length and fields that are no numbers, and a file without a header or without rows.
Result<Table> readTable(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
