#include "core/files/tables/measured_field.h"

#include "core/files/text/lines.h"
#include "core/files/text/plain_signs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr auto errorSigns = std::to_array<std::string_view>({"±", "+/-", "+-"});

bool isDecimalDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Where the error of a number begins, with its sign or bracket.
std::size_t errorIn(std::string_view field) {
    const std::size_t bracket = field.ends_with(')') ? field.rfind('(') : std::string_view::npos;
    std::size_t at = bracket;
    for (const std::string_view sign : errorSigns)
        at = std::min(at, field.find(sign, 1));
    const bool follows = at != std::string_view::npos && at > 0 && (isDecimalDigit(field[at - 1]) || field[at - 1] == '.');
    return follows ? at : std::string_view::npos;
}

/// The value of one in the last digit of a number.
double lastDigit(std::string_view number, char decimal) {
    const std::size_t exponent = std::min(number.find_first_of("eE"), number.size());
    const std::size_t point = number.substr(0, exponent).find(decimal);
    const double decimals = point == std::string_view::npos ? 0 : double(exponent - point - 1);
    const FieldValue power =
        exponent < number.size() ? readNumber(number.substr(exponent + 1), decimal) : FieldValue{FieldState::Number, 0};
    return std::pow(10, power.number - decimals);
}

std::optional<double> errorValue(std::string_view number, std::string_view error, char decimal) {
    const bool inBrackets = error.front() == '(';
    if (inBrackets)
        error = error.substr(1, error.size() - 2);
    else
        for (const std::string_view sign : errorSigns)
            if (error.starts_with(sign)) {
                error.remove_prefix(sign.size());
                break;
            }
    const FieldValue value = readNumber(error, decimal);
    if (value.state != FieldState::Number || value.number < 0)
        return {};
    const bool digits = inBrackets && std::ranges::all_of(error, isDecimalDigit);
    return digits ? value.number * lastDigit(number, decimal) : value.number;
}

/// "1 234.5" with an apostrophe for the blank, which readNumber() takes for a thousands separator.
std::string withGroups(std::string_view field) {
    std::string text(field);
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if (text[i] == ' ' && isDecimalDigit(text[i - 1]) && isDecimalDigit(text[i + 1]))
            text[i] = '\'';
    return text;
}

/// Errors follow their number without a blank: "46.57 ± 0.03", "46.57 (3)".
std::string withTightErrors(const std::string& line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::size_t next = std::min(line.find_first_not_of(' ', i), line.size());
        const std::string_view rest = std::string_view(line).substr(next);
        const bool bracket = rest.size() > 2 && rest[0] == '(' && isDecimalDigit(rest[1]) &&
                             rest.find(')') == rest.find_first_not_of("0123456789.,", 1);
        const bool sign = std::ranges::any_of(errorSigns, [&](auto s) { return rest.starts_with(s); });
        if (line[i] == ' ' && !out.empty() && isDecimalDigit(out.back()) && (bracket || sign))
            i = next;
        out += line[i];
        if (sign && i == next) {
            const std::size_t length = rest.starts_with("+/-") ? 3 : 2;
            out += rest.substr(1, length - 1);
            i = std::min(line.find_first_not_of(' ', next + length), line.size()) - 1;
        }
    }
    return out;
}

} // namespace

std::string_view withoutError(std::string_view field) {
    field = trimmed(field);
    return trimmed(field.substr(0, errorIn(field)));
}

MeasuredField readMeasured(std::string_view field, char decimal) {
    field = trimmed(field);
    const std::size_t at = errorIn(field);
    const std::string_view number = withoutError(field);
    if (isLimit(number, decimal))
        return {{FieldState::NotANumber, 0}, {}};
    const MeasuredField read{readNumber(withGroups(number), decimal), {}};
    if (at == std::string_view::npos)
        return read;
    const auto error = errorValue(number, field.substr(at), decimal);
    return error ? MeasuredField{read.value, error} : MeasuredField{{FieldState::NotANumber, 0}, {}};
}

std::string plainLine(std::string_view line) {
    constexpr std::string_view mark[] = {"\uFEFF"};
    return withTightErrors(withPlain(withPlain(withPlain(line, blankSigns, " "), minusSigns, "-"), mark, {}));
}

} // namespace vitrine
