#pragma once
#include "core/files/text/row.h"
#include "core/files/text/row_shape.h"

#include <algorithm>

namespace vitrine {

/// The quick way through rows in which every field is a number in plain spelling.
class PlainRow {
  public:
    PlainRow(const RowFormat& format, const RowsWanted& wanted, char lineEnd)
        : columns_(wanted.column), separator_(format.separator), decimal_(format.decimal), lineEnd_(lineEnd),
          spellings_(wanted.column.size()), usable_(format.separator != format.decimal && !wanted.column.empty()) {}

    /// Reads the row at `at` into `values`, as readRow() would; the place after its line end, or nullptr
    /// where the row is spelled otherwise or not ended before `last`.
    const char* take(const char* at, const char* last, const RowPlaces& values) {
        const bool readable = shape_.known() && static_cast<std::size_t>(last - at) >= shape_.reach();
        if (readable && shape_.read(at, values)) [[likely]] {
            ++alike_;
            return at + shape_.length();
        }
        const char* const next = takeFields(at, last, values);
        if (next && worthLearning())
            learn({at, next});
        return next;
    }

  private:
    const char* takeFields(const char* at, const char* last, const RowPlaces& values) {
        if (!usable_)
            return nullptr;
        for (std::size_t field = 0; field < columns_.size(); ++field) {
            double unused = 0;
            double& place = columns_[field] < 0 ? unused : values[static_cast<std::size_t>(columns_[field])];
            at = scanNumber(pastBlanks(at, last), last, decimal_, spellings_[field], place);
            if (at && field + 1 < columns_.size())
                at = pastSeparator(at, last);
            if (!at)
                return nullptr;
        }
        return pastLineEnd(pastBlanks(at, last), last);
    }

    /// A shape that served some rows is followed by another one that may; rows that change theirs all the time are not
    /// learned each time.
    bool worthLearning() {
        constexpr unsigned some = 4, patience = 32;
        return alike_ >= some || ++others_ % patience == 1;
    }
    void learn(std::string_view row) {
        alike_ = 0;
        if (takeNumbers(row))
            shape_.learn(row, numbers_);
        else
            shape_.forget();
    }
    /// Where the numbers of a row that has been read stand; false where one has an exponent or many digits.
    bool takeNumbers(std::string_view row) {
        constexpr int most = 16;
        numbers_.clear();
        const char *at = row.data(), *const last = at + row.size();
        for (const int column : columns_) {
            at = std::find_if(at, last, [&](char c) { return c == '-' || c == decimal_ || isDigit(c); });
            RowShape::Number number;
            number.negative = at != last && *at == '-';
            at += number.negative;
            number.at = static_cast<std::size_t>(at - row.data());
            number.whole = countDigits(at, last);
            if (at != last && *at == decimal_)
                number.decimals = countDigits(++at, last);
            const bool parted = at != last && *at != 'e' && *at != 'E';
            if (!parted || number.whole > most || number.decimals > most || number.whole + number.decimals > 19)
                return false;
            number.column = static_cast<std::size_t>(std::max(column, 0));
            if (column >= 0)
                numbers_.push_back(number);
        }
        return true;
    }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static int countDigits(const char*& at, const char* last) {
        const char* const first = at;
        at = std::find_if_not(at, last, isDigit);
        return static_cast<int>(at - first);
    }

    const char* pastBlanks(const char* at, const char* last) const {
        while (at != last && (*at == ' ' || (*at == '\t' && separator_ != '\t')))
            ++at;
        return at;
    }
    const char* pastSeparator(const char* at, const char* last) const {
        const char* after = pastBlanks(at, last);
        if (separator_ == ' ')
            return after != at ? after : nullptr;
        return after != last && *after == separator_ ? after + 1 : nullptr;
    }
    const char* pastLineEnd(const char* at, const char* last) const {
        if (last - at >= 2 && *at == '\r' && lineEnd_ == '\n') [[unlikely]]
            ++at;
        return at != last && *at == lineEnd_ ? at + 1 : nullptr;
    }

    std::span<const int> columns_;
    char separator_, decimal_, lineEnd_;
    std::vector<Spelling> spellings_; ///< of the numbers of the row before
    bool usable_;
    RowShape shape_;
    std::vector<RowShape::Number> numbers_;
    unsigned alike_ = 0, others_ = 0;
};

} // namespace vitrine
