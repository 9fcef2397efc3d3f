#include "core/document/differences.h"

#include "core/curve/named.h"
#include "core/document/sample_fields.h"

namespace vitrine {

namespace {

using Told = std::vector<Message>;

void note(Told& told, bool differs, const Message& words) {
    if (differs)
        told.push_back(words);
}

/// What differs in the choices of a part, by name; the same words once.
template<class T>
void compareChoices(Told& told, const T& a, const T& b) {
    const std::size_t before = told.size();
    eachDifference(a, b, [&](const Message& words) {
        if (const Message named = words.with(b.name); told.size() == before || told.back() != named)
            told.push_back(named);
    });
    note(told, told.size() == before && a != b, phrase("Difference", "Choices of %1").with(b.name));
}

/// How many of `parts` are not among `others`.
template<class T>
int missing(const std::vector<Shared<T>>& parts, const std::vector<Shared<T>>& others) {
    return static_cast<int>(std::ranges::count_if(parts, [&](const auto& part) { return !sharedNamed(others, part->id); }));
}

void noteCount(Told& told, int count, const Message& words) {
    note(told, count > 0, Message(words).count(count));
}

/// Parts that are in both and differ.
template<class T, class Compare>
void compareCommon(Told& told, const std::vector<Shared<T>>& before, const std::vector<Shared<T>>& now, Compare compare) {
    for (const auto& part : now)
        if (const Shared<T>* old = sharedNamed(before, part->id); old && *old != part)
            compare(told, **old, *part);
}

void compareScans(Told& told, const Sample& a, const Sample& b) {
    noteCount(told, missing(b.scans, a.scans), phrases("Difference", "%n scan(s) added"));
    noteCount(told, missing(a.scans, b.scans), phrases("Difference", "%n scan(s) removed"));
    compareCommon(told, a.scans, b.scans, compareChoices<Scan>);
}

void comparePatterns(Told& told, const Sample& a, const Sample& b) {
    noteCount(told, missing(b.patterns, a.patterns), phrases("Difference", "%n pattern(s) added"));
    noteCount(told, missing(a.patterns, b.patterns), phrases("Difference", "%n pattern(s) removed"));
    compareCommon(told, a.patterns, b.patterns, compareChoices<ScatteringPattern>);
}

void compareMethods(Told& told, const Sample& a, const Sample& b) {
    noteCount(told, missing(b.rubies, a.rubies), phrases("Difference", "%n ruby measurement(s) added"));
    noteCount(told, missing(a.rubies, b.rubies), phrases("Difference", "%n ruby measurement(s) removed"));
    compareCommon(told, a.rubies, b.rubies, compareChoices<RubyMeasurement>);
    noteCount(told, missing(b.heatRuns, a.heatRuns), phrases("Difference", "%n run(s) of the heat capacity added"));
    noteCount(told, missing(a.heatRuns, b.heatRuns), phrases("Difference", "%n run(s) of the heat capacity removed"));
    compareCommon(told, a.heatRuns, b.heatRuns, compareChoices<HeatRun>);
}

} // namespace

std::vector<Message> differences(const Sample& before, const Sample& now) {
    Told told;
    eachDifference(before, now, [&](const Message& words) { told.push_back(words); });
    compareScans(told, before, now);
    comparePatterns(told, before, now);
    compareMethods(told, before, now);
    note(told, told.empty() && before != now, phrase("Difference", "Choices of the sample"));
    return told;
}

} // namespace vitrine
