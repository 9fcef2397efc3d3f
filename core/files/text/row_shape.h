#pragma once
#include "core/files/text/scan_number.h"

#include <span>
#include <string_view>
#include <vector>

namespace vitrine {

/// The spelling of a whole row: where its digits stand, and which characters stand between them. The rows of an instrument
/// are mostly spelled like the one before, and then a few comparisons of eight characters at a time replace the search for
/// the ends of numbers.
class RowShape {
  public:
    /// A number among the digits of the row, and the column that takes it.
    struct Number {
        std::size_t at = 0; ///< of its first digit, from the start of the row
        int whole = 0, decimals = 0;
        bool negative = false;
        std::size_t column = 0;
    };

    bool known() const { return length_ > 0; }
    /// Characters of the row with its line end.
    std::size_t length() const { return length_; }
    /// Characters that must be readable from the start of a row on.
    std::size_t reach() const { return length_ + 24; }
    void forget() { length_ = 0; }

    /// Takes the shape of a row that has been read: its text with the line end, and its numbers.
    void learn(std::string_view row, std::span<const Number> numbers) {
        length_ = row.size();
        numbers_.assign(numbers.begin(), numbers.end());
        blocks_.assign((row.size() + 7) / 8, {});
        for (std::size_t i = 0; i < row.size(); ++i)
            blocks_[i / 8].learn(i % 8, row[i]);
    }

    /// Reads a row of this shape; false, with `values` in any state, where it has another one or a number that needs more
    /// than 53 bits. `reach()` characters must be readable.
    bool read(const char* row, std::span<double> values) const {
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            if (!blocks_[i].fits(row + 8 * i))
                return false;
        for (const Number& number : numbers_)
            if (!take(row + number.at, number, values[number.column]))
                return false;
        return true;
    }

  private:
    /// Eight characters of a row.
    struct Block {
        std::uint64_t expected = 0; ///< '0' in place of digits
        std::uint64_t fixed = 0;    ///< the bits that must be as expected
        std::uint64_t digits = 0;   ///< 6 where a digit stands: its sum with a digit stays below 16

        void learn(std::size_t place, char c) {
            const bool digit = c >= '0' && c <= '9';
            const auto set = [&](std::uint64_t& word, unsigned bits) { word |= std::uint64_t(bits) << (8 * place); };
            set(expected, digit ? '0' : static_cast<unsigned char>(c));
            set(fixed, digit ? 0xF0 : 0xFF);
            set(digits, digit ? 0x06 : 0);
        }
        bool fits(const char* at) const {
            const std::uint64_t other = eightCharacters(at) ^ 0x3030303030303030u ^ expected;
            const std::uint64_t tooLarge = ((other & 0x0F0F0F0F0F0F0F0Fu) + digits) & 0x1010101010101010u;
            return (other & fixed) == 0 && tooLarge == 0;
        }
    };

    static bool take(const char* at, const Number& number, double& value) {
        const auto decimals = static_cast<std::size_t>(number.decimals);
        const std::uint64_t mantissa = digitsAt(at, number.whole) * wholePowers[decimals] +
                                       digitsAt(at + number.whole + 1, number.decimals);
        const bool exact = exactProduct(mantissa, -number.decimals, value);
        value = number.negative ? -value : value;
        return exact;
    }

    std::size_t length_ = 0;
    std::vector<Number> numbers_;
    std::vector<Block> blocks_;
};

} // namespace vitrine
