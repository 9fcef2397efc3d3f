#include "core/document/differences.h"

#include "core/document/named.h"

namespace vitrine {

namespace {

using Told = std::vector<Message>;

void note(Told& told, bool differs, const Message& words) {
    if (differs)
        told.push_back(words);
}

void compareScan(Told& told, const Scan& a, const Scan& b) {
    const std::size_t before = told.size();
    const auto about = [&](bool differs, const Message& words) { note(told, differs, words.with(b.name)); };
    about(a.name != b.name, phrase("Difference", "Name of scan “%1”"));
    about(a.glassWindow != b.glassWindow, phrase("Difference", "Glass window of %1"));
    about(a.liquidWindow != b.liquidWindow, phrase("Difference", "Liquid window of %1"));
    about(a.peaks != b.peaks, phrase("Difference", "Peaks of %1"));
    about(a.baseline != b.baseline, phrase("Difference", "Base line of %1"));
    about(a.choices.heatingRate != b.choices.heatingRate, phrase("Difference", "Heating rate of %1"));
    about(a.choices.mass != b.choices.mass, phrase("Difference", "Mass of %1"));
    about(a.choices.exo != b.choices.exo, phrase("Difference", "Exothermic direction of %1"));
    about(a.choices.lag != b.choices.lag, phrase("Difference", "Thermal lag of %1"));
    about(a.glassReference != b.glassReference, phrase("Difference", "Reference of the glass line of %1"));
    about(a.inKissinger != b.inKissinger, phrase("Difference", "Whether %1 is in the Kissinger plot"));
    about(told.size() == before && a != b, phrase("Difference", "Choices of %1"));
}

void comparePattern(Told& told, const ScatteringPattern& a, const ScatteringPattern& b) {
    const std::size_t before = told.size();
    const auto about = [&](bool differs, const Message& words) { note(told, differs, words.with(b.name)); };
    about(a.name != b.name, phrase("Difference", "Name of pattern “%1”"));
    about(a.role != b.role, phrase("Difference", "Use of pattern %1"));
    about(a.pressure != b.pressure || a.temperature != b.temperature, phrase("Difference", "Pressure and temperature of %1"));
    about(told.size() == before && a != b, phrase("Difference", "Choices of %1"));
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
    compareCommon(told, a.scans, b.scans, compareScan);
}

void comparePatterns(Told& told, const Sample& a, const Sample& b) {
    noteCount(told, missing(b.patterns, a.patterns), phrases("Difference", "%n pattern(s) added"));
    noteCount(told, missing(a.patterns, b.patterns), phrases("Difference", "%n pattern(s) removed"));
    compareCommon(told, a.patterns, b.patterns, comparePattern);
}

} // namespace

std::vector<Message> differences(const Sample& before, const Sample& now) {
    Told told;
    note(told, before.name != now.name, phrase("Difference", "Name of the sample"));
    note(told, before.composition != now.composition, phrase("Difference", "Composition"));
    note(told, before.treatment != now.treatment, phrase("Difference", "Treatment"));
    note(told, before.kissinger != now.kissinger, phrase("Difference", "Kissinger analysis"));
    note(told, before.compression != now.compression, phrase("Difference", "Equation of state"));
    compareScans(told, before, now);
    comparePatterns(told, before, now);
    note(told, told.empty() && before != now, phrase("Difference", "Choices of the sample"));
    return told;
}

} // namespace vitrine
