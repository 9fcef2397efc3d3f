#pragma once
#include "core/files/text/lines.h"
#include "core/files/text/row.h"
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// Columns of numbers; NaN where a field was missing.
struct NumberBlock {
    std::vector<std::vector<double>> columns;
    std::vector<std::size_t> lines; ///< of each row; only where asked for
    std::vector<Message> notes;
    std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
};

/// Reads rows from the line after the present one of `lines`. Blank lines are passed over; a last line that
/// is cut short is left out and noted. With text after the rows it stops at the first line that does not
/// begin with a number, which is then the present one. Refuses, naming line and reason, fields that are no
/// numbers or cannot be told, and rows of a wrong length.
Result<NumberBlock> readRows(Lines& lines, const RowFormat&, const RowsWanted&, const std::string& fileName,
                             bool keepLines = false);

/// readRows() without line numbers, reading this many pieces of the text at a time; the result is the same
/// for any number of them.
Result<NumberBlock> readRowsInPieces(Lines& lines, const RowFormat&, const RowsWanted&, const std::string& fileName,
                                     std::size_t pieces);

/// "file:line".
std::string atLine(const std::string& fileName, std::size_t line);

/// A field that cannot be read as a number, in words.
Problem badField(std::string_view field, FieldState, const std::string& where);

} // namespace vitrine
