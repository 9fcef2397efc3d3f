#include "core/files/tables/compression_table_file.h"

#include "core/files/tables/compression_columns.h"
#include "core/files/tables/table_titles.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t enoughRows = 4; // three parameters and one to spare

void append(const std::vector<double>& from, std::size_t row, std::vector<double>& to) {
    if (!from.empty())
        to.push_back(from[row]);
}

Message rowsWithoutPoint(int count) {
    return phrases("CompressionTable", "Left out: %n row(s) without a pressure and a value.").count(count);
}

/// The rows that hold a point.
Result<CompressionTableFile> points(const CompressionColumns& columns, const Table& table, const std::string& fileName) {
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

/// The table by its own titles. Where they are absent or do not fit the rows, the remedy names those wanted
/// here.
Result<Table> tableByTitles(std::span<const char> bytes, const std::string& fileName) {
    auto table = readTable(bytes, fileName);
    if (table)
        return table;
    Problem why = table.error();
    const bool aboutTitles = why.remedy.context == "Table", aboutWhole = why.where == fileName;
    if (aboutTitles || aboutWhole) {
        why.remedy = wantedCompressionColumns();
        why.asks = Question::TableColumns;
    }
    return std::unexpected(why);
}

/// Whether one of the columns is that of temperatures, so that one can be chosen.
bool namesTemperature(Table table) {
    giveCompressionNames(table.columns);
    return table.find("T") != nullptr;
}

void addUnused(std::vector<Message>& notes, const Table& table, const Table& asWritten, const std::string& quantity) {
    const auto isUsed = [&](const std::string& name) {
        return name == "P" || name == quantity || name == "T" || name == "sigma_P" || name == "sigma_" + quantity;
    };
    const auto isSecond = [&](const TableColumn& column) { return table.find(column.name) != &column; };
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        if ((!isUsed(column.name) || isSecond(column)) &&
            std::ranges::any_of(column.values, [](double v) { return std::isfinite(v); }))
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
        file.notes.push_back(
            phrases("CompressionTable",
                    "Only %n row(s) are at %1 K: all rows are brought to it by a thermal expansion that is fitted with them.")
                .count(int(rows.size()))
                .with(at));
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
        return ask(
            Question::Temperature,
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
    giveCompressionNames(table.columns);
    const auto quantity = compressedQuantity(table, fileName);
    if (!quantity)
        return std::unexpected(quantity.error());
    const auto columns = compressionColumns(table, *quantity, fileName);
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

Result<CompressionTableFile> readCompressionTable(std::span<const char> bytes, const std::string& fileName,
                                                  const std::vector<NumberedColumn>& columns, std::optional<double> temperature) {
    const auto table =
        columns.empty() ? tableByTitles(bytes, fileName) : numberedTable(bytes, columns, fileName, wantedCompressionColumns());
    if (table && !columns.empty() && temperature && !namesTemperature(*table))
        return ask(Question::TableColumns, phrase("CompressionTable", "The table has no column “%1”.").with(std::string("T")),
                   fileName, wantedCompressionColumns());
    return table ? compressionTable(*table, fileName, temperature) : std::unexpected(table.error());
}

} // namespace vitrine
