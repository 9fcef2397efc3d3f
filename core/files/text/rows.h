#pragma once
#include "core/files/text/lines.h"
#include "core/files/text/numbers.h"
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <vector>

namespace vitrine {

/// How the rows of a table are written.
struct RowFormat {
    char separator = ','; ///< '\t', ';', ',' or, for runs of blanks and tabs, ' '
    char decimal = '.';
    bool quoted = false; ///< fields may stand in double quotes
    bool operator==(const RowFormat&) const = default;
};

/// ";", ",", "tab", "spaces".
const char* separatorName(char separator);

/// Takes the next field off the front of `line`; false when none is left. `line` becomes a null view after
/// the last one.
bool takeField(std::string_view& line, const RowFormat&, std::string_view& field);

/// The fields of a line, without the blanks and quotes around them.
std::vector<std::string_view> fieldsOf(std::string_view line, const RowFormat&);

/// What may follow the rows of a table.
enum class AfterRows { Nothing, Text };

/// Which fields of a row are kept, and how the table ends.
struct RowsWanted {
    std::vector<int> column; ///< for each field of a row the column that takes it; −1: not kept
    std::size_t columns = 0;
    AfterRows after = AfterRows::Nothing;
};

/// Columns of numbers; NaN where a field was missing.
struct NumberBlock {
    std::vector<std::vector<double>> columns;
    std::vector<std::size_t> lines; ///< of each row; only where asked for
    std::vector<Words> notes;
    std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
};

/// Reads rows from the line after the present one of `lines`. Blank lines are passed over; a last line that
/// is cut short is left out and noted. With text after the rows it stops at the first line that does not
/// begin with a number, which is then the present one. Refuses, naming line and reason, fields that are no
/// numbers or cannot be told, and rows of a wrong length.
Result<NumberBlock> readRows(Lines& lines, const RowFormat&, const RowsWanted&, const std::string& fileName,
                             bool keepLines = false);

/// "file:line".
std::string atLine(const std::string& fileName, std::size_t line);

/// A field that cannot be read as a number, in words.
Problem badField(std::string_view field, FieldState, const std::string& where);

} // namespace vitrine
