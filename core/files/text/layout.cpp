#include "core/files/text/layout.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr std::size_t sampleLines = 400;

bool isRowLike(std::string_view line, char separator) {
    std::size_t numbers = 0;
    for (const std::string_view field : fieldsOf(line, {separator, '.', true})) {
        const bool number = isNumberLike(field);
        if (!number && readNumber(field, '.').state != FieldState::Missing)
            return false;
        numbers += number;
    }
    return numbers >= 2;
}

std::vector<std::string_view> firstLines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (Lines walk(text); lines.size() < sampleLines && walk.next();)
        lines.push_back(walk.line());
    return lines;
}

/// The separator with which most of the lines are rows; the earlier one of the list where two do equally
/// well.
std::optional<char> bestSeparator(const std::vector<std::string_view>& lines) {
    std::optional<char> best;
    std::ptrdiff_t most = 0;
    for (const char separator : {'\t', ';', ',', ' '}) {
        const auto rows = std::ranges::count_if(lines, [&](auto line) { return isRowLike(line, separator); });
        if (rows > most) {
            most = rows;
            best = separator;
        }
    }
    return best;
}

/// The first row that is followed by another one of the same length, or by nothing.
std::optional<std::size_t> firstRow(const std::vector<std::string_view>& lines, char separator) {
    const RowFormat format{separator, '.', true};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isRowLike(lines[i], separator))
            continue;
        const bool last = i + 1 == lines.size() || trimmed(lines[i + 1]).empty();
        if (last || fieldsOf(lines[i + 1], format).size() == fieldsOf(lines[i], format).size())
            return i;
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

SignCounts countSigns(const std::vector<std::string_view>& lines, std::size_t first, char separator) {
    SignCounts counts;
    for (std::size_t i = first; i < lines.size(); ++i)
        if (isRowLike(lines[i], separator))
            for (const std::string_view field : fieldsOf(lines[i], {separator, '.', true}))
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

Result<TableLayout> tableLayout(std::string_view text, std::optional<char> decimal,
                                const std::string& fileName, std::optional<char> answered) {
    const auto lines = firstLines(text);
    const auto separator = answered ? answered : bestSeparator(lines);
    const auto first = separator ? firstRow(lines, *separator) : std::nullopt;
    if (!first)
        return refuse(
            phrase("Reading", "No rows with at least two numbers were found."),
            phrase("Reading",
                   "A thermogram needs a column of temperatures and one of heat flow or heat capacity."),
            fileName);
    TableLayout layout{{*separator, '.', false}, *first + 1, 0, {}};
    layout.format.quoted =
        std::ranges::any_of(lines, [](auto line) { return line.find('"') != std::string_view::npos; });
    layout.fields = fieldsOf(lines[*first], layout.format).size();
    for (std::size_t i = 0; i < *first; ++i)
        if (!trimmed(lines[i]).empty())
            layout.header.push_back(lines[i]);
    const auto sign = decimal ? Result<char>(*decimal)
                              : decimalSign(countSigns(lines, *first, *separator), *separator,
                                            atLine(fileName, *first + 1));
    if (!sign)
        return std::unexpected(sign.error());
    layout.format.decimal = *sign;
    return layout;
}

} // namespace vitrine
