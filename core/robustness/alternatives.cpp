#include "core/robustness/alternatives.h"

#include "core/robustness/habits.h"

namespace vitrine {

std::vector<Alternative> alternativesOf(const AnalystChoice& choice) {
    std::vector<Alternative> out;
    for (std::size_t i = 1; i < choice.options.size(); ++i)
        out.push_back({choice.key, 0, choice.options[i]});
    if (!choice.isList())
        for (const double end : {choice.range.low, choice.range.high})
            if (end != choice.own)
                out.push_back({choice.key, end});
    return out;
}

Result<std::vector<Action>> actionsOf(const Alternative& alternative, const Study& study, const Results& central) {
    const Habit* habit = habitOf(alternative.choice);
    if (!habit)
        return refuse(phrase("Robustness", "There is no choice “%1”.").with(alternative.choice));
    const Draft own = draftOf(study, central);
    Draft other = own;
    habit->apply(other, alternative.number, alternative.option);
    return changesBetween(own, other, study);
}

} // namespace vitrine
