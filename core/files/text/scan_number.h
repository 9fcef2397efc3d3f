#pragma once
#include <array>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>

namespace vitrine {

/// Eight characters, the first one in the lowest byte, without the bits of '0': digits become 0 … 9.
inline std::uint64_t eightCharacters(const char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word ^ 0x3030303030303030u;
}

/// How many of eightCharacters() are digits, up to the first one that is none.
inline int leadingDigits(std::uint64_t word) {
    const std::uint64_t low = (word & 0x7F7F7F7F7F7F7F7Fu) + 0x7676767676767676u;
    return std::countr_zero((low | word) & 0x8080808080808080u) / 8;
}

/// The number that the first `count` (1 … 8) of eightCharacters() spell: neighbours are joined to pairs,
/// pairs to fours, fours to one number.
inline std::uint64_t numberOf(std::uint64_t word, int count) {
    word <<= 64 - 8 * count;
    word = (word * 10 + (word >> 8)) & 0x00FF00FF00FF00FFu;
    word = (word * 100 + (word >> 16)) & 0x0000FFFF0000FFFFu;
    return (word * 10000 + (word >> 32)) & 0xFFFFFFFFu;
}

/// Adds the digits at `at` to `mantissa` (modulo 2⁶⁴) and goes past them; how many there were.
inline int takeDigits(const char*& at, const char* last, std::uint64_t& mantissa) {
    constexpr std::array<std::uint64_t, 9> tens = {1,      10,      100,      1000,     10000,
                                                   100000, 1000000, 10000000, 100000000};
    const char* const first = at;
    while (last - at >= 8) {
        const std::uint64_t word = eightCharacters(at);
        const int count = leadingDigits(word);
        if (count > 0)
            mantissa = mantissa * tens[static_cast<std::size_t>(count)] + numberOf(word, count);
        at += count;
        if (count < 8)
            return static_cast<int>(at - first);
    }
    for (; at != last && *at >= '0' && *at <= '9'; ++at)
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
    return static_cast<int>(at - first);
}

/// The exponent after the 'e' at `at`, which is gone past; nothing where there are no digits, or too many.
inline std::optional<int> takeExponent(const char*& at, const char* last) {
    ++at;
    const bool negative = at != last && *at == '-';
    if (at != last && (*at == '-' || *at == '+'))
        ++at;
    std::uint64_t exponent = 0;
    const int digits = takeDigits(at, last, exponent);
    if (digits == 0 || digits > 6)
        return std::nullopt;
    return negative ? -static_cast<int>(exponent) : static_cast<int>(exponent);
}

/// mantissa · 10^power where one multiplication or division gives it correctly rounded (Clinger 1990: the
/// mantissa below 2⁵³, the power up to 22).
inline bool exactProduct(std::uint64_t mantissa, int power, double& number) {
    constexpr std::array<double, 23> tens = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                             1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (mantissa >> 53 != 0 || power < -22 || power > 22)
        return false;
    const auto exact = static_cast<double>(mantissa);
    number = power < 0 ? exact / tens[static_cast<std::size_t>(-power)]
                       : exact * tens[static_cast<std::size_t>(power)];
    return true;
}

/// [first, last), all of which is a number, in the way of the library.
inline bool wholeNumber(const char* first, const char* last, double& number) {
    const auto [end, error] = std::from_chars(first, last, number);
    return error == std::errc() && end == last;
}

/// Reads a number in plain spelling (minus sign, digits, decimal sign, exponent) from the front of
/// [first, last), correctly rounded; the place after it, or nullptr where readNumber() has to look.
inline const char* scanNumber(const char* first, const char* last, char decimal, double& number) {
    const bool negative = first != last && *first == '-';
    const char* at = first + (negative ? 1 : 0);
    std::uint64_t mantissa = 0;
    int digits = takeDigits(at, last, mantissa), power = 0;
    if (at != last && *at == decimal) {
        power = -takeDigits(++at, last, mantissa);
        digits -= power;
    }
    if (digits == 0)
        return nullptr;
    if (at != last && (*at == 'e' || *at == 'E')) {
        const auto exponent = takeExponent(at, last);
        if (!exponent)
            return nullptr;
        power += *exponent;
    }
    if (digits > 19 || !exactProduct(mantissa, power, number))
        return decimal == '.' && wholeNumber(first, at, number) ? at : nullptr;
    number = negative ? -number : number;
    return at;
}

} // namespace vitrine
