#pragma once
#include "core/files/text/rows.h"

#include <optional>

namespace vitrine {

/// How a table without a dialect is laid out.
struct TableLayout {
    RowFormat format;
    std::size_t firstRow = 0;             ///< line number of the first row of numbers
    std::size_t fields = 0;               ///< in that row
    std::vector<std::string_view> header; ///< the lines before it, blank ones left out
};

/// Finds separator, decimal sign and first row from the first lines of a text. `decimal` answers the question
/// when it is given, `separator` that about what parts the columns. Refuses a text without rows of at least two numbers, and a decimal sign that cannot be
/// told.
Result<TableLayout> tableLayout(std::string_view text, std::optional<char> decimal,
                                const std::string& fileName, std::optional<char> separator = {});

} // namespace vitrine
