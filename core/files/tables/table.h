#pragma once
#include "core/files/readers/thermogram_files.h"
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// A column of a table of results: "T_p [K]" has the name "T_p" and the unit "K".
struct TableColumn {
    std::string name;
    std::string unit;                ///< as in the file; empty where the title has none
    std::vector<double> values;      ///< in that unit; NaN where a field was empty
    std::vector<double> errors = {}; ///< as "46.57(3)" states them, NaN elsewhere; empty where no field does
    bool operator==(const TableColumn&) const = default;
};

/// Delimited text whose header row names each column with its unit in brackets.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::size_t> lines; ///< line number of each row, counted from 1
    std::vector<Message> notes;     ///< what was left out

    std::size_t rows() const { return lines.size(); }
    /// The column of that name, or nothing; letter case counts.
    const TableColumn* find(std::string_view name) const;
};

/// Reads such a table: tab, semicolon, comma or blanks between the fields, decimal point or comma, any
/// encoding that readThermogramFile() knows, lines beginning with '#' are comments (the titles, where no other line has
/// them), units in the titles or in a row below them. Numbers may carry their error (see readMeasured()). A column of words is
/// left out and named in the notes. Refuses, naming the line, rows of a wrong length and fields that are no numbers, and a
/// file without a header or without rows.
Result<Table> readTable(std::span<const char> bytes, const std::string& fileName);
/// As readTable(), with the columns "1", "2" … instead of the titles; none are wanted. A line that was taken for one of titles
/// and holds a number is named in the notes.
Result<Table> readNumberedTable(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
