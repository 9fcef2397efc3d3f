#include "core/files/tables/rate_table.h"

#include "core/files/tables/table_titles.h"
#include "core/files/text/titles.h"
#include "core/quantity/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr auto kineticColumns = std::to_array<ColumnNames>(
    {{"heating_rate", " heatingrate rate beta β phi Φ φ scanrate heizrate "}, {"T_p", " tp tpeak peaktemperature peak tx "}});

Result<const TableColumn*> requiredColumn(const Table& table, const char* name, const std::string& fileName) {
    if (const TableColumn* column = table.find(name))
        return column;
    return refuse(phrase("RateTable", "The table has no column “%1”.").with(std::string(name)),
                  phrase("RateTable", "Name the columns “heating_rate [K/s]” and “T_p [K]”."), fileName);
}

Result<Unit> unitOf(const TableColumn& column, Dimension dimension, const std::string& fileName) {
    const auto unit = fileUnit(column.unit);
    if (!column.unit.empty() && unit && unit->dimension == dimension)
        return *unit;
    return refuse(phrase("RateTable", "The unit of the column “%1” is missing or does not fit.").with(column.name),
                  phrase("RateTable", "Write it in brackets after the name, for example [%1].")
                      .with(std::string(internalSymbol(dimension))),
                  fileName);
}

/// The values of a column in the internal unit.
Result<std::vector<double>> quantities(const Table& table, const char* name, Dimension dimension, const std::string& fileName) {
    const auto column = requiredColumn(table, name, fileName);
    if (!column)
        return std::unexpected(column.error());
    const auto unit = unitOf(**column, dimension, fileName);
    if (!unit)
        return std::unexpected(unit.error());
    std::vector<double> values;
    for (std::size_t i = 0; i < table.rows(); ++i) {
        values.push_back(unit->toInternal((*column)->values[i]));
        if (!std::isfinite(values.back()))
            return refuse(phrase("RateTable", "The column “%1” has an empty field.").with(std::string(name)), {},
                          fileName + ":" + std::to_string(table.lines[i]));
    }
    return values;
}

/// Standard errors in K; 0 where the column or the field is absent.
Result<std::vector<double>> errors(const Table& table, const std::string& fileName) {
    std::vector<double> values(table.rows(), 0.0);
    const TableColumn* column = table.find("error") ? table.find("error") : table.find("sigma_T_p");
    const TableColumn* peaks = table.find("T_p");
    const bool own = !column && peaks && !peaks->errors.empty(); // "612.3(5)"
    if (!column && !own)
        return values;
    const TableColumn& titled = own || column->unit.empty() ? *peaks : *column;
    const auto unit = unitOf(titled, Dimension::Temperature, fileName);
    if (!unit)
        return std::unexpected(unit.error());
    const std::vector<double>& stated = own ? peaks->errors : column->values;
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::isfinite(stated[i]) ? unit->scale * stated[i] : 0;
    return values;
}

/// The table with the names of this file for its columns. The noise of one scan, which our own export writes as T_p_error, is
/// no weight beside the scatter between rates.
Table withNames(Table table) {
    for (TableColumn& column : table.columns)
        if (column.name == "T_p_error")
            column.name = "noise";
    giveNames(table.columns, kineticColumns);
    return table;
}

} // namespace

std::vector<Message> unusedRateColumns(const Table& asWritten) {
    const Table table = withNames(asWritten);
    std::vector<Message> notes = table.notes;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        const bool used =
            column.name == "heating_rate" || column.name == "T_p" || column.name == "error" || column.name == "sigma_T_p";
        const bool filled = std::ranges::any_of(column.values, [](double v) { return std::isfinite(v); });
        if (filled && (!used || table.find(column.name) != &column))
            notes.push_back(phrase("CompressionTable", "The column “%1” was not used.").with(asWritten.columns[i].name));
    }
    return notes;
}

Result<std::vector<RatePoint>> ratePoints(const Table& asWritten, const std::string& fileName) {
    const Table table = withNames(asWritten);
    const auto rates = quantities(table, "heating_rate", Dimension::HeatingRate, fileName);
    if (!rates)
        return std::unexpected(rates.error());
    const auto temperatures = quantities(table, "T_p", Dimension::Temperature, fileName);
    if (!temperatures)
        return std::unexpected(temperatures.error());
    const auto sigma = errors(table, fileName);
    if (!sigma)
        return std::unexpected(sigma.error());
    std::vector<RatePoint> points;
    for (std::size_t i = 0; i < table.rows(); ++i)
        points.push_back({(*rates)[i], (*temperatures)[i], (*sigma)[i]});
    return points;
}

} // namespace vitrine
