#include "core/files/compression_table_file.h"

#include "core/files/text/encoding.h"
#include "core/files/text/layout.h"
#include "core/quantity/units.h"

#include <charconv>
#include <map>

namespace vitrine {

namespace {

constexpr double cubicNanometre = 1000; // Å³

Words wantedColumns() {
    return phrase(
        "CompressionTable",
        "Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V "
        "[A3]” or “sigma_q1 [1/A]”), or say where they are.");
}

/// The factor to Å³, GPa or Å⁻¹ of a unit; volumes have a few spellings of their own.
std::optional<double> factorOf(const std::string& unit, const std::string& quantity) {
    static const std::map<std::string, double> volumes = {{"A3", 1},
                                                          {"A^3", 1},
                                                          {"Å3", 1},
                                                          {"Å^3", 1},
                                                          {"Å³", 1},
                                                          {"nm3", cubicNanometre},
                                                          {"nm^3", cubicNanometre},
                                                          {"nm³", cubicNanometre}};
    if (quantity == "V") {
        const auto found = volumes.find(unit);
        return found == volumes.end() ? std::nullopt : std::optional(found->second);
    }
    const auto known = unit.empty() ? Result<Unit>(refuse({})) : unitNamed(unit);
    const Dimension dimension = quantity == "P" ? Dimension::Pressure : Dimension::InverseLength;
    return known && known->dimension == dimension ? std::optional(known->scale) : std::nullopt;
}

/// The values of a column in GPa, Å³ or Å⁻¹. `quantity` is "P", "V" or "q1".
Result<std::vector<double>> valuesOf(const TableColumn& column, const std::string& quantity,
                                     const std::string& fileName) {
    const auto factor = factorOf(column.unit, quantity);
    if (!factor)
        return ask(Question::TableColumns,
                   phrase("CompressionTable", "The unit of the column “%1” is missing or does not fit.").with(column.name),
                   fileName, wantedColumns());
    std::vector<double> values = column.values;
    for (double& value : values)
        value *= *factor;
    return values;
}

Result<std::vector<double>> required(const Table& table, const std::string& name,
                                     const std::string& fileName) {
    if (const TableColumn* column = table.find(name))
        return valuesOf(*column, name, fileName);
    return ask(Question::TableColumns, phrase("CompressionTable", "The table has no column “%1”.").with(name), fileName,
               wantedColumns());
}

/// Standard errors; zero where they are not known.
Result<std::vector<double>> errorsOf(const Table& table, const std::string& quantity,
                                     const std::string& fileName) {
    const TableColumn* column = table.find("sigma_" + quantity);
    if (!column)
        return std::vector<double>();
    auto values = valuesOf(*column, quantity, fileName);
    if (values)
        std::ranges::replace_if(
            *values, [](double v) { return !std::isfinite(v); }, 0.0);
    return values;
}

Result<std::string> quantityOf(const Table& table, const std::string& fileName) {
    const bool volume = table.find("V") != nullptr, position = table.find("q1") != nullptr;
    if (volume != position)
        return volume ? "V" : "q1";
    return ask(Question::TableColumns,
               volume ? phrase("CompressionTable", "The table has both a column “V” and a column “q1”.")
                      : phrase("CompressionTable", "The table has neither a column “V” nor a column “q1”."),
               fileName, wantedColumns());
}

struct Columns {
    std::vector<double> pressure, value, sigmaPressure, sigmaValue;
};

Result<Columns> columnsOf(const Table& table, const std::string& quantity, const std::string& fileName) {
    const auto pressure = required(table, "P", fileName), value = required(table, quantity, fileName);
    const auto sigmaPressure = errorsOf(table, "P", fileName),
               sigmaValue = errorsOf(table, quantity, fileName);
    for (const auto* column : {&pressure, &value, &sigmaPressure, &sigmaValue})
        if (!*column)
            return std::unexpected(column->error());
    return Columns{*pressure, *value, *sigmaPressure, *sigmaValue};
}

void append(const std::vector<double>& from, std::size_t row, std::vector<double>& to) {
    if (!from.empty())
        to.push_back(from[row]);
}

Words rowsWithoutPoint(int count) {
    return phrases("CompressionTable", "Left out: %n row(s) without a pressure and a value.").count(count);
}

/// The rows that hold a point.
Result<CompressionTableFile> points(const Columns& columns, const Table& table, const std::string& fileName) {
    CompressionTableFile file;
    int left = 0;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        const bool pressure = std::isfinite(columns.pressure[i]), value = std::isfinite(columns.value[i]);
        if (pressure != value)
            return refuse(phrase("CompressionTable", "The row lacks its pressure or its value."),
                          phrase("CompressionTable", "Complete or remove that row."),
                          fileName + ":" + std::to_string(table.lines[i]));
        left += !pressure;
        if (!pressure)
            continue;
        append(columns.pressure, i, file.table.pressure);
        append(columns.value, i, file.table.value);
        append(columns.sigmaPressure, i, file.table.sigmaPressure);
        append(columns.sigmaValue, i, file.table.sigmaValue);
    }
    if (left > 0)
        file.notes.push_back(rowsWithoutPoint(left));
    return file;
}

Problem malformed(const std::string& text) {
    return {
        phrase("CompressionTable", "“%1” does not say where a column is.").with(text),
        phrase("CompressionTable", "Write title and number."), {}, Question::TableColumns};
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

Result<NumberBlock> allRows(std::string_view text, const TableLayout& layout, const std::string& fileName) {
    RowsWanted wanted{std::vector<int>(layout.fields), layout.fields, AfterRows::Nothing};
    std::iota(wanted.column.begin(), wanted.column.end(), 0);
    Lines lines(text);
    while (lines.number() + 1 < layout.firstRow && lines.next()) {
    }
    return readRows(lines, layout.format, wanted, fileName, true);
}

/// The columns with those numbers, whatever the titles of the file are.
Result<Table> tableByNumbers(std::span<const char> bytes, const std::vector<NumberedColumn>& columns,
                             const std::string& fileName) {
    const auto text = fileText(bytes, fileName);
    if (!text)
        return std::unexpected(text.error());
    const auto layout = tableLayout(text->text(), {}, fileName);
    if (!layout)
        return std::unexpected(layout.error());
    auto block = allRows(text->text(), *layout, fileName);
    if (!block)
        return std::unexpected(block.error());
    Table table{{}, std::move(block->lines), std::move(block->notes)};
    for (const NumberedColumn& each : columns) {
        if (each.number > layout->fields)
            return ask(Question::TableColumns,
                       phrase("CompressionTable", "The table has no column %1.").with(Figure{double(each.number)}), fileName,
                       wantedColumns());
        table.columns.push_back({each.column.name, each.column.unit, block->columns[each.number - 1]});
    }
    return table;
}

/// The table by its own titles. Where they are absent or do not fit the rows, the remedy names those wanted
/// here.
Result<Table> tableByTitles(std::span<const char> bytes, const std::string& fileName) {
    auto table = readTable(bytes, fileName);
    if (table)
        return table;
    Problem why = table.error();
    const bool aboutTitles = why.remedy.context == "Table", aboutWhole = why.where == fileName;
    if (aboutTitles || aboutWhole) {
        why.remedy = wantedColumns();
        why.asks = Question::TableColumns;
    }
    return std::unexpected(why);
}

} // namespace

Result<CompressionTableFile> compressionTable(const Table& table, const std::string& fileName) {
    const auto quantity = quantityOf(table, fileName);
    if (!quantity)
        return std::unexpected(quantity.error());
    const auto columns = columnsOf(table, *quantity, fileName);
    if (!columns)
        return std::unexpected(columns.error());
    auto file = points(*columns, table, fileName);
    if (!file)
        return file;
    const bool volume = *quantity == "V";
    file->quantity = volume ? CompressedQuantity::Volume : CompressedQuantity::PeakPosition;
    file->table.exponent = volume ? -1 : 3;
    file->notes.insert(file->notes.begin(), table.notes.begin(), table.notes.end());
    return file;
}

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

Result<CompressionTableFile> readCompressionTable(std::span<const char> bytes, const std::string& fileName,
                                                  const std::vector<NumberedColumn>& columns) {
    const auto table =
        columns.empty() ? tableByTitles(bytes, fileName) : tableByNumbers(bytes, columns, fileName);
    return table ? compressionTable(*table, fileName) : std::unexpected(table.error());
}

} // namespace vitrine
