#include "core/robustness/value_table.h"

#include <cmath>
#include <limits>

namespace vitrine {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isNumber(const Result<Measured>& value) {
    return value && std::isfinite(value->value);
}

Message absent() {
    return phrase("Robustness", "It was not found in this analysis.");
}

std::vector<double>& rowOf(ValueTable& table, std::size_t row) {
    if (table.rows.size() <= row)
        table.rows.resize(row + 1);
    table.rows[row].assign(table.names.size(), nan);
    return table.rows[row];
}

} // namespace

std::size_t placeOf(const Message& reason, std::vector<Message>& reasons) {
    const auto found = std::ranges::find(reasons, reason);
    const auto place = static_cast<std::size_t>(found - reasons.begin());
    if (found == reasons.end())
        reasons.push_back(reason);
    return place;
}

ValueTable tableOf(const Readings& central) {
    ValueTable table;
    for (const QuantityReading& each : central)
        if (isNumber(each.value)) {
            table.names.push_back(each.name);
            table.central.push_back(*each.value);
        }
    return table;
}

TableWriter::TableWriter(ValueTable& table) : table_(table) {
    for (std::size_t i = 0; i < table.names.size(); ++i)
        columns_.emplace(table.names[i].identity(), i);
}

void TableWriter::put(std::size_t row, const Readings& readings, std::vector<Message>& reasons) {
    std::vector<double>& values = rowOf(table_, row);
    std::vector<const Problem*> why(values.size(), nullptr);
    for (const QuantityReading& each : readings)
        if (const auto column = columns_.find(each.name.identity()); column != columns_.end()) {
            if (isNumber(each.value))
                values[column->second] = each.value->value;
            else if (!each.value)
                why[column->second] = &each.value.error();
        }
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::isnan(values[i])) {
            const bool told = why[i] && !why[i]->what.text.empty();
            table_.missing.push_back({row, i, placeOf(told ? why[i]->what : absent(), reasons)});
        }
}

void TableWriter::putNothing(std::size_t row) {
    rowOf(table_, row);
}

} // namespace vitrine
