#include "core/files/paper/methods.h"

#include "core/files/paper/methods_parts.h"

#include <algorithm>

namespace vitrine {

void addNote(Methods& methods, const std::string& note) {
    if (std::ranges::find(methods.notes, note) == methods.notes.end())
        methods.notes.push_back(note);
}

Methods methodsOf(const Study& study, const Results& results, const RunOfStudy& run) {
    Methods methods;
    if (!results.study || study.samples.empty())
        return methods;
    addSamples(methods, study);
    addCalorimetry(methods, study, results);
    addDiffraction(methods, study, results);
    addFurther(methods, study, results);
    addComparison(methods, study, results);
    addErrors(methods, run);
    return methods;
}

} // namespace vitrine
