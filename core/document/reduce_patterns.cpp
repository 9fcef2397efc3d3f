#include "core/document/reduce_patterns.h"

#include "core/document/edit.h"
#include "core/document/originals.h"
#include "core/document/validity.h"

namespace vitrine {

namespace {

/// Patterns that lose their background go without.
void forgetBackground(Sample& sample, const std::string& background) {
    for (auto& pattern : sample.patterns) {
        if (pattern->choices.background != background)
            continue;
        ScatteringPattern changed = *pattern;
        changed.choices.background.clear();
        pattern = std::move(changed);
    }
}

} // namespace

void forgetReferences(Study& study, const std::string& except) {
    for (auto& sample : study.samples) {
        if (sample->id == except || std::ranges::none_of(sample->patterns, [](const auto& p) { return p->reference; }))
            continue;
        Sample changed = *sample;
        for (auto& pattern : changed.patterns)
            if (pattern->reference) {
                ScatteringPattern plain = *pattern;
                plain.reference = false;
                pattern = std::move(plain);
            }
        sample = std::move(changed);
    }
}

Result<Study> PatternReducer::operator()(const AddPatterns& a) const {
    return withSample(study, a.sample, [&](Sample& sample) -> Edited {
        for (const auto& pattern : a.patterns) {
            if (Edited check = newPattern(sample, pattern); !check)
                return check;
            sample.patterns.push_back(pattern);
        }
        appendMissing(sample.originals, a.originals);
        return {};
    });
}

Result<Study> PatternReducer::operator()(const RemovePattern& a) const {
    return withSample(study, a.pattern.sample, [&](Sample& sample) -> Edited {
        const std::string& id = a.pattern.pattern;
        if (std::erase_if(sample.patterns, [&](const Shared<ScatteringPattern>& p) { return p->id == id; }) == 0)
            return refuse(phrase("Study", "There is no pattern “%1” in sample “%2”.").with(id, sample.name));
        forgetBackground(sample, id);
        dropUnusedOriginals(sample);
        return {};
    });
}

Result<Study> PatternReducer::operator()(const RenamePattern& a) const {
    return withPattern(study, a.pattern, [&](ScatteringPattern& pattern, const Sample&) -> Edited {
        pattern.name = a.name;
        return validName(a.name);
    });
}

Result<Study> PatternReducer::operator()(const SetPatternRole& a) const {
    return withSample(study, a.pattern.sample, [&](Sample& sample) -> Edited {
        const auto found =
            std::ranges::find(sample.patterns, a.pattern.pattern, [](const Shared<ScatteringPattern>& p) { return p->id; });
        if (found == sample.patterns.end())
            return refuse(phrase("Study", "There is no pattern “%1” in sample “%2”.").with(a.pattern.pattern, sample.name));
        ScatteringPattern changed = **found;
        changed.role = a.role;
        if (a.role == PatternRole::Background) {
            changed.choices.background.clear();
            changed.reference = false;
        }
        *found = std::move(changed);
        if (a.role == PatternRole::Sample)
            forgetBackground(sample, a.pattern.pattern);
        return {};
    });
}

Result<Study> PatternReducer::operator()(const SetDifferenceReference& a) const {
    Study changed = study;
    forgetReferences(changed);
    const ScatteringPattern* chosen = findPattern(study, a.pattern);
    if (a.reference && chosen && !isUnderPressure(*chosen) && !study.across.structureReference.empty())
        changed.across.structureReference = a.pattern.sample;
    return withPattern(changed, a.pattern, [&](ScatteringPattern& pattern, const Sample&) -> Edited {
        if (a.reference && pattern.role == PatternRole::Background)
            return refuse(phrase("Study", "A background has no G(r) to be the reference of a difference."));
        pattern.reference = a.reference;
        return {};
    });
}

Result<Study> PatternReducer::operator()(const SetPatternConditions& a) const {
    return withPattern(study, a.pattern, [&](ScatteringPattern& pattern, const Sample&) -> Edited {
        pattern.pressure = a.pressure;
        pattern.temperature = a.temperature;
        return validConditions(a.pressure, a.temperature);
    });
}

Result<Study> PatternReducer::operator()(const SetPatternChoices& a) const {
    return withPattern(study, a.pattern, [&](ScatteringPattern& pattern, const Sample& sample) -> Edited {
        pattern.choices = a.choices;
        return validPatternChoices(sample, pattern, a.choices);
    });
}

Result<Study> PatternReducer::operator()(const SetSeries& a) const {
    return withPattern(study, a.pattern, [&](ScatteringPattern& pattern, const Sample&) -> Edited {
        pattern.series = a.series;
        return validSeries(pattern);
    });
}

Result<Study> PatternReducer::operator()(const ApplyPatternChoices& a) const {
    const ScatteringPattern* from = findPattern(study, a.from);
    if (!from)
        return refuse(phrase("Study", "There is no pattern “%1” in sample “%2”.").with(a.from.pattern, a.from.sample));
    Result<Study> changed = study;
    for (const auto& to : a.to) {
        changed = withPattern(*changed, to, [&](ScatteringPattern& pattern, const Sample&) -> Edited {
            PatternChoices choices = from->choices;
            choices.wavelength = pattern.choices.wavelength;
            choices.background = pattern.choices.background;
            pattern.choices = choices;
            return {};
        });
        if (!changed)
            return changed;
    }
    return changed;
}

} // namespace vitrine
