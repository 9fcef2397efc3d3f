#include "core/across_samples/sample_groups.h"

#include "core/across_samples/activation_stage.h"

namespace vitrine {

namespace {

Message treatmentName(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::AsCast:
        return phrase("Study", "as cast");
    case TreatmentKind::Annealed:
        return phrase("Study", "annealed");
    case TreatmentKind::Compressed:
        return phrase("Study", "compressed");
    case TreatmentKind::Unknown:
        break;
    }
    return phrase("Study", "treatment unknown");
}

Message compositionName(const std::string& composition) {
    return composition.empty() ? phrase("Study", "composition unknown") : phrase("Study", "%1").with(composition);
}

Message pressureName(double pressure) {
    return pressure == 0 ? phrase("Study", "ambient pressure") : phrase("Study", "%1 GPa").with(Figure{pressure, 4});
}

/// Puts a sample into the group of a name, which is made where there is none yet.
void put(std::vector<SampleGroup>& groups, const Message& name, const std::string& sample) {
    const auto found = std::ranges::find(groups, name, &SampleGroup::name);
    SampleGroup& group = found == groups.end() ? groups.emplace_back(SampleGroup{name, {}}) : *found;
    group.samples.push_back(sample);
}

std::vector<SampleGroup> byPressure(const Study& study) {
    std::vector<double> pressures;
    for (const auto& sample : study.samples)
        if (knownPressure(sample->treatment))
            pressures.push_back(treatmentPressure(sample->treatment));
    const std::vector<double> distinct = distinctPressures(pressures);
    std::vector<SampleGroup> groups;
    for (const double pressure : distinct)
        for (const auto& sample : study.samples)
            if (knownPressure(sample->treatment) && representativePressure(treatmentPressure(sample->treatment), distinct) == pressure)
                put(groups, pressureName(pressure), sample->id);
    for (const auto& sample : study.samples)
        if (!knownPressure(sample->treatment))
            put(groups, phrase("Study", "pressure unknown"), sample->id);
    return groups;
}

} // namespace

std::vector<SampleGroup> sampleGroups(const Study& study, SampleGrouping grouping) {
    if (grouping == SampleGrouping::Pressure)
        return byPressure(study);
    std::vector<SampleGroup> groups;
    for (const auto& sample : study.samples)
        put(groups, grouping == SampleGrouping::Treatment ? treatmentName(sample->treatment.kind) : compositionName(sample->composition),
            sample->id);
    return groups;
}

} // namespace vitrine
