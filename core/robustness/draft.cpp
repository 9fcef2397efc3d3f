#include "core/robustness/draft.h"

#include "core/document/study_fields.h"

namespace vitrine {

namespace {

void addScans(Draft& draft, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < sample.scans.size(); ++i) {
        const Scan& scan = *sample.scans[i];
        const ScanResult& central = *result.scans[i];
        if (scan.cooling)
            continue;
        draft.scans.push_back({{sample.id, scan.id},
                               &scan,
                               &central,
                               central.windows ? std::optional(*central.windows) : std::nullopt,
                               scan.choices.lag,
                               scan.baseline,
                               scan.peaks,
                               scan.inKissinger});
    }
}

/// What was used, but that density and background scale are looked for again from where the study starts.
StructureChoices givenOf(const ScatteringPattern& pattern, StructureChoices used) {
    if (pattern.choices.refine != Refinement::None) {
        used.normalization.numberDensity = pattern.choices.structure.normalization.numberDensity;
        used.normalization.backgroundScale = pattern.choices.structure.normalization.backgroundScale;
    }
    return used;
}

void addPatterns(Draft& draft, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < sample.patterns.size(); ++i) {
        const ScatteringPattern& pattern = *sample.patterns[i];
        if (pattern.role != PatternRole::Sample)
            continue;
        PatternDraft each{{sample.id, pattern.id}, &pattern, result.patterns[i].get(), pattern.choices};
        if (each.central->structure)
            each.choices.structure = givenOf(pattern, each.central->used);
        if (each.central->coordination)
            each.choices.firstShell = each.central->coordination->limits;
        draft.patterns.push_back(std::move(each));
    }
}

SampleDraft sampleDraft(const Sample& sample, const SampleResult& result) {
    SampleDraft draft{&sample, sample.kissinger, sample.compression};
    if (result.heatCapacity && result.heatCapacity->curve && result.heatCapacity->step) {
        draft.heatCapacity = &*result.heatCapacity;
        draft.stepWindows = (*result.heatCapacity->step)->windows;
    }
    return draft;
}

/// Windows of the step of a heat capacity that are not those of another draft, or not those that are set.
void addStepWindows(std::vector<Action>& actions, const SampleDraft& draft, const std::optional<Windows>& other) {
    HeatCapacityChoices choices = draft.sample->heatCapacity;
    if (!draft.stepWindows || draft.stepWindows == other)
        return;
    choices.glassWindow = draft.stepWindows->glass;
    choices.liquidWindow = draft.stepWindows->liquid;
    if (choices != draft.sample->heatCapacity)
        actions.emplace_back(SetHeatCapacity{draft.sample->id, choices});
}

void addWindows(std::vector<Action>& actions, const ScanDraft& draft) {
    if (draft.windows && draft.scan->glassWindow != draft.windows->glass)
        actions.emplace_back(MoveGlassWindow{draft.path, draft.windows->glass});
    if (draft.windows && draft.scan->liquidWindow != draft.windows->liquid)
        actions.emplace_back(MoveLiquidWindow{draft.path, draft.windows->liquid});
}

/// Those windows that another draft has elsewhere.
void addMovedWindows(std::vector<Action>& actions, const ScanDraft& from, const ScanDraft& to) {
    if (!to.windows)
        return;
    if (!from.windows || from.windows->glass != to.windows->glass)
        actions.emplace_back(MoveGlassWindow{to.path, to.windows->glass});
    if (!from.windows || from.windows->liquid != to.windows->liquid)
        actions.emplace_back(MoveLiquidWindow{to.path, to.windows->liquid});
}

/// Gives `own` the fields in which two others differ.
template<Listed S>
void takeChanged(S& own, const S& from, const S& to) {
    forEachField<S>([&](const auto& field) {
        auto& mine = own.*field.member;
        if constexpr (Listed<std::remove_cvref_t<decltype(mine)>>)
            takeChanged(mine, from.*field.member, to.*field.member);
        else if (!(from.*field.member == to.*field.member))
            mine = to.*field.member;
    });
}

void addChoices(std::vector<Action>& actions, const ScanDraft& draft) {
    const Scan& scan = *draft.scan;
    if (scan.choices.lag != draft.lag && draft.lag)
        actions.emplace_back(SetLag{draft.path, *draft.lag});
    if (scan.choices.lag && !draft.lag)
        actions.emplace_back(ApplyLag{draft.path, false});
    if (draft.baseline && scan.baseline != draft.baseline)
        actions.emplace_back(SetBaseline{draft.path, *draft.baseline});
    if (draft.peaks && scan.peaks != draft.peaks)
        actions.emplace_back(SetPeaks{draft.path, *draft.peaks});
    if (scan.inKissinger != draft.inKissinger)
        actions.emplace_back(SetInKissinger{draft.path, draft.inKissinger});
}

void addCompared(std::vector<Action>& actions, const Draft& draft, const Study& study) {
    for (const SampleDraft& each : draft.samples) {
        if (each.sample->kissinger != each.kissinger)
            actions.emplace_back(SetKissinger{each.sample->id, each.kissinger});
        if (each.sample->compression != each.compression)
            actions.emplace_back(SetCompression{each.sample->id, each.compression});
    }
    if (study.across != draft.across)
        actions.emplace_back(SetCrossSample{draft.across});
}

} // namespace

Draft draftOf(const Study& study, const Results& central) {
    Draft draft;
    draft.across = study.across;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        addScans(draft, sample, *central.samples[i]);
        addPatterns(draft, sample, *central.samples[i]);
        draft.samples.push_back(sampleDraft(sample, *central.samples[i]));
    }
    return draft;
}

std::vector<Action> actionsOf(const Draft& draft, const Study& study) {
    std::vector<Action> actions;
    for (const ScanDraft& each : draft.scans) {
        addWindows(actions, each);
        addChoices(actions, each);
    }
    for (const PatternDraft& each : draft.patterns)
        if (each.pattern->choices != each.choices)
            actions.emplace_back(SetPatternChoices{each.path, each.choices});
    for (const SampleDraft& each : draft.samples)
        addStepWindows(actions, each, std::nullopt);
    addCompared(actions, draft, study);
    return actions;
}

std::vector<Action> changesBetween(const Draft& from, const Draft& to, const Study& study) {
    std::vector<Action> actions;
    for (std::size_t i = 0; i < to.scans.size(); ++i) {
        addMovedWindows(actions, from.scans[i], to.scans[i]);
        addChoices(actions, to.scans[i]);
    }
    for (std::size_t i = 0; i < to.patterns.size(); ++i) {
        PatternChoices choices = to.patterns[i].pattern->choices;
        takeChanged(choices, from.patterns[i].choices, to.patterns[i].choices);
        if (choices != to.patterns[i].pattern->choices)
            actions.emplace_back(SetPatternChoices{to.patterns[i].path, choices});
    }
    for (std::size_t i = 0; i < to.samples.size(); ++i)
        addStepWindows(actions, to.samples[i], from.samples[i].stepWindows);
    addCompared(actions, to, study);
    return actions;
}

} // namespace vitrine
