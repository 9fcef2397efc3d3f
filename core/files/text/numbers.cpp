#include "core/files/text/numbers.h"

#include "core/files/text/lines.h"
#include "core/files/text/plain_signs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace vitrine {

namespace {

constexpr std::size_t longestField = 64;
using Buffer = std::array<char, longestField>;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool saysMissing(std::string_view field) {
    constexpr auto words = std::to_array<std::string_view>(
        {"nan",  "-nan", "inf",  "-inf",     "+inf",    "-",       "--",     "---",          "n/a",         "#n/a",
         "na",   "null", "none", "infinity", "1.#qnan", "-1.#ind", "1.#inf", "----",         "*",           "***",
         "n.a.", "n.d.", "nd",   "#ref!",    "#value!", "#div/0!", "#num!",  "\xE2\x80\x93", "\xE2\x80\x94"});
    std::string lower(field);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::find(words, lower) != words.end();
}

/// All of `text` as a plain number with '.'.
bool parsePlain(std::string_view text, double& number) {
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

FieldValue judged(double number) {
    return std::isfinite(number) ? FieldValue{FieldState::Number, number} : FieldValue{FieldState::Missing, 0};
}

/// "1234" or "1.234.567" before the decimal sign: the digits in groups of three, the first one shorter.
bool isGrouped(std::string_view whole, char group) {
    if (whole.starts_with('-') || whole.starts_with('+'))
        whole.remove_prefix(1);
    const std::size_t first = whole.find(group);
    if (first == 0 || first > 3 || first == std::string_view::npos)
        return false;
    for (std::size_t i = 0; i < whole.size(); ++i)
        if (i < first ? !isDigit(whole[i]) : (i - first) % 4 == 0 ? whole[i] != group : !isDigit(whole[i]))
            return false;
    return (whole.size() - first) % 4 == 0;
}

/// The field without `group`, with '.' for the decimal sign.
std::string_view plainSpelling(std::string_view field, char group, char decimal, Buffer& buffer) {
    std::size_t length = 0;
    for (const char c : field)
        if (c != group)
            buffer[length++] = c == decimal ? '.' : c;
    return {buffer.data(), length};
}

FieldValue readGrouped(std::string_view field, char group, char decimal, bool needsDecimal) {
    const std::size_t point = field.find_first_of(decimal == ',' ? ",eE" : ".eE");
    if (!isGrouped(field.substr(0, point), group))
        return {FieldState::NotANumber, 0};
    if (needsDecimal && (point == std::string_view::npos || field[point] != decimal))
        return {FieldState::Ambiguous, 0};
    Buffer buffer;
    double number = 0;
    return parsePlain(plainSpelling(field, group, decimal, buffer), number) ? judged(number)
                                                                            : FieldValue{FieldState::NotANumber, 0};
}

/// Whether a field has digits and nothing but what plain numbers are made of in some notation.
bool isSpelledAsNumber(std::string_view field) {
    field = trimmed(field);
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        field = trimmed(field.substr(1, field.size() - 2));
    constexpr std::string_view first = "0123456789.,+-", inside = "0123456789.,+-eE'\xA0\xC2";
    return !field.empty() && first.find(field.front()) != std::string_view::npos &&
           (isDigit(field.back()) || field.back() == '.') && std::ranges::any_of(field, isDigit) &&
           field.find_first_not_of(inside) == std::string_view::npos;
}

/// Two decimal signs in one number are what a spreadsheet leaves of thousands separators put where none
/// belong.
bool isMangled(std::string_view field) {
    return std::ranges::count(field, '.') > 1 || std::ranges::count(field, ',') > 1;
}

/// Apostrophes and no-break spaces (one byte, or two in UTF-8) written as one sign.
std::string withPlainGroups(std::string_view field) {
    constexpr auto signs = std::to_array<std::string_view>({"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x99", "\xA0", "\x92"});
    std::string text;
    while (!field.empty()) {
        const auto sign = std::ranges::find_if(signs, [&](std::string_view s) { return field.starts_with(s); });
        text.push_back(sign == signs.end() ? field.front() : '\'');
        field.remove_prefix(sign == signs.end() ? 1 : sign->size());
    }
    return text;
}

/// The field without this sign at its ends.
std::string_view withoutAtEnds(std::string_view field, std::string_view sign) {
    while (field.starts_with(sign))
        field = trimmed(field.substr(sign.size()));
    while (field.ends_with(sign))
        field = trimmed(field.substr(0, field.size() - sign.size()));
    return field;
}

/// Without blanks of every kind at both ends (the last one as a single byte), and with '-' for a minus.
std::string withPlainSigns(std::string_view field) {
    for (std::size_t before = 0; before != field.size();) {
        before = field.size();
        for (const std::string_view blank : blankSigns)
            field = withoutAtEnds(field, blank);
        field = withoutAtEnds(field, "\xA0");
    }
    return withPlain(field, minusSigns, "-");
}

bool holdsHighBytes(std::string_view field) {
    return std::ranges::any_of(field, [](char c) { return static_cast<unsigned char>(c) >= 0xA0; });
}

/// "46.57(3)" without the digits in brackets, which are the standard error of the last ones.
std::string_view withoutErrorDigits(std::string_view field) {
    const std::size_t opening = field.find('(');
    const bool error = opening != std::string_view::npos && opening > 0 && isDigit(field[opening - 1]) && field.ends_with(')') &&
                       field.size() > opening + 2 &&
                       std::ranges::all_of(field.substr(opening + 1, field.size() - opening - 2), isDigit);
    return error ? field.substr(0, opening) : field;
}

/// "1.0D+00", as Fortran writes it, with E; other fields as they are.
std::string withPlainExponent(std::string_view field) {
    std::string text(field);
    const std::size_t at = text.find_first_of("dD");
    if (at == std::string::npos || at == 0 || at + 2 >= text.size() || !(isDigit(text[at - 1]) || text[at - 1] == '.'))
        return text;
    const bool sign = text[at + 1] == '+' || text[at + 1] == '-', point = text.find('.') < at;
    if ((sign || (point && isDigit(text[at + 1]))) && std::ranges::all_of(text.substr(at + 2), isDigit))
        text[at] = 'E';
    return text;
}

} // namespace

bool isLimit(std::string_view field, char decimal) {
    field = trimmed(field);
    return (field.starts_with('<') || field.starts_with('>')) && field.size() > 1 && field[1] != '<' && field[1] != '>' &&
           readNumber(field.substr(1), decimal).state == FieldState::Number;
}

namespace {

FieldValue readUnusual(std::string_view field, char decimal) {
    if (field.size() >= longestField)
        return {FieldState::NotANumber, 0};
    if (saysMissing(field) || isLimit(field, decimal))
        return {FieldState::Missing, 0};
    if (holdsHighBytes(field))
        if (const std::string plain = withPlainSigns(field); plain != field)
            return readNumber(plain, decimal);
    if (const std::string_view value = withoutErrorDigits(field); value.size() < field.size())
        return readNumber(value, decimal);
    if (const std::string plain = withPlainExponent(field); plain != field)
        return readNumber(plain, decimal);
    const char other = decimal == ',' ? '.' : ',';
    if (field.find(other) != std::string_view::npos) {
        const FieldValue grouped = readGrouped(field, other, decimal, true);
        const bool bad = grouped.state == FieldState::NotANumber && isSpelledAsNumber(field) && isMangled(field);
        return bad ? FieldValue{FieldState::Ambiguous, 0} : grouped;
    }
    if (isMangled(field) && isSpelledAsNumber(field))
        return {FieldState::Ambiguous, 0};
    return readGrouped(withPlainGroups(field), '\'', decimal, false);
}

FieldValue readWithComma(std::string_view field) {
    double number = 0;
    Buffer buffer;
    if (field.size() < longestField && field.find('.') == std::string_view::npos)
        if (parsePlain(plainSpelling(field, '\0', ',', buffer), number))
            return judged(number);
    return readUnusual(field, ',');
}

} // namespace

FieldValue readNumber(std::string_view field, char decimal) {
    field = trimmed(field);
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        field = trimmed(field.substr(1, field.size() - 2));
    if (field.empty())
        return {FieldState::Missing, 0};
    if (decimal == ',')
        return readWithComma(field);
    double number = 0;
    return parsePlain(field, number) ? judged(number) : readUnusual(field, decimal);
}

bool isNumberLike(std::string_view field) {
    field = trimmed(field);
    if (holdsHighBytes(field) || field.ends_with(')'))
        return field.size() < longestField &&
               (readNumber(field, '.').state == FieldState::Number || readNumber(field, ',').state == FieldState::Number);
    return isSpelledAsNumber(field) ||
           (field.find_first_of("dD") != std::string_view::npos && isSpelledAsNumber(withPlainExponent(field)));
}

} // namespace vitrine
