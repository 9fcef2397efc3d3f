#pragma once
#include "core/files/readers/columns.h"
#include "core/files/text/layout.h"

namespace vitrine {

/// What the lines above the rows of a delimited table say of its columns.
struct TableHeader {
    std::vector<Title> titles;       ///< one for each column
    bool named = true;               ///< whether the file has titles
    std::optional<ExoDirection> exo; ///< stated anywhere in the header
};

/// Finds the titles in the last line that has as many words as the table has columns, the units in a row of their own below
/// it, and captions with heating rates above it. A comment may hold the titles. Refuses a line of titles of another number
/// than the columns, and units that do not fit the titles in any order, naming the line.
Result<TableHeader> tableHeader(const SourceFile&, const TableLayout&, const ReadOptions&);

} // namespace vitrine
