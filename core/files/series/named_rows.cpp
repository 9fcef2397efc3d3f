#include "core/files/series/named_rows.h"

#include "core/files/series/condition_table.h"
#include "core/files/tables/written_table.h"

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

std::string withoutFolder(const std::string& path) {
    return path.substr(path.find_last_of("/\\") + 1);
}

std::string withoutEnding(const std::string& name) {
    return name.substr(0, name.rfind('.'));
}

/// The table as it is written, as readConditionTable() takes it.
Result<WrittenTable> writtenRows(std::span<const char> bytes, const std::string& fileName) {
    auto written = writtenTable(bytes, fileName);
    for (const char separator : rowNumberSeparators) {
        if (written)
            break;
        const std::string text = withRowNumbers(bytes, separator);
        written = writtenTable(std::span(text.data(), text.size()), fileName);
    }
    return written;
}

/// For each frame the rows that name it, by a column of words.
using RowsOfFrames = std::vector<std::vector<std::size_t>>;

/// The frames by their names, and by these without endings where that is the name of one only.
std::map<std::string, std::size_t> framesByName(const std::vector<std::string>& frames) {
    std::map<std::string, std::size_t> found;
    std::map<std::string, int> stems;
    for (const std::string& frame : frames)
        ++stems[withoutEnding(frame)];
    for (std::size_t i = 0; i < frames.size(); ++i) {
        found.emplace(frames[i], i);
        if (stems[withoutEnding(frames[i])] == 1)
            found.emplace(withoutEnding(frames[i]), i);
    }
    return found;
}

RowsOfFrames rowsNaming(const WrittenTable& written, std::size_t column, const std::vector<std::string>& frames) {
    const auto byName = framesByName(frames);
    RowsOfFrames rows(frames.size());
    for (std::size_t row = 0; row < written.rows.size(); ++row) {
        const std::string name = withoutFolder(written.rows[row].fields[column]);
        if (const auto found = byName.find(name); found != byName.end())
            rows[found->second].push_back(row);
    }
    return rows;
}

std::size_t namedIn(const RowsOfFrames& rows) {
    return std::size_t(std::ranges::count_if(rows, [](const auto& each) { return !each.empty(); }));
}

/// The column of words that names most frames.
RowsOfFrames bestRows(const WrittenTable& written, const std::vector<std::string>& frames) {
    RowsOfFrames best(frames.size());
    for (std::size_t column = 0; column < written.fields; ++column)
        if (auto rows = rowsNaming(written, column, frames); namedIn(rows) > namedIn(best))
            best = std::move(rows);
    return best;
}

std::optional<Problem> faultIn(const RowsOfFrames& rows, const Table& table, const std::vector<std::string>& frames,
                               const std::string& fileName) {
    const Message remedy = phrase("Series", "Give each frame one row.");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].empty())
            return Problem{phrase("Series", "No row of the table names “%1”.").with(frames[i]), remedy, fileName};
        if (rows[i].size() > 1)
            return Problem{phrase("Series", "Two rows of the table name “%1”.").with(frames[i]), remedy,
                           fileName + ":" + std::to_string(table.lines[rows[i][1]])};
    }
    return {};
}

template<class T>
std::vector<T> picked(const std::vector<T>& values, const RowsOfFrames& rows) {
    std::vector<T> some;
    for (const auto& row : rows)
        if (!values.empty())
            some.push_back(values[row.front()]);
    return some;
}

} // namespace

Result<Table> rowsByNames(Table table, std::span<const char> bytes, const std::vector<std::string>& frames,
                          const std::string& fileName) {
    const auto written = frames.empty() ? Result<WrittenTable>(WrittenTable{}) : writtenRows(bytes, fileName);
    if (!written || written->rows.size() != table.rows())
        return table;
    const RowsOfFrames rows = bestRows(*written, frames);
    if (2 * namedIn(rows) < frames.size() || frames.empty())
        return table;
    if (auto fault = faultIn(rows, table, frames, fileName))
        return std::unexpected(std::move(*fault));
    if (table.rows() > frames.size())
        table.notes.push_back(
            phrases("Series", "%n row(s) of the table name no frame and are left out.").count(int(table.rows() - frames.size())));
    std::erase_if(table.columns, [](const TableColumn& column) { return column.name == "frame" || column.name == "Frame"; });
    for (TableColumn& column : table.columns) {
        column.values = picked(column.values, rows);
        column.errors = picked(column.errors, rows);
    }
    table.lines = picked(table.lines, rows);
    return table;
}

} // namespace vitrine
