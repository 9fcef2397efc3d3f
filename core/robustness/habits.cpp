#include "core/robustness/habits.h"

namespace vitrine {

std::span<const Habit> habits() {
    static const std::vector<Habit> list = [] {
        std::vector<Habit> all = scanHabits();
        std::ranges::move(patternHabits(), std::back_inserter(all));
        std::ranges::move(comparedHabits(), std::back_inserter(all));
        return all;
    }();
    return list;
}

const Habit* habitOf(const std::string& key) {
    const auto list = habits();
    const auto found = std::ranges::find(list, key, [](const Habit& habit) { return std::string(habit.key); });
    return found == list.end() ? nullptr : &*found;
}

AnalystChoice numberChoice(Interval range, double own, const char* unit, std::vector<Message> reasons) {
    AnalystChoice choice;
    choice.range = {std::min(range.low, own), std::max(range.high, own)};
    choice.own = own;
    choice.unit = unit;
    choice.reasons = std::move(reasons);
    return choice;
}

std::optional<AnalystChoice> listChoice(const std::string& own, std::vector<std::string> options, std::vector<Message> reasons) {
    std::erase(options, own);
    if (options.empty())
        return std::nullopt;
    options.insert(options.begin(), own);
    AnalystChoice choice;
    choice.options = std::move(options);
    choice.reasons = std::move(reasons);
    return choice;
}

} // namespace vitrine
