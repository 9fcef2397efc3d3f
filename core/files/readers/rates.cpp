#include "core/files/readers/rates.h"

#include "core/files/text/numbers.h"
#include "core/files/text/titles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr double perMinute = 1.0 / 60.0;
using Spelling = std::pair<std::string_view, double>;

constexpr auto textSpellings = std::to_array<Spelling>({
    {"K/min", perMinute},
    {"K/s", 1.0},
    {"°C/min", perMinute},
    {"°C/s", 1.0},
    {"°Cmin^-1", perMinute},
    {"°Cs^-1", 1.0},
    {"Kmin^-1", perMinute},
    {"Ks^-1", 1.0},
    {"C/min", perMinute},
    {"C/s", 1.0},
    {"K min-1", perMinute},
    {"K s-1", 1.0},
    {"°C/h", perMinute / 60},
    {"°C/hour", perMinute / 60},
    {"°C/hr", perMinute / 60},
    {"deg/hr", perMinute / 60},
    {"K/h", perMinute / 60},
    {"K/ms", 1e3},
});

constexpr auto nameSpellings = std::to_array<Spelling>({
    {"kpmin", perMinute},     {"k_min", perMinute}, {"k-min", perMinute}, {"kpermin", perMinute}, {"kmin", perMinute},
    {"k_per_min", perMinute}, {"cpmin", perMinute}, {"c_min", perMinute}, {"cmin", perMinute},    {"k/min", perMinute},
    {"k per min", perMinute}, {"kps", 1.0},         {"k_s", 1.0},         {"k-s", 1.0},           {"kpers", 1.0},
    {"k_per_s", 1.0},         {"ks", 1.0},          {"k/s", 1.0},         {"k per s", 1.0},       {"cps", 1.0},
});

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The number that ends at `end`, blanks and an opening bracket passed over.
std::optional<double> numberBefore(std::string_view text, std::size_t end) {
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '(' || text[end - 1] == '_' || text[end - 1] == '\t'))
        --end;
    std::size_t first = end;
    while (first > 0 && (isDigit(text[first - 1]) || text[first - 1] == '.' || text[first - 1] == ','))
        --first;
    const std::string_view digits = text.substr(first, end - first);
    const auto value = readNumber(digits, digits.find(',') != std::string_view::npos ? ',' : '.');
    if (digits.empty() || value.state != FieldState::Number || value.number <= 0)
        return std::nullopt;
    return value.number;
}

struct FoundRate {
    std::size_t at;
    double rate;
};

/// All rates whose unit is spelled in one of these ways and is not the beginning of a longer word.
template<class Spellings>
std::vector<FoundRate> findRates(std::string_view text, const Spellings& spellings) {
    std::vector<FoundRate> found;
    for (const auto& [spelling, scale] : spellings)
        for (auto at = text.find(spelling); at != std::string_view::npos; at = text.find(spelling, at + 1)) {
            const std::size_t end = at + spelling.size();
            const auto number = end < text.size() && isLetter(text[end]) ? std::nullopt : numberBefore(text, at);
            if (number)
                found.push_back({at, *number * scale});
        }
    std::ranges::stable_sort(found, {}, &FoundRate::at);
    return found;
}

} // namespace

std::vector<double> ratesIn(std::string_view text) {
    std::vector<double> rates;
    for (const FoundRate& found : findRates(text, textSpellings))
        rates.push_back(found.rate);
    return rates;
}

std::optional<double> rateInFileName(std::string_view fileName) {
    const auto found = findRates(lowerCase(fileName), nameSpellings);
    return found.empty() ? std::nullopt : std::optional(found.back().rate);
}

std::optional<double> programmedRateInFileName(std::string_view fileName, double measured) {
    constexpr auto shortSpelling = std::to_array<Spelling>({{"k", perMinute}, {"kmin", perMinute}, {"kps", 1.0}});
    for (const FoundRate& found : findRates(lowerCase(fileName), shortSpelling))
        if (std::abs(measured - found.rate) <= 0.1 * found.rate)
            return found.rate;
    return std::nullopt;
}

std::optional<double> massIn(std::string_view text, std::string_view unit) {
    text = trimmed(text);
    const std::size_t end = std::min(text.find_first_not_of("0123456789.,+-eE"), text.size());
    const std::string_view digits = text.substr(0, end), rest = trimmed(text.substr(end));
    const auto value = readNumber(digits, digits.find('.') == std::string_view::npos ? ',' : '.');
    const auto known = fileUnit(rest.empty() ? unit : rest);
    if (value.state != FieldState::Number || value.number <= 0 || !known || known->dimension != Dimension::Mass)
        return std::nullopt;
    return known->toInternal(value.number);
}

} // namespace vitrine
