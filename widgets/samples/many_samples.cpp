#include "widgets/samples/many_samples.h"

namespace vitrine {

namespace {

template<class T>
void put(const std::optional<T>& wanted, T& into) {
    if (wanted)
        into = *wanted;
}

SampleTreatment edited(SampleTreatment treatment, const ManyEdit& edit) {
    put(edit.kind, treatment.kind);
    put(edit.temperature, treatment.temperature);
    put(edit.pressure, treatment.pressure);
    put(edit.hold, treatment.hold);
    put(edit.coolingRate, treatment.coolingRate);
    return treatment;
}

} // namespace

std::vector<Action> actionsOf(const Study& study, const std::vector<std::string>& samples, const ManyEdit& edit) {
    std::vector<Action> actions;
    for (const std::string& id : samples) {
        const Sample* sample = findSample(study, id);
        if (!sample)
            continue;
        if (edit.composition && *edit.composition != sample->composition)
            actions.emplace_back(SetComposition{id, *edit.composition});
        if (const auto treatment = edited(sample->treatment, edit); treatment != sample->treatment)
            actions.emplace_back(SetTreatment{id, treatment});
    }
    return actions;
}

Message describe(const ManyEdit& edit, int samples) {
    const bool treatment = edit.kind || edit.temperature || edit.pressure || edit.hold || edit.coolingRate;
    if (edit.composition && treatment)
        return phrases("Action", "Set composition and treatment of %n sample(s)").count(samples);
    return (treatment ? phrases("Action", "Set treatment of %n sample(s)") : phrases("Action", "Set composition of %n sample(s)"))
        .count(samples);
}

} // namespace vitrine
