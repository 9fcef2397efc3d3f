#include "core/files/tables/compression_table_file.h"

#include "core/files/tables/table_titles.h"
#include "core/files/text/lines.h"
#include "core/files/text/row.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vitrine {

namespace {

constexpr double sameTemperature = 5; // K
constexpr std::size_t enoughRows = 4; // three parameters and one to spare

constexpr auto stateColumns = std::to_array<ColumnNames>(
    {{"P", " p pressure press druck pressure1 pressão presion "},
     {"V", " v volume vol volumen cellvolume unitcellvolume vcell molarvolume atomicvolume "},
     {"q1", " q1 qfsdp fsdp qp q1position peakposition "},
     {"T", " t temperature temp temperatur "}});

Message wantedColumns() {
    return phrase(
        "CompressionTable",
        "Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V "
        "[A3]” or “sigma_q1 [1/A]”), or say where they are.");
}

/// The factor to Å³, GPa or Å⁻¹ of a unit.
std::optional<double> factorOf(const std::string& unit, const std::string& quantity) {
    if (unit.empty())
        return {};
    return quantity == "V" ? volumeFactor(unit) : quantity == "P" ? pressureFactor(unit) : inverseLengthFactor(unit);
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

/// Errors that stand behind the values themselves.
Result<std::vector<double>> errorsInFields(const Table& table, const std::string& quantity, const std::string& fileName) {
    const TableColumn* column = table.find(quantity);
    if (!column || column->errors.empty())
        return std::vector<double>();
    auto values = valuesOf({column->name, column->unit, column->errors, {}}, quantity, fileName);
    if (values)
        std::ranges::replace_if(*values, [](double v) { return !std::isfinite(v); }, 0.0);
    return values;
}

/// Standard errors; zero where they are not known. A column of errors has no other unit than its quantity where it names none.
Result<std::vector<double>> errorsOf(const Table& table, const std::string& quantity,
                                     const std::string& fileName) {
    const TableColumn* column = table.find("sigma_" + quantity);
    if (!column)
        return errorsInFields(table, quantity, fileName);
    TableColumn known = *column;
    if (known.unit.empty() && table.find(quantity))
        known.unit = table.find(quantity)->unit;
    auto values = valuesOf(known, quantity, fileName);
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
    std::vector<double> temperature; ///< K; empty: not stated
};

bool differ(const std::vector<double>& temperatures) {
    double low = INFINITY, high = -INFINITY;
    for (const double t : temperatures)
        if (std::isfinite(t))
            low = std::min(low, t), high = std::max(high, t);
    return high - low > sameTemperature;
}

/// Kelvins of the column of temperatures; empty where there is none, or where all are the same.
Result<std::vector<double>> temperaturesOf(const Table& table, const std::string& fileName) {
    const TableColumn* column = table.find("T");
    if (!column || !differ(column->values))
        return std::vector<double>();
    const auto unit = column->unit.empty() ? Result<Unit>(refuse({})) : unitNamed(column->unit);
    if (!unit || unit->dimension != Dimension::Temperature)
        return refuse(phrase("CompressionTable", "The unit of the column “%1” is missing or does not fit.").with(column->name),
                      phrase("CompressionTable", "Write K or degC in brackets after the title: the temperatures differ."), fileName);
    std::vector<double> kelvins;
    for (const double t : column->values)
        kelvins.push_back(unit->toInternal(t));
    return differ(kelvins) ? kelvins : std::vector<double>();
}

Result<Columns> columnsOf(const Table& table, const std::string& quantity, const std::string& fileName) {
    const auto pressure = required(table, "P", fileName), value = required(table, quantity, fileName);
    const auto sigmaPressure = errorsOf(table, "P", fileName),
               sigmaValue = errorsOf(table, quantity, fileName);
    const auto temperature = temperaturesOf(table, fileName);
    for (const auto* column : {&pressure, &value, &sigmaPressure, &sigmaValue, &temperature})
        if (!*column)
            return std::unexpected(column->error());
    return Columns{*pressure, *value, *sigmaPressure, *sigmaValue, *temperature};
}

void append(const std::vector<double>& from, std::size_t row, std::vector<double>& to) {
    if (!from.empty())
        to.push_back(from[row]);
}

Message rowsWithoutPoint(int count) {
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
        append(columns.temperature, i, file.table.temperature);
        if (!columns.temperature.empty() && !std::isfinite(columns.temperature[i]))
            return refuse(phrase("CompressionTable", "The row lacks its temperature."),
                          phrase("CompressionTable", "Complete or remove that row."),
                          fileName + ":" + std::to_string(table.lines[i]));
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

/// The columns with those numbers, whatever the titles of the file are.
Result<Table> tableByNumbers(std::span<const char> bytes, const std::vector<NumberedColumn>& columns,
                             const std::string& fileName) {
    auto all = readNumberedTable(bytes, fileName);
    if (!all)
        return all;
    Table table{{}, std::move(all->lines), std::move(all->notes)};
    for (const NumberedColumn& each : columns) {
        if (each.number > all->columns.size())
            return ask(Question::TableColumns,
                       phrase("CompressionTable", "The table has no column %1.").with(Figure{double(each.number)}), fileName,
                       wantedColumns());
        const TableColumn& column = all->columns[each.number - 1];
        if (areOtherUnits(column.unit, each.column.unit))
            return ask(Question::TableColumns,
                       phrase("CompressionTable", "The unit of the column “%1” is missing or does not fit.").with(each.column.name), fileName,
                       wantedColumns());
        table.columns.push_back({each.column.name, each.column.unit, column.values, column.errors});
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

/// Whether one of the columns is that of temperatures, so that one can be chosen.
bool namesTemperature(Table table) {
    giveNames(table.columns, stateColumns);
    return table.find("T") != nullptr;
}

void addUnused(std::vector<Message>& notes, const Table& table, const Table& asWritten, const std::string& quantity) {
    const auto isUsed = [&](const std::string& name) {
        return name == "P" || name == quantity || name == "T" || name == "sigma_P" || name == "sigma_" + quantity;
    };
    const auto isSecond = [&](const TableColumn& column) { return table.find(column.name) != &column; };
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        if ((!isUsed(column.name) || isSecond(column)) && std::ranges::any_of(column.values, [](double v) { return std::isfinite(v); }))
            notes.push_back(phrase("CompressionTable", "The column “%1” was not used.").with(asWritten.columns[i].name));
    }
}

std::vector<double> picked(const std::vector<double>& column, const std::vector<std::size_t>& rows) {
    std::vector<double> some;
    for (const std::size_t row : rows)
        append(column, row, some);
    return some;
}

/// The rows at one temperature alone, where they are enough; else all of them, to be brought to it by a fitted expansion.
CompressionTableFile selected(CompressionTableFile file, double temperature) {
    CompressionTable& table = file.table;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < table.temperature.size(); ++i)
        if (std::abs(table.temperature[i] - temperature) <= sameTemperature)
            rows.push_back(i);
    table.referenceTemperature = temperature;
    const Figure at{temperature, 5};
    if (rows.size() < enoughRows) {
        file.notes.push_back(phrases("CompressionTable", "Only %n row(s) are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.").count(int(rows.size())).with(at));
        return file;
    }
    file.notes.push_back(phrases("CompressionTable", "Used: %n row(s) at %1 K.").count(int(rows.size())).with(at));
    for (auto* column : {&table.pressure, &table.value, &table.sigmaPressure, &table.sigmaValue})
        *column = picked(*column, rows);
    table.temperature.clear();
    return file;
}

Result<CompressionTableFile> atOneTemperature(CompressionTableFile file, std::optional<double> wanted,
                                              const std::string& fileName) {
    if (file.table.temperature.empty())
        return file;
    const auto [low, high] = std::ranges::minmax(file.table.temperature);
    if (!wanted)
        return ask(Question::Temperature,
                   phrase("CompressionTable", "The rows are at temperatures from %1 to %2 K, and an equation of state is for one.")
                       .with(Figure{low, 5}, Figure{high, 5}),
                   fileName);
    if (*wanted < low - sameTemperature || *wanted > high + sameTemperature)
        return refuse(phrase("CompressionTable", "The rows are at temperatures from %1 to %2 K; %3 K is not among them.")
                          .with(Figure{low, 5}, Figure{high, 5}, Figure{*wanted, 5}),
                      phrase("CompressionTable", "Choose a temperature of the table."), fileName);
    return selected(std::move(file), *wanted);
}

} // namespace

Result<CompressionTableFile> compressionTable(const Table& asWritten, const std::string& fileName,
                                              std::optional<double> temperature) {
    Table table = asWritten;
    giveNames(table.columns, stateColumns);
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
    if (volume && isMolarVolume(table.find("V")->unit))
        file->notes.push_back(phrase("CompressionTable", "Volumes of a mole were turned into Å³ of a formula unit."));
    addUnused(file->notes, table, asWritten, *quantity);
    return atOneTemperature(std::move(*file), temperature, fileName);
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
                                                  const std::vector<NumberedColumn>& columns,
                                                  std::optional<double> temperature) {
    const auto table =
        columns.empty() ? tableByTitles(bytes, fileName) : tableByNumbers(bytes, columns, fileName);
    if (table && !columns.empty() && temperature && !namesTemperature(*table))
        return ask(Question::TableColumns, phrase("CompressionTable", "The table has no column “%1”.").with(std::string("T")), fileName,
                   wantedColumns());
    return table ? compressionTable(*table, fileName, temperature) : std::unexpected(table.error());
}

} // namespace vitrine
