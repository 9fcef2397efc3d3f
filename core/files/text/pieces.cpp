#include "core/files/text/pieces.h"

#include "core/files/text/plain_row.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <numeric>

namespace vitrine {

namespace {

using Columns = std::vector<std::vector<double>>;

/// Whole lines of a text and what has been taken from them.
struct Piece {
    std::string_view text;
    std::size_t lineCount = 0;
    std::size_t firstRow = 0; ///< where its rows begin in the columns
    std::size_t rows = 0;
    std::size_t linesTaken = 0;
    std::size_t bytesTaken = 0;
    bool whole() const { return bytesTaken == text.size(); }
};

/// `text` without its last line.
std::string_view exceptLastLine(std::string_view text, char lineEnd) {
    if (text.size() < 2)
        return {};
    const std::size_t end = text.rfind(lineEnd, text.size() - 2);
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

/// About equal parts of a text that ends with a line end, none of them empty.
std::vector<Piece> piecesOf(std::string_view text, char lineEnd, std::size_t count) {
    std::vector<Piece> pieces;
    for (const std::size_t length = text.size() / count; !text.empty();) {
        const std::size_t end = text.find(lineEnd, std::min(length, text.size() - 1));
        pieces.push_back({.text = text.substr(0, end + 1)});
        text.remove_prefix(end + 1);
    }
    return pieces;
}

/// How often `lineEnd` occurs. The short counter lets the compiler compare many characters at once.
std::size_t countOf(char lineEnd, std::string_view text) {
    std::size_t count = 0;
    while (!text.empty()) {
        const std::string_view stretch = text.substr(0, 240);
        std::uint8_t found = 0;
        for (const char c : stretch)
            found = static_cast<std::uint8_t>(found + (c == lineEnd));
        count += found;
        text.remove_prefix(stretch.size());
    }
    return count;
}

void countLines(std::vector<Piece>& pieces, char lineEnd) {
    tbb::parallel_for(std::size_t(0), pieces.size(),
                      [&](std::size_t i) { pieces[i].lineCount = countOf(lineEnd, pieces[i].text); });
    std::size_t before = 0;
    for (Piece& piece : pieces) {
        piece.firstRow = before;
        before += piece.lineCount;
    }
}

/// Columns with room for one more row, the last line's.
Columns roomFor(std::size_t rows, std::size_t count) {
    Columns columns(count);
    tbb::parallel_for(std::size_t(0), count, [&](std::size_t i) {
        columns[i].reserve(rows + 1);
        columns[i].resize(rows);
    });
    return columns;
}

class PieceReader {
  public:
    PieceReader(const RowFormat& format, const RowsWanted& wanted, char lineEnd, Columns& columns)
        : format_(format), wanted_(wanted), lineEnd_(lineEnd), columns_(columns) {}

    /// Reads rows up to the first line that is none.
    void read(Piece& piece) const {
        PlainRow plain(format_, wanted_, lineEnd_);
        std::vector<double> values(wanted_.columns);
        std::vector<double*> places(wanted_.columns);
        std::ranges::transform(columns_, places.begin(), [&](auto& column) { return column.data() + piece.firstRow; });
        const char* const first = piece.text.data();
        const char* const last = first + piece.text.size();
        for (const char *at = first, *next; at != last; at = next, ++piece.linesTaken) {
            next = plain.take(at, last, {places, piece.rows});
            if (next)
                ++piece.rows;
            else if (!takeOther(piece, places, at, last, next, values))
                break;
            piece.bytesTaken = static_cast<std::size_t>(next - first);
        }
    }

  private:
    /// A blank line, or a row in another spelling; false where it is neither. `next` is set behind it.
    bool takeOther(Piece& piece, std::span<double* const> places, const char* at, const char* last, const char*& next,
                   std::vector<double>& values) const {
        const char* end = std::find(at, last, lineEnd_);
        next = end + 1;
        if (end != at && end[-1] == '\r')
            --end;
        const std::string_view line(at, end);
        if (trimmed(line).empty())
            return true;
        std::ranges::fill(values, missingNumber);
        if (!isWholeRow(readRow(line, format_, wanted_, values), line, format_))
            return false;
        for (std::size_t i = 0; i < values.size(); ++i)
            places[i][piece.rows] = values[i];
        ++piece.rows;
        return true;
    }

    const RowFormat& format_;
    const RowsWanted& wanted_;
    char lineEnd_;
    Columns& columns_;
};

/// Reads the pieces, leaving out those behind one that has not been taken whole.
void readPieces(std::vector<Piece>& pieces, const PieceReader& reader) {
    std::atomic<std::size_t> stop = pieces.size();
    tbb::parallel_for(std::size_t(0), pieces.size(), [&](std::size_t i) {
        if (i > stop)
            return;
        reader.read(pieces[i]);
        std::size_t earliest = stop;
        while (!pieces[i].whole() && i < earliest && !stop.compare_exchange_weak(earliest, i)) {
        }
    });
}

/// Closes the gaps that blank lines have left.
void joinRows(Columns& columns, std::span<const Piece> pieces) {
    std::size_t rows = 0;
    for (const Piece& piece : pieces) {
        for (auto& column : columns)
            if (rows != piece.firstRow)
                std::copy_n(column.data() + piece.firstRow, piece.rows, column.data() + rows);
        rows += piece.rows;
    }
    for (auto& column : columns)
        column.resize(rows);
}

} // namespace

std::vector<std::vector<double>> takeWholeRows(Lines& lines, const RowFormat& format, const RowsWanted& wanted,
                                               std::size_t count) {
    const std::string_view text = exceptLastLine(lines.rest(), lines.lineEnd());
    auto pieces = piecesOf(text, lines.lineEnd(), std::max<std::size_t>(1, count));
    countLines(pieces, lines.lineEnd());
    const std::size_t rows = pieces.empty() ? 0 : pieces.back().firstRow + pieces.back().lineCount;
    if (rows * wanted.columns * sizeof(double) > 3 * text.size())
        return Columns(wanted.columns);
    Columns columns = roomFor(rows, wanted.columns);
    readPieces(pieces, PieceReader(format, wanted, lines.lineEnd(), columns));
    const auto stop = std::ranges::find_if_not(pieces, &Piece::whole);
    pieces.erase(stop == pieces.end() ? stop : stop + 1, pieces.end());
    joinRows(columns, pieces);
    for (const Piece& piece : pieces)
        lines.skip(piece.bytesTaken, piece.linesTaken);
    return columns;
}

std::size_t piecesFor(std::size_t bytes) {
    constexpr std::size_t worthwhile = 512 * 1024;
    return bytes / worthwhile + 1;
}

} // namespace vitrine
