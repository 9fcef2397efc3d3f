#include "core/results/pattern_results.h"

namespace vitrine {

void addNotes(std::vector<Message>& notes, const std::vector<Message>& more) {
    for (const Message& note : more)
        if (std::ranges::find(notes, note) == notes.end())
            notes.push_back(note);
}

std::vector<Message> notesOn(const ScatteringPattern& pattern, const PatternResult& result) {
    std::vector<Message> notes = pattern.notes;
    if (result.frames)
        addNotes(notes, (*result.frames)->notes);
    if (result.densityMap && *result.densityMap)
        addNotes(notes, (**result.densityMap)->notes);
    if (result.structure)
        addNotes(notes, (*result.structure)->notes);
    return notes;
}

} // namespace vitrine
