#include "core/files/tables/numbered_columns.h"

#include "core/files/tables/table_titles.h"
#include "core/files/text/lines.h"
#include "core/files/text/row.h"

#include <charconv>

namespace vitrine {

namespace {

Problem malformed(const std::string& text) {
    return {phrase("CompressionTable", "“%1” does not say where a column is.").with(text),
            phrase("CompressionTable", "Write title and number."),
            {},
            Question::TableColumns};
}

/// "P [GPa]=1".
Result<NumberedColumn> numberedColumn(std::string_view text) {
    const std::size_t opening = text.find('['), closing = text.find(']'), equals = text.rfind('=');
    const bool ordered = opening < closing && closing < equals && equals != std::string_view::npos;
    const std::string_view digits = ordered ? trimmed(text.substr(equals + 1)) : std::string_view();
    NumberedColumn found;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), found.number);
    if (!ordered || error != std::errc() || end != digits.data() + digits.size() || found.number == 0)
        return std::unexpected(malformed(std::string(text)));
    found.column.name = trimmed(text.substr(0, opening));
    found.column.unit = trimmed(text.substr(opening + 1, closing - opening - 1));
    return found;
}

} // namespace

Result<std::vector<NumberedColumn>> numberedColumns(const std::string& text) {
    std::vector<NumberedColumn> columns;
    if (text.empty())
        return columns;
    for (const std::string_view field : fieldsOf(text, {',', '.', false})) {
        const auto column = numberedColumn(field);
        if (!column)
            return std::unexpected(column.error());
        columns.push_back(*column);
    }
    return columns;
}

Result<Table> numberedTable(std::span<const char> bytes, const std::vector<NumberedColumn>& columns, const std::string& fileName,
                            const Message& remedy) {
    auto all = readNumberedTable(bytes, fileName);
    if (!all)
        return all;
    Table table{{}, std::move(all->lines), std::move(all->notes)};
    for (const NumberedColumn& each : columns) {
        if (each.number > all->columns.size())
            return ask(Question::TableColumns,
                       phrase("CompressionTable", "The table has no column %1.").with(Figure{double(each.number)}), fileName,
                       remedy);
        const TableColumn& column = all->columns[each.number - 1];
        if (areOtherUnits(column.unit, each.column.unit))
            return ask(
                Question::TableColumns,
                phrase("CompressionTable", "The unit of the column “%1” is missing or does not fit.").with(each.column.name),
                fileName, remedy);
        table.columns.push_back({each.column.name, each.column.unit, column.values, column.errors});
    }
    return table;
}

} // namespace vitrine
