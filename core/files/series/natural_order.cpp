#include "core/files/series/natural_order.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace vitrine {

namespace {

bool isDigit(char c) {
    return '0' <= c && c <= '9';
}

bool isLetter(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t digitsFrom(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// A number of a name and how long it is; of no length where none begins there.
struct Number {
    double value = 0;
    std::size_t length = 0;
};

/// The length of ".5" and "p5" behind a number where a unit follows.
std::size_t decimalsAt(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != '.' && text[at] != 'p'))
        return 0;
    const std::size_t digits = digitsFrom(text, at + 1), end = at + 1 + digits;
    return digits > 0 && end < text.size() && isLetter(text[end]) ? 1 + digits : 0;
}

/// Whether a minus that stands at `at` belongs to a number before a unit, and parts no words.
bool isSign(std::string_view text, std::size_t at) {
    const bool begins = at == 0 || text[at - 1] == '_' || text[at - 1] == '=' || text[at - 1] == ' ';
    const std::size_t digits = digitsFrom(text, at + 1), end = at + 1 + digits;
    return text[at] == '-' && begins && digits > 0 && end < text.size() && (isLetter(text[end]) || decimalsAt(text, end) > 0);
}

Number numberAt(std::string_view text, std::size_t at) {
    const bool negative = isSign(text, at);
    const std::size_t begin = at + negative, digits = digitsFrom(text, begin);
    if (digits == 0)
        return {};
    const std::size_t length = digits + decimalsAt(text, begin + digits);
    double value = 0;
    for (std::size_t i = 0; i < digits; ++i)
        value = 10 * value + (text[begin + i] - '0');
    for (std::size_t i = digits + 1, place = 10; i < length && i < digits + 16; ++i, place *= 10)
        value += (text[begin + i] - '0') / double(place);
    return {negative ? -value : value, length + negative};
}

/// A sign of a name, or a number, which stands where digits do among the signs.
using Token = std::pair<unsigned char, double>;

std::vector<Token> tokensOf(std::string_view name) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < name.size();) {
        const Number number = numberAt(name, at);
        tokens.emplace_back(number.length > 0 ? '0' : static_cast<unsigned char>(name[at]), number.value);
        at += std::max<std::size_t>(number.length, 1);
    }
    return tokens;
}

} // namespace

bool precedesNaturally(std::string_view a, std::string_view b) {
    const auto left = tokensOf(a), right = tokensOf(b);
    return left != right ? left < right : a < b;
}

} // namespace vitrine
