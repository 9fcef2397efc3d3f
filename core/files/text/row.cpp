#include "core/files/text/row.h"

#include "core/files/text/lines.h"
#include "core/files/text/scan_number.h"

#include <algorithm>

namespace vitrine {

namespace {

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

RowRead readRow(std::string_view line, const RowFormat& format, const RowsWanted& wanted, std::span<double> values) {
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
            *place = value.state == FieldState::Number ? value.number : missingNumber;
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

bool isWholeRow(const RowRead& row, std::string_view line, const RowFormat& format) {
    return row.state == RowState::Row ||
           (row.state == RowState::TooShort && format.separator != ' ' && beginsWithNumber(line, format));
}

} // namespace vitrine
