#include "core/files/tables/compression_columns.h"

#include "core/files/tables/table_titles.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr auto stateColumns =
    std::to_array<ColumnNames>({{"P", " p pressure press druck pressure1 pressão presion "},
                                {"V", " v volume vol volumen cellvolume unitcellvolume vcell molarvolume atomicvolume "},
                                {"q1", " q1 qfsdp fsdp qp q1position peakposition "},
                                {"T", " t temperature temp temperatur "}});

/// The factor to Å³, GPa or Å⁻¹ of a unit.
std::optional<double> factorOf(const std::string& unit, const std::string& quantity) {
    if (unit.empty())
        return {};
    return quantity == "V" ? volumeFactor(unit) : quantity == "P" ? pressureFactor(unit) : inverseLengthFactor(unit);
}

/// The values of a column in GPa, Å³ or Å⁻¹. `quantity` is "P", "V" or "q1".
Result<std::vector<double>> valuesOf(const TableColumn& column, const std::string& quantity, const std::string& fileName) {
    const auto factor = factorOf(column.unit, quantity);
    if (!factor)
        return ask(Question::TableColumns,
                   phrase("CompressionTable", "The unit of the column “%1” is missing or does not fit.").with(column.name),
                   fileName, wantedCompressionColumns());
    std::vector<double> values = column.values;
    for (double& value : values)
        value *= *factor;
    return values;
}

Result<std::vector<double>> required(const Table& table, const std::string& name, const std::string& fileName) {
    if (const TableColumn* column = table.find(name))
        return valuesOf(*column, name, fileName);
    return ask(Question::TableColumns, phrase("CompressionTable", "The table has no column “%1”.").with(name), fileName,
               wantedCompressionColumns());
}

/// Errors that stand behind the values themselves.
Result<std::vector<double>> errorsInFields(const Table& table, const std::string& quantity, const std::string& fileName) {
    const TableColumn* column = table.find(quantity);
    if (!column || column->errors.empty())
        return std::vector<double>();
    auto values = valuesOf({column->name, column->unit, column->errors, {}}, quantity, fileName);
    if (values)
        std::ranges::replace_if(
            *values, [](double v) { return !std::isfinite(v); }, 0.0);
    return values;
}

/// Standard errors; zero where they are not known. A column of errors has no other unit than its quantity where it names none.
Result<std::vector<double>> errorsOf(const Table& table, const std::string& quantity, const std::string& fileName) {
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
                      phrase("CompressionTable", "Write K or degC in brackets after the title: the temperatures differ."),
                      fileName);
    std::vector<double> kelvins;
    for (const double t : column->values)
        kelvins.push_back(unit->toInternal(t));
    return differ(kelvins) ? kelvins : std::vector<double>();
}

} // namespace

Message wantedCompressionColumns() {
    return phrase("CompressionTable",
                  "Name the columns “P [GPa]” and either “V [A3]” or “q1 [1/A]” (and errors “sigma_P [GPa]”, “sigma_V "
                  "[A3]” or “sigma_q1 [1/A]”), or say where they are.");
}

void giveCompressionNames(std::vector<TableColumn>& columns) {
    giveNames(columns, stateColumns);
}

Result<std::string> compressedQuantity(const Table& table, const std::string& fileName) {
    const bool volume = table.find("V") != nullptr, position = table.find("q1") != nullptr;
    if (volume != position)
        return volume ? "V" : "q1";
    return ask(Question::TableColumns,
               volume ? phrase("CompressionTable", "The table has both a column “V” and a column “q1”.")
                      : phrase("CompressionTable", "The table has neither a column “V” nor a column “q1”."),
               fileName, wantedCompressionColumns());
}

Result<CompressionColumns> compressionColumns(const Table& table, const std::string& quantity, const std::string& fileName) {
    const auto pressure = required(table, "P", fileName), value = required(table, quantity, fileName);
    const auto sigmaPressure = errorsOf(table, "P", fileName), sigmaValue = errorsOf(table, quantity, fileName);
    const auto temperature = temperaturesOf(table, fileName);
    for (const auto* column : {&pressure, &value, &sigmaPressure, &sigmaValue, &temperature})
        if (!*column)
            return std::unexpected(column->error());
    return CompressionColumns{*pressure, *value, *sigmaPressure, *sigmaValue, *temperature};
}

} // namespace vitrine
