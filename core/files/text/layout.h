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
    std::vector<std::size_t> headerLines; ///< their numbers
};

/// Whether rows may do with one number beside fields without any, or have words beside two numbers, in a text that has no
/// others.
enum class ThinRows { Refused, Taken };

/// Finds separator, decimal sign and first row from the first lines of a text. `decimal` and `separator` answer the
/// questions where they are given. A line above the rows with as many fields as they have, of which more are numbers (or
/// none at all: "--") than are not, is a row too: a header has no more than one number. Refuses a text without rows of at
/// least two numbers, and a decimal sign that cannot be told.
Result<TableLayout> tableLayout(std::string_view text, std::optional<char> decimal, const std::string& fileName,
                                std::optional<char> separator = {}, ThinRows = ThinRows::Refused);

/// Those `among` the columns that hold no number in any row, but blanks or dashes.
std::vector<std::size_t> emptyColumns(std::string_view text, const TableLayout&, std::vector<std::size_t> among);

} // namespace vitrine
