#pragma once
#include "core/files/text/scan_number.h"

#include <array>
#include <bit>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace vitrine {

/// Where the numbers of a row go: into the same row of each column.
struct RowPlaces {
    std::span<double* const> columns;
    std::size_t row = 0;
    double& operator[](std::size_t column) const { return columns[column][row]; }
};

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
        numbers_ = std::vector<Scaled>(numbers.begin(), numbers.end());
        blocks_.assign((row.size() + Block::length - 1) / Block::length, {});
        for (std::size_t i = 0; i < row.size(); ++i)
            blocks_[i / Block::length].learn(i % Block::length, row[i]);
    }

    /// Reads a row of this shape; false, with `values` in any state, where it has another one or a number that needs more
    /// than 53 bits. `reach()` characters must be readable.
    bool read(const char* row, const RowPlaces& values) const {
        if (!fits(row))
            return false;
        for (const Scaled& scaled : numbers_)
            if (!scaled.take(row + scaled.number.at, values[scaled.number.column]))
                return false;
        return true;
    }

  private:
    /// Sixteen characters of a row, which are compared at once.
    struct Block {
        static constexpr std::size_t length = 16;
        using Bytes [[gnu::vector_size(length)]] = unsigned char;
        Bytes expected = {};   ///< '0' in place of digits: the bits that differ from it are the digit
        Bytes most = ~Bytes{}; ///< that they may differ by; behind the row, anything

        void learn(std::size_t place, char c) {
            const bool digit = c >= '0' && c <= '9';
            expected[place] = static_cast<unsigned char>(digit ? '0' : c);
            most[place] = digit ? 9 : 0;
        }
        /// Not zero where a character at `at` is another one.
        Bytes others(const char* at) const {
            Bytes characters;
            std::memcpy(&characters, at, length);
            return reinterpret_cast<Bytes>((characters ^ expected) > most);
        }
    };

    /// Whether the row has this shape.
    bool fits(const char* row) const {
        Block::Bytes others = {};
        for (const Block& block : blocks_) {
            others |= block.others(row);
            row += Block::length;
        }
        const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(others);
        return (halves[0] | halves[1]) == 0;
    }

    /// A number with what its digits are multiplied with and divided by.
    struct Scaled {
        Number number;
        std::uint64_t whole = 1;
        double divisor = 1; ///< negative where the number is

        explicit Scaled(const Number& n)
            : number(n), whole(wholePowers[static_cast<std::size_t>(n.decimals)]),
              divisor(n.negative ? -static_cast<double>(whole) : static_cast<double>(whole)) {}

        /// False where the digits need more than 53 bits; else one division gives the number correctly rounded.
        bool take(const char* at, double& value) const {
            const std::uint64_t mantissa = digitsAt(at, number.whole) * whole + digitsAt(at + number.whole + 1, number.decimals);
            value = static_cast<double>(static_cast<std::int64_t>(mantissa)) / divisor;
            return mantissa >> 53 == 0;
        }
    };

    std::size_t length_ = 0;
    std::vector<Scaled> numbers_;
    std::vector<Block> blocks_;
};

} // namespace vitrine
