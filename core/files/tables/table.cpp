#include "core/files/tables/table.h"

#include "core/files/tables/measured_field.h"
#include "core/files/tables/table_titles.h"
#include "core/files/tables/written_table.h"
#include "core/files/text/rows.h"

#include <algorithm>

namespace vitrine {

namespace {

Message nameColumns() {
    return phrase("Table", "Name each column with its unit in brackets, for example “T_p [K]”.");
}

/// The names and units of the columns.
Result<std::vector<TableColumn>> titledColumns(const WrittenTable& written, const std::string& fileName) {
    const std::string where = atLine(fileName, written.rows.front().line);
    if (written.header.empty() && written.foreignTitles > 1)
        return refuse(phrase("Table", "The header names %1 columns, but the rows have %2 fields.")
                          .with(Figure{double(written.foreignTitles)}, Figure{double(written.fields)}),
                      nameColumns(), where);
    if (written.header.empty())
        return refuse(phrase("Table", "The table has no header row."), nameColumns(), where);
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < written.fields; ++i) {
        columns.push_back(columnTitled(written.header[i]));
        if (written.units.empty())
            continue;
        TableColumn& column = columns.back();
        const std::string below = withoutUnitBrackets(written.units[i]);
        if (!below.empty() && areOtherUnits(column.unit, below))
            return refuse(
                phrase("Reading", "The unit %2 of the column “%1” contradicts its title.").with(written.header[i], below),
                phrase("Reading", "Mend or remove that line, or check separator and decimal sign."),
                atLine(fileName, written.unitsLine));
        if (column.unit.empty())
            column.unit = below;
    }
    return columns;
}

/// Whether a column holds more words than numbers: a remark, not a quantity.
bool isOfWords(const WrittenTable& written, std::size_t column) {
    std::ptrdiff_t balance = 0;
    for (const WrittenRow& row : written.rows) {
        const FieldState state = readMeasured(row.fields[column], written.decimal).value.state;
        balance += state == FieldState::NotANumber ? 1 : state == FieldState::Missing ? 0 : -1;
    }
    return balance > 0;
}

/// The unit that every field of a column has behind its number: "300 K"; empty: there is none.
std::string unitInFields(const WrittenTable& written, std::size_t column) {
    std::string unit;
    for (const WrittenRow& row : written.rows) {
        const std::string_view field = row.fields[column];
        const std::size_t end = field.find_last_of("0123456789") + 1;
        const std::string behind(trimmed(field.substr(end)));
        if (behind.empty() && end == 0)
            continue;
        if (readMeasured(field.substr(0, end), written.decimal).value.state != FieldState::Number || !isRowOfUnits({behind}) ||
            (!unit.empty() && behind != unit))
            return {};
        unit = behind;
    }
    return unit;
}

/// Takes the units out of the fields into the columns. A unit that contradicts the title is a problem.
std::optional<Problem> takeFieldUnits(WrittenTable& written, std::vector<TableColumn>& columns, const std::string& fileName) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string unit = unitInFields(written, i);
        if (unit.empty())
            continue;
        if (areOtherUnits(columns[i].unit, unit))
            return Problem{phrase("Reading", "The unit %2 of the column “%1” contradicts its title.").with(columns[i].name, unit),
                           phrase("Reading", "Mend or remove that line, or check separator and decimal sign."),
                           atLine(fileName, written.rows.front().line)};
        columns[i].unit = unit;
        for (WrittenRow& row : written.rows)
            row.fields[i].resize(row.fields[i].find_last_of("0123456789") + 1);
    }
    return {};
}

void addField(TableColumn& column, const MeasuredField& field) {
    column.values.push_back(field.value.state == FieldState::Number ? field.value.number : missingNumber);
    column.errors.push_back(field.error.value_or(missingNumber));
}

/// The first field that is no number, in words.
std::optional<Problem> fill(TableColumn& column, const WrittenTable& written, std::size_t index, const std::string& fileName) {
    for (const WrittenRow& row : written.rows) {
        const MeasuredField field = readMeasured(row.fields[index], written.decimal);
        const FieldState state = field.value.state;
        if (state == FieldState::NotANumber || state == FieldState::Ambiguous)
            return badField(row.fields[index], state, atLine(fileName, row.line));
        addField(column, field);
    }
    if (std::ranges::all_of(column.errors, [](double error) { return std::isnan(error); }))
        column.errors.clear();
    return {};
}

Result<Table> filled(WrittenTable written, std::vector<TableColumn> columns, const std::string& fileName) {
    if (auto problem = takeFieldUnits(written, columns, fileName))
        return std::unexpected(std::move(*problem));
    Table table{{}, {}, written.notes};
    for (const WrittenRow& row : written.rows)
        table.lines.push_back(row.line);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isOfWords(written, i)) {
            columns[i].values.assign(written.rows.size(), missingNumber);
            table.notes.push_back(phrase("Table", "The column “%1” holds words and was left out.").with(columns[i].name));
        } else if (auto problem = fill(columns[i], written, i, fileName))
            return std::unexpected(std::move(*problem));
        table.columns.push_back(std::move(columns[i]));
    }
    return table;
}

bool holdsNumber(const std::string& field, char decimal) {
    return readMeasured(field, decimal).value.state == FieldState::Number;
}

} // namespace

const TableColumn* Table::find(std::string_view name) const {
    const auto found = std::ranges::find(columns, name, &TableColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

Result<Table> readTable(std::span<const char> bytes, const std::string& fileName) {
    const auto written = writtenTable(bytes, fileName);
    if (!written)
        return std::unexpected(written.error());
    auto columns = titledColumns(*written, fileName);
    return columns ? filled(*written, std::move(*columns), fileName) : std::unexpected(columns.error());
}

Result<Table> readNumberedTable(std::span<const char> bytes, const std::string& fileName) {
    const auto written = writtenTable(bytes, fileName);
    if (!written)
        return std::unexpected(written.error());
    std::vector<TableColumn> columns;
    for (std::size_t i = 1; i <= written->fields; ++i)
        columns.push_back({std::to_string(i), {}, {}, {}});
    auto table = filled(*written, std::move(columns), fileName);
    for (const std::string& title : written->header)
        if (table && holdsNumber(title, written->decimal))
            table->notes.push_back(phrase("Table", "A line that holds the number “%1” was taken for titles.").with(title));
    return table;
}

} // namespace vitrine
