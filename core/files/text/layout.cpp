#include "core/files/text/layout.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr std::size_t sampleLines = 400;

/// What the fields of a line are.
struct FieldCounts {
    std::size_t fields = 0, numbers = 0, missing = 0, dashes = 0;
    std::size_t words() const { return fields - numbers - missing; }
};

FieldCounts countFields(std::string_view line, char separator) {
    FieldCounts counts;
    for (const std::string_view field : fieldsOf(line, {separator, '.', true})) {
        ++counts.fields;
        const bool number = isNumberLike(field);
        const bool missing = !number && readNumber(field, '.').state == FieldState::Missing;
        counts.numbers += number;
        counts.missing += missing;
        counts.dashes += missing && !field.empty();
    }
    return counts;
}

bool isRowLike(std::string_view line, char separator) {
    const FieldCounts counts = countFields(line, separator);
    return counts.numbers >= 2 && counts.words() == 0;
}

/// A row of which only one column holds numbers.
bool isThinRow(std::string_view line, char separator) {
    const FieldCounts counts = countFields(line, separator);
    return counts.fields >= 2 && counts.numbers == 1 && counts.words() == 0;
}

/// A row with words in some columns: "373.15,0.5,ok".
bool isWordyRow(std::string_view line, char separator) {
    const FieldCounts counts = countFields(line, separator);
    return separator != ' ' && counts.numbers >= 2 && counts.words() <= counts.numbers;
}

std::vector<std::string_view> firstLines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (Lines walk(text); lines.size() < sampleLines && walk.next();)
        lines.push_back(walk.line());
    return lines;
}

using IsRow = bool (*)(std::string_view line, char separator);

/// The separator with which most of the lines are rows; the earlier one of the list where two do equally
/// well.
std::optional<char> bestSeparator(const std::vector<std::string_view>& lines, IsRow isRow) {
    std::optional<char> best;
    std::ptrdiff_t most = 0;
    for (const char separator : {'\t', ';', ',', ' '}) {
        const auto rows = std::ranges::count_if(lines, [&](auto line) { return isRow(line, separator); });
        if (rows > most) {
            most = rows;
            best = separator;
        }
    }
    return best;
}

/// The first row that is followed by another one of the same length, or by nothing.
std::optional<std::size_t> firstRow(const std::vector<std::string_view>& lines, char separator, IsRow isRow) {
    const RowFormat format{separator, '.', true};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isRow(lines[i], separator))
            continue;
        std::size_t next = i + 1;
        while (next < lines.size() && trimmed(lines[next]).find_first_of("#%!") == 0)
            ++next;
        const bool last = next == lines.size() || trimmed(lines[next]).empty();
        if (last || fieldsOf(lines[next], format).size() == fieldsOf(lines[i], format).size())
            return i;
    }
    return std::nullopt;
}

/// Whether a line right above the rows is one of them in which a number is missing or spoilt.
bool isSpoiltRow(std::string_view line, char separator, std::size_t fields) {
    if (trimmed(line).find_first_of("#%;!") == 0)
        return false;
    const FieldCounts counts = countFields(line, separator);
    const bool prose = separator == ' ' && counts.numbers <= counts.words(); // "Run 1 of 3"
    return counts.fields == fields && counts.numbers >= 1 && !prose &&
           (counts.numbers >= 2 || (counts.dashes > 0 && counts.words() == 0));
}

struct RowsFound {
    char separator = ',';
    std::size_t first = 0;
    IsRow isRow = &isRowLike;
};

/// Rows with two numbers; in a text without any, and where they are taken, rows with one number and another field,
/// or with words beside their numbers.
std::optional<RowsFound> findRows(const std::vector<std::string_view>& lines, std::optional<char> answered, ThinRows thin) {
    for (const IsRow isRow : {&isRowLike, &isThinRow, &isWordyRow}) {
        if (isRow != &isRowLike && thin == ThinRows::Refused)
            break;
        const auto separator = answered ? answered : bestSeparator(lines, isRow);
        auto first = separator ? firstRow(lines, *separator, isRow) : std::nullopt;
        if (!first)
            continue;
        const std::size_t fields = fieldsOf(lines[*first], {*separator, '.', true}).size();
        while (*first > 0 && isSpoiltRow(lines[*first - 1], *separator, fields))
            --*first;
        return RowsFound{*separator, *first, isRow};
    }
    return std::nullopt;
}

/// What the fields show about the decimal sign.
struct SignCounts {
    std::size_t dotOnly = 0, commaOnly = 0;
    std::size_t commaCertain = 0; ///< the comma can only be a decimal sign
    std::size_t dotCertain = 0;
    void take(std::string_view field);
};

/// Whether digits after `sign` are exactly three and those before it one to three without a leading zero.
bool couldBeGroup(std::string_view field, std::size_t at) {
    const std::size_t begin = field.find_first_not_of("+-");
    const bool exact = at + 4 == field.size();
    return exact && begin != std::string_view::npos && at > begin && at - begin <= 3 && field[begin] != '0';
}

void SignCounts::take(std::string_view field) {
    const auto dots = std::ranges::count(field, '.'), commas = std::ranges::count(field, ',');
    if (dots > 0 && commas > 0)
        ++(field.rfind(',') > field.rfind('.') ? commaCertain : dotCertain);
    else if (dots > 1)
        ++commaCertain;
    else if (commas > 1)
        ++dotCertain;
    else if (dots == 1)
        ++dotOnly, dotCertain += !couldBeGroup(field, field.find('.'));
    else if (commas == 1)
        ++commaOnly, commaCertain += !couldBeGroup(field, field.find(','));
}

/// The signs in the numbers of the rows, of the kind that was found.
SignCounts countSigns(const std::vector<std::string_view>& lines, const RowsFound& rows) {
    SignCounts counts;
    for (std::size_t i = rows.first; i < lines.size(); ++i)
        if (isRowLike(lines[i], rows.separator) || rows.isRow(lines[i], rows.separator))
            for (const std::string_view field : fieldsOf(lines[i], {rows.separator, '.', true}))
                if (isNumberLike(field))
                    counts.take(field);
    return counts;
}

Result<char> decimalSign(const SignCounts& counts, char separator, const std::string& where) {
    if ((counts.commaOnly == 0 && counts.commaCertain == 0) || (separator == ',' && counts.commaCertain == 0))
        return '.';
    if (counts.commaCertain != counts.dotCertain && std::min(counts.commaCertain, counts.dotCertain) == 0)
        return counts.commaCertain > 0 ? ',' : '.';
    return ask(Question::Decimal,
               phrase("Reading", "It cannot be told whether the comma or the point is the decimal sign of the numbers."), where);
}

} // namespace

Result<TableLayout> tableLayout(std::string_view text, std::optional<char> decimal, const std::string& fileName,
                                std::optional<char> separator, ThinRows thin) {
    const auto lines = firstLines(text);
    const auto found = findRows(lines, separator, thin);
    if (!found)
        return refuse(phrase("Reading", "No rows with at least two numbers were found."),
                      phrase("Reading", "A DSC curve needs a column of temperatures and one of heat flow or heat capacity."),
                      fileName);
    TableLayout layout{{found->separator, '.', false}, found->first + 1, 0, {}, {}};
    layout.format.quoted = std::ranges::any_of(lines, [](auto line) { return line.find('"') != std::string_view::npos; });
    layout.fields = fieldsOf(lines[found->first], layout.format).size();
    for (std::size_t i = 0; i < found->first; ++i)
        if (!trimmed(lines[i]).empty()) {
            layout.header.push_back(lines[i]);
            layout.headerLines.push_back(i + 1);
        }
    const auto sign = decimal ? Result<char>(*decimal)
                              : decimalSign(countSigns(lines, *found), found->separator, atLine(fileName, found->first + 1));
    if (!sign)
        return std::unexpected(sign.error());
    layout.format.decimal = *sign;
    return layout;
}

std::vector<std::size_t> emptyColumns(std::string_view text, const TableLayout& layout, std::vector<std::size_t> among) {
    for (Lines lines(text); !among.empty() && lines.next();) {
        if (lines.number() < layout.firstRow || trimmed(lines.line()).empty())
            continue;
        const auto fields = fieldsOf(lines.line(), layout.format);
        std::erase_if(among, [&](std::size_t column) {
            return column < fields.size() && readNumber(fields[column], layout.format.decimal).state != FieldState::Missing;
        });
    }
    return among;
}

} // namespace vitrine
