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
/// pairs to fours, fours to one number. One product adds ten times each digit to its neighbour.
inline std::uint64_t numberOf(std::uint64_t word, int count) {
    constexpr std::uint64_t one = 1;
    word <<= 64 - 8 * count;
    word = (word * (10 << 8 | one) >> 8) & 0x00FF00FF00FF00FFu;
    word = (word * (100 << 16 | one) >> 16) & 0x0000FFFF0000FFFFu;
    return word * (10000 * (one << 32) + 1) >> 32;
}

/// 10⁰ … 10¹⁶.
inline constexpr auto wholePowers = [] {
    std::array<std::uint64_t, 17> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = 10 * powers[i - 1];
    return powers;
}();

/// Adds the digits at `at` to `mantissa` (modulo 2⁶⁴) and goes past them; how many there were.
inline int takeDigits(const char*& at, const char* last, std::uint64_t& mantissa) {
    const char* const first = at;
    while (last - at >= 8) {
        const std::uint64_t word = eightCharacters(at);
        const int count = leadingDigits(word);
        if (count > 0)
            mantissa = mantissa * wholePowers[static_cast<std::size_t>(count)] + numberOf(word, count);
        at += count;
        if (count < 8)
            return static_cast<int>(at - first);
    }
    for (; at != last && *at >= '0' && *at <= '9'; ++at)
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at - '0');
    return static_cast<int>(at - first);
}

/// The digits of a number, its decimal sign left out.
struct Digits {
    std::uint64_t mantissa = 0; ///< modulo 2⁶⁴
    int count = 0;              ///< of all of them
    int decimals = 0;           ///< of those after the decimal sign
};

/// Bit i is set where the i-th of eightCharacters() is no digit.
inline unsigned otherThanDigits(std::uint64_t word) {
    const std::uint64_t low = (word & 0x7F7F7F7F7F7F7F7Fu) + 0x7676767676767676u;
    const std::uint64_t other = ((low | word) & 0x8080808080808080u) >> 7;
    return static_cast<unsigned>(other * 0x0102040810204080u >> 56);
}

/// The number that `count` (0 … 16) digits at `at` spell; sixteen characters must be readable there.
[[gnu::always_inline]] inline std::uint64_t digitsAt(const char* at, int count) {
    if (count <= 1)
        return count == 0 ? 0 : static_cast<std::uint64_t>(*at - '0');
    if (count <= 8)
        return numberOf(eightCharacters(at), count);
    const std::uint64_t eight = numberOf(eightCharacters(at), 8);
    if (count == 9)
        return eight * 10 + static_cast<std::uint64_t>(at[8] - '0');
    return eight * wholePowers[static_cast<std::size_t>(count - 8)] + numberOf(eightCharacters(at + 8), count - 8);
}

/// How a number is spelled: where its decimal sign and its end are among its first sixteen characters.
struct Spelling {
    int whole = 0;       ///< digits before the decimal sign
    int end = 0;         ///< digits and decimal sign together; 0: not known, or more than fifteen
    unsigned others = 0; ///< bit i: the i-th character, up to the end, is no digit
};

/// The spelling of the number at `at`; sixteen characters must be readable there.
inline Spelling spellingAt(const char* at, char decimal, unsigned others) {
    const unsigned behind = others & (others - 1);
    if (behind == 0)
        return {};
    const int whole = std::countr_zero(others);
    const int end = at[whole] == decimal ? std::countr_zero(behind) : whole;
    return {whole, end, others & ((2u << end) - 1)};
}

/// Digits with or without a decimal sign that end within sixteen characters of `at`, which is gone past. A number is
/// mostly spelled like the one above it in its column: then where the next one begins is known before this one is read.
/// False, with nothing done, where there is no end within reach. 40 characters must be readable at `at`.
inline bool takeShortDigits(const char*& at, char decimal, Spelling& like, Digits& digits) {
    const unsigned others = otherThanDigits(eightCharacters(at)) | otherThanDigits(eightCharacters(at + 8)) << 8;
    const bool alike = like.end > 0 && (others & ((2u << like.end) - 1)) == like.others &&
                       (at[like.whole] == decimal) == (like.whole != like.end);
    if (!alike) [[unlikely]]
        like = spellingAt(at, decimal, others);
    if (like.end == 0)
        return false;
    digits.decimals = like.end == like.whole ? 0 : like.end - like.whole - 1;
    digits.count = like.whole + digits.decimals;
    digits.mantissa = digitsAt(at, like.whole) * wholePowers[static_cast<std::size_t>(digits.decimals)] +
                      digitsAt(at + like.whole + 1, digits.decimals);
    at += like.end;
    return true;
}

/// Digits with or without a decimal sign at `at`, which is gone past.
inline Digits takeDigitsAndSign(const char*& at, const char* last, char decimal, Spelling& like) {
    Digits digits;
    if (last - at >= 40 && takeShortDigits(at, decimal, like, digits))
        return digits;
    digits.count = takeDigits(at, last, digits.mantissa);
    if (at != last && *at == decimal) {
        digits.decimals = takeDigits(++at, last, digits.mantissa);
        digits.count += digits.decimals;
    }
    return digits;
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
    static constexpr std::array<double, 23> tens = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (mantissa >> 53 != 0 || power < -22 || power > 22)
        return false;
    const auto exact = static_cast<double>(mantissa);
    number = power < 0 ? exact / tens[static_cast<std::size_t>(-power)] : exact * tens[static_cast<std::size_t>(power)];
    return true;
}

/// [first, last), all of which is a number, in the way of the library.
inline bool wholeNumber(const char* first, const char* last, double& number) {
    const auto [end, error] = std::from_chars(first, last, number);
    return error == std::errc() && end == last;
}

/// Reads a number in plain spelling (minus sign, digits, decimal sign, exponent) from the front of
/// [first, last), correctly rounded; the place after it, or nullptr where readNumber() has to look. `like` is the
/// spelling to be expected, and then the one that was found.
inline const char* scanNumber(const char* first, const char* last, char decimal, Spelling& like, double& number) {
    const bool negative = first != last && *first == '-';
    const char* at = first;
    if (negative) [[unlikely]]
        ++at;
    const Digits digits = takeDigitsAndSign(at, last, decimal, like);
    int power = -digits.decimals;
    if (digits.count == 0)
        return nullptr;
    if (at != last && (*at == 'e' || *at == 'E')) {
        const auto exponent = takeExponent(at, last);
        if (!exponent)
            return nullptr;
        power += *exponent;
    }
    if (digits.count > 19 || !exactProduct(digits.mantissa, power, number))
        return decimal == '.' && wholeNumber(first, at, number) ? at : nullptr;
    number = negative ? -number : number;
    return at;
}

/// The same where no spelling is expected.
inline const char* scanNumber(const char* first, const char* last, char decimal, double& number) {
    Spelling any;
    return scanNumber(first, last, decimal, any, number);
}

} // namespace vitrine
