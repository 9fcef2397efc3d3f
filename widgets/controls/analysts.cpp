#include "widgets/controls/analysts.h"

#include "core/robustness/suggested_choices.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

std::optional<std::size_t> columnOf(const ValueTable& table, const std::string& identity) {
    const auto found = std::ranges::find(table.names, identity, &QuantityName::identity);
    return found == table.names.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - table.names.begin()));
}

void addColumn(const ValueTable& table, std::size_t column, std::vector<DrawValue>& values) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (column < table.rows[row].size() && std::isfinite(table.rows[row][column]))
            values.push_back({row, table.rows[row][column]});
}

} // namespace

const QuantitySpread* spreadOf(const Analysts* analysts, const std::string& sample, const std::string& item, std::string_view key,
                               double value) {
    if (!analysts || analysts->old)
        return nullptr;
    return findSpread(*analysts->summary, sample, item, key, value);
}

std::vector<CarryingChoice> carryingChoices(const QuantitySpread& spread, const ChoiceSpace& space, std::size_t most) {
    constexpr double leastShown = 0.01;
    std::vector<Share> order = spread.shares;
    std::ranges::stable_sort(order, std::greater(), &Share::share);
    std::vector<CarryingChoice> choices;
    for (const Share& share : order) {
        if (choices.size() == most || share.share < leastShown)
            break;
        if (const auto choice = std::ranges::find(space.choices, share.choice, &AnalystChoice::key);
            choice != space.choices.end())
            choices.push_back({&*choice, share.share, share.error});
    }
    return choices;
}

std::vector<DrawValue> valuesOf(const RobustnessRun& run, const QuantityName& name) {
    std::vector<DrawValue> values;
    const std::string identity = name.identity();
    for (const ValueTable* table : {&run.compared, &run.items})
        if (const auto column = columnOf(*table, identity)) {
            addColumn(*table, *column, values);
            break;
        }
    return values;
}

} // namespace vitrine
