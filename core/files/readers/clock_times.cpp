#include "core/files/readers/clock_times.h"

#include "core/files/text/lines.h"
#include "core/files/text/numbers.h"
#include "core/files/text/titles.h"

#include <algorithm>
#include <array>

namespace vitrine {

namespace {

constexpr std::size_t sampleRows = 200;
constexpr auto clockUnits =
    std::to_array<std::string_view>({"hh:mm:ss", "h:mm:ss", "h:m:s", "mm:ss", "m:ss", "hh:mm", "h:mm", "min:sec", "min:s"});

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

long toNumber(std::string_view digits) {
    long number = 0;
    for (const char c : digits)
        number = 10 * number + (c - '0');
    return number;
}

std::vector<std::string_view> partsOf(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

struct ClockStyle {
    char separator = ',';
    bool hours = false; ///< of two parts the first is hours
};

/// A line with seconds in place of clock times, the columns of which are added to `columns`; empty where it has none, or no
/// other number.
std::string secondsIn(std::string_view line, const ClockStyle& style, std::vector<std::size_t>& columns) {
    if (line.find(':') == std::string_view::npos)
        return {};
    std::string text;
    std::vector<std::size_t> found;
    bool number = false;
    std::size_t column = 0;
    for (const std::string_view part : partsOf(line, style.separator)) {
        std::string_view field = trimmed(part);
        if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
            field = field.substr(1, field.size() - 2);
        const std::string seconds = clockSeconds(field, style.hours);
        if (!seconds.empty())
            found.push_back(column);
        number = number || (seconds.empty() && isNumberLike(field));
        text += (text.empty() && column == 0 ? "" : std::string(1, style.separator)) +
                (seconds.empty() ? std::string(part) : seconds);
        column += style.separator != ' ' || !field.empty();
    }
    if (found.empty() || !number)
        return {};
    for (const std::size_t each : found)
        if (std::ranges::find(columns, each) == columns.end())
            columns.push_back(each);
    return text;
}

/// How clock times are parted in the first lines of a file that have them.
std::optional<ClockStyle> clockStyle(const SourceFile& file) {
    const std::string head = lowerCase(file.head(65536));
    ClockStyle style;
    style.hours = head.find("h:mm") != std::string::npos && head.find("mm:ss") == std::string::npos;
    for (const char separator : {'\t', ';', ',', ' '}) {
        style.separator = separator;
        std::size_t rows = 0;
        std::vector<std::size_t> columns;
        for (Lines lines(head); lines.number() < sampleRows && lines.next();)
            if (!secondsIn(lines.line(), style, columns).empty() && ++rows >= 3)
                return style;
    }
    return std::nullopt;
}

/// A line above the rows with "s" for the ways to write clock times.
std::string withPlainUnit(std::string_view line) {
    std::string text(line);
    for (const std::string_view unit : clockUnits)
        for (auto at = lowerCase(text).find(unit); at != std::string::npos; at = lowerCase(text).find(unit))
            text.replace(at, unit.size(), "s");
    return text;
}

} // namespace

std::string clockSeconds(std::string_view field, bool hours) {
    const std::size_t point = std::min(field.find_first_of(".,"), field.size());
    const std::string_view fraction = field.substr(point);
    const auto parts = partsOf(field.substr(0, point), ':');
    if (parts.size() < 2 || parts.size() > 3 || !std::ranges::all_of(parts, isDigits) || parts.front().size() > 5 ||
        (!fraction.empty() && !isDigits(fraction.substr(1))))
        return {};
    long sum = toNumber(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i].size() != 2 || toNumber(parts[i]) > 59)
            return {};
        sum = 60 * sum + toNumber(parts[i]);
    }
    if (parts.size() == 2 && hours)
        return fraction.empty() ? std::to_string(60 * sum) : std::string();
    return std::to_string(sum) + std::string(fraction);
}

std::optional<ClockTable> withClockSeconds(const SourceFile& file) {
    const auto style = clockStyle(file);
    if (!style)
        return std::nullopt;
    std::string text;
    text.reserve(file.text.text().size());
    std::vector<std::size_t> columns;
    Lines lines(file.text.text());
    while (lines.next()) {
        const std::string row = secondsIn(lines.line(), *style, columns);
        text += !row.empty() ? row : columns.empty() ? withPlainUnit(lines.line()) : std::string(lines.line());
        if (!lines.unended())
            text += lines.lineEnd();
    }
    return ClockTable{{FileText(std::move(text), file.text.encoding()), file.name}, std::move(columns)};
}

} // namespace vitrine
