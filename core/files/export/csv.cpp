#include "core/files/export/csv.h"

#include <charconv>

namespace vitrine {

namespace {

std::string joined(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells)
        row += (&cell == &cells.front() ? "" : ",") + cell;
    return row + '\n';
}

std::string heading(const CsvColumn& column) {
    return csvCell(column.unit.empty() ? column.name : column.name + " [" + column.unit + "]");
}

/// A comment stays on its line whatever it says.
std::string commentLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    std::ranges::replace(text, '\r', ' ');
    return "# " + text + '\n';
}

} // namespace

std::string exactText(double value) {
    if (!std::isfinite(value))
        return {};
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return {buffer, end};
}

std::string csvCell(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string csvTable(const std::vector<std::string>& comments, const std::vector<CsvColumn>& columns) {
    std::string text;
    for (const std::string& comment : comments)
        text += commentLine(comment);
    std::vector<std::string> cells;
    for (const CsvColumn& column : columns)
        cells.push_back(heading(column));
    text += joined(cells);
    const std::size_t rows = columns.empty() ? 0 : columns.front().values.size();
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j)
            cells[j] = exactText(columns[j].values[i]);
        text += joined(cells);
    }
    return text;
}

} // namespace vitrine
