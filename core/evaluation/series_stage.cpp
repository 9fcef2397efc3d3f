#include "core/evaluation/series_stage.h"

#include "core/evaluation/automatic_structure.h"
#include "core/evaluation/pattern_inputs.h"
#include "core/series/frame_chain.h"

namespace vitrine {

namespace {

/// What is common to all members, and what gives S(q) of one.
struct PreparedSeries {
    SeriesPlan plan;
    StructureOfMember structure;
    std::vector<Message> notes;
};

std::optional<Problem> faultInSeries(const ScatteringPattern& pattern) {
    if (!pattern.series || pattern.recording->frames.frames < 2)
        return Problem{phrase("Series", "The recording holds a single pattern and is no series."),
                       phrase("Series", "Use a stack of frames, or a folder of patterns."),
                       {}};
    if (isOnDistance(pattern.recording->content))
        return Problem{phrase("Series", "The stack holds functions of r; a series follows the FSDP of S(q)."), {}, {}};
    return {};
}

std::optional<Problem> refine(SeriesPlan& plan, const CorrectedPattern& corrected, Refinement refinement) {
    if (refinement == Refinement::None)
        return {};
    NormalizationChoices& n = plan.choices.normalization;
    const auto map = densityMap(plan.structure, corrected, n, searchAround(n, refinement));
    if (!map)
        return map.error();
    n.numberDensity = map->bestDensity;
    n.backgroundScale = map->bestBackgroundScale;
    return {};
}

Result<Pattern> emptyPatternOf(const ScatteringPattern& background) {
    const PatternRecording& recording = *background.recording;
    return recording.frames.frames == 0 ? recording.pattern : referencePattern(recording.frames, background.choices.frames);
}

/// The plan on these q values with the choices as they are.
Result<SeriesPlan> openPlan(const ScatteringPattern& pattern, const ScatteringPattern* background, const std::string& composition,
                            const std::vector<double>& q) {
    const auto setup = scatteringSetup(pattern.choices, composition);
    if (!setup)
        return std::unexpected(setup.error());
    auto structure = structurePlan(q, *setup, pattern.choices.r);
    if (!structure)
        return std::unexpected(structure.error());
    SeriesPlan plan{std::move(*structure), pattern.choices.structure, pattern.choices.peak, {}, pattern.choices.frames};
    if (background) {
        auto empty = emptyPatternOf(*background);
        if (!empty)
            return std::unexpected(empty.error());
        plan.background = std::move(*empty);
    }
    return plan;
}

Result<SeriesPlan> reducedPlan(const ScatteringPattern& pattern, const ScatteringPattern* background,
                               const std::string& composition, const Pattern& reference, std::vector<Message>& notes) {
    auto plan = openPlan(pattern, background, composition, reference.q);
    if (!plan)
        return plan;
    const auto corrected = correctedPattern(plan->structure, reference, plan->background ? &*plan->background : nullptr);
    if (!corrected)
        return std::unexpected(corrected.error());
    notes = completeChoices(plan->structure, *corrected, plan->choices);
    if (auto problem = refine(*plan, *corrected, pattern.choices.refine))
        return std::unexpected(std::move(*problem));
    return plan;
}

/// S(q) as the stack holds it.
StructureOfMember asRead(const ScatteringPattern& pattern) {
    return [&pattern](const Pattern& member) {
        PatternRecording recording;
        recording.content = pattern.recording->content;
        recording.pattern = member;
        PatternChoices choices = pattern.choices;
        choices.r.count = 0;
        return structureInFile(recording, choices);
    };
}

Result<SeriesResult> followed(const ScatteringPattern& pattern, const SeriesConditions& conditions,
                              const std::vector<SeriesMember>& members, SeriesPlan& plan, const Pattern& reference) {
    const bool reduced = pattern.recording->content == PatternContent::Intensity;
    const Result<StructureOfMember> structureOfMember = reduced ? byPlan(plan, reference.q) : asRead(pattern);
    if (!structureOfMember)
        return std::unexpected(structureOfMember.error());
    const auto first = (*structureOfMember)(reference);
    if (!first)
        return std::unexpected(first.error());
    plan.peak = peakChoicesFor(*first, plan.peak);
    SeriesValues values = seriesValues(pattern.recording->frames, members, plan, *structureOfMember, *first);
    SeriesResult result;
    result.id = pattern.id;
    result.axis = conditions.axis;
    result.used = plan.choices;
    result.peak = plan.peak;
    result.points = std::move(values.points);
    result.curves = std::move(values.curves);
    result.notes = conditions.notes;
    return result;
}

} // namespace

Result<Shared<SeriesResult>> seriesMembers(const ScatteringPattern& pattern, const ScatteringPattern* background,
                                           const std::string& composition) {
    if (auto fault = faultInSeries(pattern))
        return std::unexpected(std::move(*fault));
    const FrameData& frames = pattern.recording->frames;
    const auto conditions = conditionsOf(frames, *pattern.series);
    if (!conditions)
        return std::unexpected(conditions.error());
    const auto members = membersOf(*conditions, *pattern.series);
    if (!members)
        return std::unexpected(members.error());
    const auto reference = referencePattern(frames, pattern.choices.frames);
    if (!reference)
        return std::unexpected(reference.error());
    std::vector<Message> notes;
    auto plan =
        pattern.recording->content == PatternContent::Intensity
            ? reducedPlan(pattern, background, composition, *reference, notes)
            : Result<SeriesPlan>(SeriesPlan{{}, pattern.choices.structure, pattern.choices.peak, {}, pattern.choices.frames});
    if (!plan)
        return std::unexpected(plan.error());
    auto result = followed(pattern, *conditions, *members, *plan, *reference);
    if (!result)
        return std::unexpected(result.error());
    result->notes.insert(result->notes.begin(), notes.begin(), notes.end());
    if (result->failed() > 0)
        result->notes.push_back(phrases("Series", "%n pattern(s) of the series could not be used.").count(int(result->failed())));
    return Shared<SeriesResult>(std::move(*result));
}

Result<Structure> structureOfPoint(const ScatteringPattern& pattern, const ScatteringPattern* background,
                                   const std::string& composition, const SeriesResult& series, std::size_t point) {
    if (point >= series.points.size() ||
        series.points[point].frame + series.points[point].frames > pattern.recording->frames.frames)
        return refuse(phrase("Series", "The series has no such frame."));
    const MemberPoint& is = series.points[point];
    const auto member = patternOf(pattern.recording->frames, {is.frame, is.frames, is.x, is.y}, pattern.choices.frames);
    if (!member)
        return std::unexpected(member.error());
    if (pattern.recording->content != PatternContent::Intensity)
        return asRead(pattern)(*member);
    const auto plan = openPlan(pattern, background, composition, member->q);
    if (!plan)
        return std::unexpected(plan.error());
    const auto corrected = correctedPattern(plan->structure, *member, plan->background ? &*plan->background : nullptr);
    return corrected ? reciprocalOf(plan->structure, *corrected, series.used) : std::unexpected(corrected.error());
}

Shared<SeriesResult> withLinesOrMap(const SeriesResult& members, Interval fitRange) {
    SeriesResult result = members;
    if (result.axis == SeriesAxis::Temperature)
        result.volume = volumeCurve(result.points, fitRange);
    if (result.axis == SeriesAxis::Position)
        result.map = seriesMap(result.points);
    return result;
}

Result<Shared<SeriesResult>> evaluateSeries(const ScatteringPattern& pattern, const ScatteringPattern* background,
                                            const std::string& composition) {
    const auto members = seriesMembers(pattern, background, composition);
    if (!members)
        return members;
    return withLinesOrMap(**members, pattern.series->fitRange);
}

} // namespace vitrine
