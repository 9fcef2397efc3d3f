#pragma once
#include "core/files/text/row.h"
#include "core/files/text/scan_number.h"

namespace vitrine {

/// The quick way through rows in which every field is a number in plain spelling.
class PlainRow {
  public:
    PlainRow(const RowFormat& format, const RowsWanted& wanted, char lineEnd)
        : columns_(wanted.column), separator_(format.separator), decimal_(format.decimal), lineEnd_(lineEnd),
          spellings_(wanted.column.size()), usable_(format.separator != format.decimal && !wanted.column.empty()) {}

    /// Reads the row at `at` into `values`, as readRow() would; the place after its line end, or nullptr
    /// where the row is spelled otherwise or not ended before `last`.
    const char* take(const char* at, const char* last, std::span<double> values) {
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

  private:
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
};

} // namespace vitrine
