#include "core/files/table.h"

#include "core/files/text/encoding.h"
#include "core/files/text/layout.h"
#include "core/files/text/titles.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The text with comments blanked out, so that line numbers stay.
std::string withoutComments(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (Lines lines(text); lines.next();) {
        if (!trimmed(lines.line()).starts_with('#'))
            plain += lines.line();
        plain += lines.unended() ? "" : "\n";
    }
    return plain;
}

/// "T_p [K]" or "T_p (K)"; other titles have no unit.
TableColumn columnNamed(std::string_view title) {
    title = trimmed(title);
    const char closing = title.ends_with(']') ? '[' : '(';
    const std::size_t opening =
        title.ends_with(']') || title.ends_with(')') ? title.rfind(closing) : std::string_view::npos;
    if (opening == std::string_view::npos)
        return {std::string(title), {}, {}};
    const std::string_view unit = title.substr(opening + 1, title.size() - opening - 2);
    return {std::string(trimmed(title.substr(0, opening))), std::string(trimmed(unit)), {}};
}

/// The titles stand in the last line before the rows. Blanks stand inside titles, so in tables parted by
/// blanks a title ends at its bracket.
std::vector<std::string> titlesIn(std::string_view line, const RowFormat& format) {
    std::vector<std::string> titles;
    for (const std::string_view field : fieldsOf(line, {format.separator, format.decimal, true})) {
        const bool continues = format.separator == ' ' && field.starts_with('[') && !titles.empty();
        if (continues)
            titles.back() += " " + std::string(field);
        else
            titles.emplace_back(field);
    }
    return titles;
}

Result<std::vector<TableColumn>> columnsOf(const TableLayout& layout, const FileText& text,
                                           const std::string& fileName) {
    if (layout.header.empty())
        return refuse(phrase("Table", "The table has no header row."),
                      phrase("Table", "Name each column with its unit in brackets, for example “T_p [K]”."),
                      atLine(fileName, layout.firstRow));
    std::vector<TableColumn> columns;
    for (const std::string& title : titlesIn(layout.header.back(), layout.format))
        columns.push_back(columnNamed(text.decoded(title)));
    if (columns.size() != layout.fields)
        return refuse(phrase("Table", "The header names %1 columns, but the rows have %2 fields.")
                          .with(Figure{static_cast<double>(columns.size())},
                                Figure{static_cast<double>(layout.fields)}),
                      phrase("Table", "Name each column with its unit in brackets, for example “T_p [K]”."),
                      atLine(fileName, layout.firstRow));
    return columns;
}

Result<NumberBlock> readAll(std::string_view text, const TableLayout& layout, const std::string& fileName) {
    RowsWanted wanted{std::vector<int>(layout.fields), layout.fields, AfterRows::Nothing};
    for (std::size_t i = 0; i < layout.fields; ++i)
        wanted.column[i] = static_cast<int>(i);
    Lines lines(text);
    while (lines.number() + 1 < layout.firstRow && lines.next()) {
    }
    return readRows(lines, layout.format, wanted, fileName, true);
}

} // namespace

const TableColumn* Table::find(std::string_view name) const {
    const auto found = std::ranges::find(columns, name, &TableColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

Result<Table> readTable(std::span<const char> bytes, const std::string& fileName) {
    const auto text = fileText(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    const std::string plain = withoutComments(text->text());
    const auto layout = tableLayout(plain, {}, fileName);
    if (!layout)
        return std::unexpected(layout.error());
    auto columns = columnsOf(*layout, *text, fileName);
    if (!columns)
        return std::unexpected(columns.error());
    auto block = readAll(plain, *layout, fileName);
    if (!block)
        return std::unexpected(block.error());
    Table table{std::move(*columns), std::move(block->lines), std::move(block->notes)};
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i].values = std::move(block->columns[i]);
    return table;
}

} // namespace vitrine
