#include "core/files/text/rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::string_view unquoted(std::string_view field) {
    field = trimmed(field);
    const bool quoted = field.size() >= 2 && field.front() == '"' && field.back() == '"';
    return quoted ? trimmed(field.substr(1, field.size() - 2)) : field;
}

/// The end of the field that begins at 0: the next separator outside quotes.
std::size_t fieldEnd(std::string_view line, const RowFormat& format) {
    const std::size_t opening = format.quoted ? line.find_first_not_of(' ') : std::string_view::npos;
    if (opening == std::string_view::npos || line[opening] != '"')
        return line.find(format.separator);
    const std::size_t closing = line.find('"', opening + 1);
    return closing == std::string_view::npos ? closing : line.find(format.separator, closing);
}

bool takeWord(std::string_view& line, std::string_view& field) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return false;
    const std::size_t end = std::min(line.find_first_of(" \t", first), line.size());
    field = line.substr(first, end - first);
    line.remove_prefix(end);
    return true;
}

/// At most forty bytes of a field, without what is not ASCII: an error quotes it before its encoding is
/// known.
std::string printable(std::string_view field) {
    std::string text(field.substr(0, 40));
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

enum class RowState { Row, TooShort, TooLong, Bad };

struct RowRead {
    RowState state = RowState::Row;
    std::size_t fields = 0;
    std::string_view badField;
    FieldState badState = FieldState::Number;
};

/// Takes a number in plain spelling with what parts it from the next field off the front of `line`: the quick
/// way through nearly all fields. False, and nothing taken, where the field is spelled otherwise.
bool takePlainNumber(std::string_view& line, const RowFormat& format, double& number) {
    const char* end = line.data() + line.size();
    const char* at = line.data();
    const auto skipBlanks = [&] {
        while (at != end && (*at == ' ' || (*at == '\t' && format.separator != '\t')))
            ++at;
    };
    skipBlanks();
    const char* after = scanNumber(at, end, format.decimal, number);
    if (!after)
        return false;
    at = after;
    skipBlanks();
    const bool parted = format.separator == ' ' ? at != after : at != end && *at == format.separator;
    if (!parted && at != end)
        return false;
    const bool more = parted && format.separator != ' ';
    line = more ? std::string_view(at + 1, end) : at == end ? std::string_view() : std::string_view(at, end);
    return true;
}

/// Reads one line into `values` (one a column).
RowRead readRow(std::string_view line, const RowFormat& format, const RowsWanted& wanted,
                std::span<double> values) {
    RowRead row;
    for (std::string_view field;; ++row.fields) {
        const bool beyond = row.fields >= wanted.column.size();
        const int column = beyond ? -1 : wanted.column[row.fields];
        double* place = column < 0 ? nullptr : &values[static_cast<std::size_t>(column)];
        if (place && takePlainNumber(line, format, *place))
            continue;
        if (!takeField(line, format, field))
            break;
        if (beyond && !trimmed(field).empty())
            row.state = RowState::TooLong;
        const FieldValue value = place ? readNumber(field, format.decimal) : FieldValue{};
        if (value.state == FieldState::Ambiguous || value.state == FieldState::NotANumber)
            return {RowState::Bad, row.fields, field, value.state};
        if (place)
            *place = value.state == FieldState::Number ? value.number : missing;
    }
    if (row.state == RowState::Row && row.fields < wanted.column.size())
        row.state = RowState::TooShort;
    return row;
}

bool beginsWithNumber(std::string_view line, const RowFormat& format) {
    std::string_view field;
    while (takeField(line, format, field))
        if (!trimmed(field).empty())
            return isNumberLike(field);
    return false;
}

/// Whether no later line is a row: what follows is a footer.
bool onlyTextFollows(std::string_view rest, const RowFormat& format) {
    for (Lines lines(rest); lines.next();)
        if (beginsWithNumber(lines.line(), format))
            return false;
    return true;
}

Problem wrongLength(const RowRead& row, std::size_t expected, const std::string& where) {
    return {phrase("Reading", "The line has %1 fields where the table has %2 columns.")
                .with(Figure{static_cast<double>(row.fields)}, Figure{static_cast<double>(expected)}),
            phrase("Reading", "Mend or remove that line, or check separator and decimal sign."), where};
}

class BlockReader {
  public:
    BlockReader(const RowFormat& format, const RowsWanted& wanted, const std::string& fileName,
                bool keepLines)
        : format_(format), wanted_(wanted), fileName_(fileName), keepLines_(keepLines),
          values_(wanted.columns, missing) {
        block_.columns.resize(wanted.columns);
    }

    Result<NumberBlock> read(Lines& lines) {
        reserve(lines.rest());
        while (lines.next()) {
            if (trimmed(lines.line()).empty())
                continue;
            const auto goOn = take(lines);
            if (!goOn)
                return std::unexpected(goOn.error());
            if (!*goOn)
                break;
        }
        trim();
        return std::move(block_);
    }

  private:
    /// Takes in the present line; false: the rows end before it.
    Result<bool> take(const Lines& lines) {
        std::ranges::fill(values_, missing);
        const RowRead row = readRow(lines.line(), format_, wanted_, values_);
        if (row.state == RowState::Row || (row.state == RowState::TooShort && shortRowsAreWhole(lines)))
            return keep(lines);
        if (!beginsWithNumber(lines.line(), format_) && endsHere(lines))
            return false;
        if (lines.unended() && row.state != RowState::TooLong) {
            block_.notes.push_back(phrase("Reading", "The last line is cut short and was left out."));
            return false;
        }
        const std::string where = atLine(fileName_, lines.number());
        return std::unexpected(row.state == RowState::Bad ? badField(row.badField, row.badState, where)
                                                          : wrongLength(row, wanted_.column.size(), where));
    }
    bool shortRowsAreWhole(const Lines& lines) const {
        return format_.separator != ' ' && !lines.unended() && beginsWithNumber(lines.line(), format_);
    }
    Result<bool> keep(const Lines& lines) {
        const bool text = !beginsWithNumberFast(lines) && wanted_.after == AfterRows::Text;
        if (text)
            return false;
        for (std::size_t i = 0; i < values_.size(); ++i)
            block_.columns[i].push_back(values_[i]);
        if (keepLines_)
            block_.lines.push_back(lines.number());
        return true;
    }
    /// A row that gave a number is one; only a row without any has to be looked at.
    bool beginsWithNumberFast(const Lines& lines) const {
        return std::ranges::any_of(values_, [](double v) { return !std::isnan(v); }) ||
               beginsWithNumber(lines.line(), format_);
    }
    bool endsHere(const Lines& lines) {
        if (wanted_.after == AfterRows::Text)
            return true;
        if (block_.rows() == 0 || !onlyTextFollows(lines.rest(), format_))
            return false;
        block_.notes.push_back(phrase("Reading", "Text after the last row was left out."));
        return true;
    }
    void reserve(std::string_view rest) {
        const auto rows = static_cast<std::size_t>(std::ranges::count(rest, '\n')) + 1;
        for (auto& column : block_.columns)
            column.reserve(rows);
    }
    void trim() {
        for (auto& column : block_.columns)
            if (column.capacity() > column.size() + column.size() / 4)
                column.shrink_to_fit();
    }

    const RowFormat& format_;
    const RowsWanted& wanted_;
    const std::string& fileName_;
    bool keepLines_;
    std::vector<double> values_;
    NumberBlock block_;
};

} // namespace

const char* separatorName(char separator) {
    return separator == '\t' ? "tab" : separator == ';' ? ";" : separator == ',' ? "," : "spaces";
}

bool takeField(std::string_view& line, const RowFormat& format, std::string_view& field) {
    if (format.separator == ' ')
        return takeWord(line, field);
    if (line.data() == nullptr)
        return false;
    const std::size_t end = fieldEnd(line, format);
    field = line.substr(0, end);
    line = end == std::string_view::npos ? std::string_view() : line.substr(end + 1);
    return true;
}

std::vector<std::string_view> fieldsOf(std::string_view line, const RowFormat& format) {
    std::vector<std::string_view> fields;
    std::string_view field;
    while (takeField(line, format, field))
        fields.push_back(unquoted(field));
    return fields;
}

Result<NumberBlock> readRows(Lines& lines, const RowFormat& format, const RowsWanted& wanted,
                             const std::string& fileName, bool keepLines) {
    return BlockReader(format, wanted, fileName, keepLines).read(lines);
}

std::string atLine(const std::string& fileName, std::size_t line) {
    return fileName + ":" + std::to_string(line);
}

Problem badField(std::string_view field, FieldState state, const std::string& where) {
    const std::string text = printable(trimmed(field));
    if (state == FieldState::Ambiguous)
        return {phrase("Reading", "“%1” has thousands separators, as a spreadsheet puts them in, and no "
                                  "decimal sign of its own: "
                                  "the number that was meant cannot be told.")
                    .with(text),
                phrase("Reading",
                       "Export the measurement again and read it without opening it in a spreadsheet."),
                where};
    return {phrase("Reading", "“%1” is not a number.").with(text),
            phrase("Reading", "Mend or remove that line, or check separator and decimal sign."), where};
}

} // namespace vitrine
