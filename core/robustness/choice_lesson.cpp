#include "core/robustness/choice_lesson.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine {

namespace {

/// What is said of a choice whose first alternative is tried.
struct Taught {
    const char* key;
    Message text;
};

std::vector<Taught> taught() {
    return {
        {"glass_window_high",
         phrase("ChoiceLesson", "Every glass window ends earlier, as another careful person might have "
                                "drawn it. The lines of the glasses turn a little, and what stands on them moves: steps, areas "
                                "and T_f. Read in the table by how many of their printed errors: the error of noise knows "
                                "nothing of this.")},
        {"peak_baseline",
         phrase("ChoiceLesson", "The windows are back, and the peaks stand on another baseline. Their areas and heights move by "
                                "many printed errors, their temperatures by a few, but all to one side, so that activation "
                                "energies move with them.")},
        {"q_max",
         phrase("ChoiceLesson", "Every pattern ends at a lower q_max. G(r) is resolved to about π/q_max: its peaks widen, and "
                                "distances and coordination numbers move by far more than noise would ever do. What is read off "
                                "S(q) at low q hardly notices.")},
        {"eos_exponent",
         phrase("ChoiceLesson",
                "Volumes are made of q1 with another exponent. No pattern has changed and every fit is as good as "
                "before, yet the bulk modulus and the densification are others: the model is part of the number.")}};
}

/// All numbers; `central` says which distance of a pattern is which.
Readings allOf(const Study& study, const Results& results, const Results& central) {
    Readings out = readingsOf(study, results);
    for (std::size_t s = 0; s < study.samples.size(); ++s) {
        const Sample& sample = *study.samples[s];
        const SampleResult &result = *results.samples[s], &own = *central.samples[s];
        for (std::size_t i = 0; i < sample.scans.size(); ++i)
            addReadings(out, sample, *sample.scans[i], *result.scans[i]);
        if (result.heatCapacity)
            addReadings(out, sample, *result.heatCapacity);
        for (std::size_t i = 0; i < sample.patterns.size(); ++i)
            addReadings(out, sample, *sample.patterns[i], *result.patterns[i], *own.patterns[i]);
    }
    return out;
}

/// The greatest of each kind of number.
std::vector<MovedNumber> greatestOfEach(const std::vector<MovedNumber>& all) {
    std::map<std::string, const MovedNumber*> greatest;
    for (const MovedNumber& each : all) {
        const MovedNumber*& best = greatest[each.name.key];
        if (!best || each.byErrors > best->byErrors)
            best = &each;
    }
    std::vector<MovedNumber> out;
    for (const auto& [key, best] : greatest)
        out.push_back(*best);
    return out;
}

} // namespace

std::vector<ChoiceLessonStep> choiceLesson(const ChoiceSpace& space) {
    std::vector<ChoiceLessonStep> steps;
    for (const Taught& each : taught()) {
        const auto choice = std::ranges::find(space.choices, each.key, &AnalystChoice::key);
        if (choice == space.choices.end())
            continue;
        if (const auto others = alternativesOf(*choice); !others.empty())
            steps.push_back({each.text, others.front()});
    }
    if (!steps.empty())
        steps.push_back(
            {phrase("ChoiceLesson", "The study is as it was. Each step made one choice otherwise, by as much as careful "
                                    "people differ. Ask the analysts to make all of them at once, many times over: the "
                                    "strips then show how far a number may be carried, and the bars by which choice.")});
    return steps;
}

std::vector<MovedNumber> movedNumbers(const Study& study, const Results& before, const Results& after, std::size_t most) {
    std::map<std::string, double> values;
    for (const QuantityReading& each : allOf(study, after, before))
        if (each.value)
            values.emplace(each.name.identity(), each.value->value);
    std::vector<MovedNumber> moved;
    for (const QuantityReading& each : allOf(study, before, before)) {
        const auto now = values.find(each.name.identity());
        if (!each.value || !(each.value->error > 0.0) || now == values.end() || now->second == each.value->value)
            continue;
        const double by = std::abs(now->second - each.value->value) / *each.value->error;
        moved.push_back({each.name, *each.value, now->second, by});
    }
    moved = greatestOfEach(moved);
    std::ranges::stable_sort(moved, std::greater(), &MovedNumber::byErrors);
    moved.resize(std::min(most, moved.size()));
    return moved;
}

} // namespace vitrine
