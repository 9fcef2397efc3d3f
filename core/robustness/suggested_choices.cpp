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

ChoiceSpace withPreset(ChoiceSpace space, const ChoiceSpace& preset) {
    for (AnalystChoice& choice : space.choices) {
        const auto given = std::ranges::find(preset.choices, choice.key, &AnalystChoice::key);
        if (given == preset.choices.end() || given->isList() != choice.isList())
            continue;
        choice.enabled = given->enabled;
        if (!choice.isList() && given->range != choice.range) {
            choice.range = given->range;
            choice.reasons = {phrase("Robustness", "As in the preset.")};
        }
    }
    return space;
}

Message nameOf(const AnalystChoice& choice) {
    const Habit* habit = habitOf(choice.key);
    return habit ? habit->name : phrase("Robustness", "%1").with(choice.key);
}

} // namespace vitrine
