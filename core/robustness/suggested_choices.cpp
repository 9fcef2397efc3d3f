#include "core/robustness/suggested_choices.h"

#include "core/robustness/habits.h"

namespace vitrine {

ChoiceSpace suggestedChoices(const Study& study, const Results& central) {
    const Draft draft = draftOf(study, central);
    ChoiceSpace space;
    for (const Habit& habit : habits())
        if (auto choice = habit.suggest(draft, central)) {
            choice->key = habit.key;
            choice->touches = habit.touches;
            space.choices.push_back(std::move(*choice));
        }
    return space;
}

ChoiceSpace choicesOf(const Study& study, const Results& central) {
    return study.robustness ? *study.robustness : suggestedChoices(study, central);
}

Message nameOf(const AnalystChoice& choice) {
    const Habit* habit = habitOf(choice.key);
    return habit ? habit->name : phrase("Robustness", "%1").with(choice.key);
}

} // namespace vitrine
