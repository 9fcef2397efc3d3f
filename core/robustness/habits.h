#pragma once
#include "core/document/choice_names.h"
#include "core/robustness/draft.h"

#include <span>

namespace vitrine {

/// A habit of an analyst: one that other careful analysts have otherwise. Said once: the choice that is suggested for a study,
/// its words, and what it does to everything that it touches.
struct Habit {
    const char* key; ///< of its choice
    ChoiceTouches touches = ChoiceTouches::Scans;
    Message name;
    /// The choice where the study has anything for it: its range, or its options with the study's own first, and the reasons.
    std::optional<AnalystChoice> (*suggest)(const Draft&, const Results& central);
    /// Applies a number of the choice, or one of its options other than the study's own.
    void (*apply)(Draft&, double number, const std::string& option);
};

/// All of them, in the order of an analysis.
std::span<const Habit> habits();

/// That of a choice; nullptr for a key that is not known.
const Habit* habitOf(const std::string& key);

// Parts of habits().
std::vector<Habit> scanHabits();
std::vector<Habit> patternHabits();
std::vector<Habit> comparedHabits();

/// A choice that is a number.
AnalystChoice numberChoice(Interval range, double own, const char* unit, std::vector<Message> reasons);
/// A choice of one of a list, the study's own first (`own` is put there and taken out further on). Nothing of fewer than two.
std::optional<AnalystChoice> listChoice(const std::string& own, std::vector<std::string> options, std::vector<Message> reasons);

/// The same of enumerators by their names; the study's own, where it is none of those that are offered, is called “own”.
template<class E>
std::optional<AnalystChoice> choiceAmong(E own, std::initializer_list<E> offered, std::vector<Message> reasons) {
    std::vector<std::string> names;
    for (const E each : offered)
        names.push_back(choiceName(each));
    const bool isOffered = std::ranges::find(offered, own) != offered.end();
    return listChoice(isOffered ? choiceName(own) : "own", std::move(names), std::move(reasons));
}

/// Takes over the option that is an enumerator's name; another leaves what is there.
template<class E>
void choose(E& value, const std::string& option) {
    value = choiceNamed<E>(option).value_or(value);
}

} // namespace vitrine
