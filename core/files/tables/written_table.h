#pragma once
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// A row of a table of results as it is written.
struct WrittenRow {
    std::size_t line = 0; ///< counted from 1
    std::vector<std::string> fields;
};

/// Such a table taken apart and not yet read.
struct WrittenTable {
    char separator = ',';
    char decimal = '.';
    std::size_t fields = 0;          ///< in a row
    std::vector<std::string> header; ///< a title for each column; empty: no row of titles
    std::vector<std::string> units;  ///< of a row of units; empty: there is none
    std::size_t unitsLine = 0;       ///< where that row stands
    std::size_t foreignTitles = 0;   ///< fields of the last line before the rows that has another number of them; 0: none
    std::vector<WrittenRow> rows;
    std::vector<Message> notes; ///< what was left out
};

/// Takes delimited text apart. Lines beginning with '#', '%' or '!' are comments; where no other line has the titles, the last
/// comment that has one for each column does. A row of numbers has at least two of them, or one beside fields without a
/// letter ("<0.001"): a line with no more than one is a header. A row of units stands below the titles. Refuses a text without
/// rows, a row of another length, and a decimal sign that cannot be told.
Result<WrittenTable> writtenTable(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
