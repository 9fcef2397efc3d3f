#include "core/files/text/rows.h"

#include "core/files/text/pieces.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

/// At most forty bytes of a field, without what is not ASCII: an error quotes it before its encoding is
/// known.
std::string printable(std::string_view field) {
    std::string text(field.substr(0, 40));
    std::ranges::replace_if(
        text, [](char c) { return c < ' ' || c > '~'; }, '?');
    return text;
}

/// Whether no later line is a row: what follows is a footer.
bool onlyTextFollows(std::string_view rest, const RowFormat& format) {
    for (Lines lines(rest); lines.next();)
        if (beginsWithNumber(lines.line(), format))
            return false;
    return true;
}

bool isComment(std::string_view line) {
    return trimmed(line).find_first_of("#%!") == 0;
}

Problem wrongLength(const RowRead& row, std::size_t expected, const std::string& where) {
    return {phrase("Reading", "The line has %1 fields where the table has %2 columns.")
                .with(Figure{static_cast<double>(row.fields)}, Figure{static_cast<double>(expected)}),
            phrase("Reading", "Mend or remove that line, or check separator and decimal sign."), where};
}

class BlockReader {
  public:
    BlockReader(const RowFormat& format, const RowsWanted& wanted, const std::string& fileName, bool keepLines)
        : format_(format), wanted_(wanted), fileName_(fileName), keepLines_(keepLines), values_(wanted.columns, missingNumber) {
        block_.columns.resize(wanted.columns);
    }

    Result<NumberBlock> read(Lines& lines, std::size_t pieces) {
        if (!keepLines_ && wanted_.after == AfterRows::Nothing)
            block_.columns = takeWholeRows(lines, format_, wanted_, pieces);
        if (block_.rows() == 0)
            reserve(lines.rest());
        while (lines.next()) {
            if (trimmed(lines.line()).empty())
                continue;
            const auto goOn = take(lines);
            if (!goOn)
                return std::unexpected(goOn.error());
            if (!*goOn)
                break;
        }
        if (comments_ > 0)
            block_.notes.push_back(phrases("Pattern", "%n line(s) of comments between the rows were left out.").count(comments_));
        trim();
        return std::move(block_);
    }

  private:
    /// Takes in the present line; false: the rows end before it.
    Result<bool> take(const Lines& lines) {
        std::ranges::fill(values_, missingNumber);
        const RowRead row = readRow(lines.line(), format_, wanted_, values_);
        if (row.state == RowState::Row || (!lines.unended() && isWholeRow(row, lines.line(), format_)))
            return keep(lines);
        if (isComment(lines.line()) && wanted_.after == AfterRows::Nothing && block_.rows() > 0 &&
            !onlyTextFollows(lines.rest(), format_)) {
            ++comments_;
            return true;
        }
        if (!beginsWithNumber(lines.line(), format_) && endsHere(lines))
            return false;
        if (lines.unended() && row.state != RowState::TooLong) {
            block_.notes.push_back(phrase("Reading", "The last line is cut short and was left out."));
            return false;
        }
        const std::string where = atLine(fileName_, lines.number());
        return std::unexpected(row.state == RowState::Bad ? badField(row.badField, row.badState, where)
                                                          : wrongLength(row, wanted_.column.size(), where));
    }
    Result<bool> keep(const Lines& lines) {
        const bool text = !beginsWithNumberFast(lines) && wanted_.after == AfterRows::Text;
        if (text)
            return false;
        for (std::size_t i = 0; i < values_.size(); ++i)
            block_.columns[i].push_back(values_[i]);
        if (keepLines_)
            block_.lines.push_back(lines.number());
        return true;
    }
    /// A row that gave a number is one; only a row without any has to be looked at.
    bool beginsWithNumberFast(const Lines& lines) const {
        return std::ranges::any_of(values_, [](double v) { return !std::isnan(v); }) || beginsWithNumber(lines.line(), format_);
    }
    bool endsHere(const Lines& lines) {
        if (wanted_.after == AfterRows::Text)
            return true;
        if (block_.rows() == 0 || !onlyTextFollows(lines.rest(), format_))
            return false;
        block_.notes.push_back(phrase("Reading", "Text after the last row was left out."));
        return true;
    }
    void reserve(std::string_view rest) {
        const auto rows = static_cast<std::size_t>(std::ranges::count(rest, '\n')) + 1;
        for (auto& column : block_.columns)
            column.reserve(rows);
    }
    void trim() {
        for (auto& column : block_.columns)
            if (column.capacity() > column.size() + column.size() / 4)
                column.shrink_to_fit();
    }

    const RowFormat& format_;
    const RowsWanted& wanted_;
    const std::string& fileName_;
    bool keepLines_;
    std::vector<double> values_;
    NumberBlock block_;
    int comments_ = 0; ///< lines of them between the rows
};

} // namespace

Result<NumberBlock> readRows(Lines& lines, const RowFormat& format, const RowsWanted& wanted, const std::string& fileName,
                             bool keepLines) {
    return BlockReader(format, wanted, fileName, keepLines).read(lines, piecesFor(lines.rest().size()));
}

Result<NumberBlock> readRowsInPieces(Lines& lines, const RowFormat& format, const RowsWanted& wanted, const std::string& fileName,
                                     std::size_t pieces) {
    return BlockReader(format, wanted, fileName, false).read(lines, pieces);
}

std::string atLine(const std::string& fileName, std::size_t line) {
    return fileName + ":" + std::to_string(line);
}

Problem badField(std::string_view field, FieldState state, const std::string& where) {
    const std::string text = printable(trimmed(field));
    if (state == FieldState::Ambiguous)
        return {phrase("Reading", "“%1” has thousands separators, as a spreadsheet puts them in, and no "
                                  "decimal sign of its own: "
                                  "the number that was meant cannot be told.")
                    .with(text),
                phrase("Reading", "Export the measurement again and read it without opening it in a spreadsheet."), where};
    return {phrase("Reading", "“%1” is not a number.").with(text),
            phrase("Reading", "Mend or remove that line, or check separator and decimal sign."), where};
}

} // namespace vitrine
