#pragma once
#include "core/files/tables/table.h"

namespace vitrine {

/// Where a column is in a table whose titles do not say it.
struct NumberedColumn {
    TableColumn column;     ///< name and unit
    std::size_t number = 0; ///< counted from 1
};

/// "P [GPa]=1,V [A3]=6"; none in an empty text. Refuses text of another form.
Result<std::vector<NumberedColumn>> numberedColumns(const std::string& text);

/// The columns with those numbers and the names and units given, whatever the titles of the file are. Refuses what
/// readNumberedTable() refuses; asks with `remedy` where a number is beyond the table or a row of units has another unit.
Result<Table> numberedTable(std::span<const char> bytes, const std::vector<NumberedColumn>&, const std::string& fileName,
                            const Message& remedy);

} // namespace vitrine
