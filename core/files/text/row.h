#pragma once
#include "core/files/text/numbers.h"

#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace vitrine {

/// What stands for a field without a number.
constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

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

enum class RowState { Row, TooShort, TooLong, Bad };

struct RowRead {
    RowState state = RowState::Row;
    std::size_t fields = 0;
    std::string_view badField;
    FieldState badState = FieldState::Number;
};

/// Reads one line into `values` (one a column); those of missing fields are left as they are where the row is
/// too short.
RowRead readRow(std::string_view line, const RowFormat&, const RowsWanted&, std::span<double> values);

/// Whether the first field that is not empty looks like a number.
bool beginsWithNumber(std::string_view line, const RowFormat&);

/// Whether a line that has its line end is a row: one with fewer fields lacks the last ones, unless blanks
/// part them.
bool isWholeRow(const RowRead&, std::string_view line, const RowFormat&);

} // namespace vitrine
