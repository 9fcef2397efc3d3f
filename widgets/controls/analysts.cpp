#include "widgets/controls/analysts.h"

#include "core/robustness/suggested_choices.h"
#include "widgets/controls/text_table.h"
#include "widgets/words/words.h"

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

Analysts::Analysts(RobustnessSummary of) : summary(std::move(of)) {
    for (const QuantitySpread& each : summary->quantities)
        if (each.central.error > 0.0 && each.analyses >= leastAnalyses)
            totals.emplace(std::pair(each.central.value, *each.central.error), each.total);
}

SpreadPlace placeOf(const Analysts* analysts, const std::string& sample, const std::string& item) {
    return {analysts && !analysts->old ? analysts->summary.get() : nullptr, sample, item};
}

const QuantitySpread* spreadOf(const Analysts* analysts, const std::string& sample, const std::string& item, std::string_view key,
                               double value) {
    return spreadAt(placeOf(analysts, sample, item), key, value);
}

std::optional<double> totalOf(const Analysts* analysts, const Measured& number) {
    if (!analysts || analysts->old || !(number.error > 0.0))
        return std::nullopt;
    const auto found = analysts->totals.find({number.value, *number.error});
    return found == analysts->totals.end() ? std::nullopt : std::optional(found->second);
}

QString shownWithChoices(const Analysts* analysts, const Measured& number, const QString& unit) {
    const auto total = totalOf(analysts, number);
    return total ? QStringLiteral("%1 %2 %3").arg(displayed(Measured{number.value, *total, {}}, {}), choicesMark, unit).trimmed()
                 : displayed(number, unit);
}

bool addTotals(Drawing& drawing, const Analysts* analysts) {
    bool any = false;
    for (Mark& mark : drawing.marks) {
        const auto x = totalOf(analysts, {mark.at.x(), mark.errorX}), y = totalOf(analysts, {mark.at.y(), mark.errorY});
        mark.totalX = x.value_or(0);
        mark.totalY = y.value_or(0);
        any |= x || y;
    }
    return any;
}

RunOfStudy runOf(const Analysts* analysts) {
    if (!analysts || analysts->summary->quantities.empty() || analysts->summary->done < leastAnalyses)
        return {};
    return analysts->old ? RunOfStudy{{}, true} : RunOfStudy{analysts->summary};
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
            choices.push_back({&*choice, std::min(share.share, 1.0), share.error}); // an estimate may pass the whole
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
