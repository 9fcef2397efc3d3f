#include "core/evaluation/pattern_stages.h"

#include "core/evaluation/automatic_structure.h"
#include "core/evaluation/pattern_inputs.h"
#include "core/evaluation/refinement_errors.h"
#include "core/evaluation/series_stage.h"
#include "core/scattering/scattering_angle.h"

namespace vitrine {

namespace {

template<class T>
Result<Shared<T>> shared(Result<T> result) {
    if (!result)
        return std::unexpected(result.error());
    return Shared<T>(std::move(*result));
}

Result<MeanPattern> meanPattern(const PatternRecording& recording, const FrameChoices& choices) {
    if (recording.frames.frames == 0)
        return MeanPattern{recording.pattern, {}};
    const auto averaged = averagedFrames(
        {recording.frames.q, recording.frames.intensity, recording.frames.frames, recording.frames.sigma}, choices);
    if (!averaged)
        return std::unexpected(averaged.error());
    return MeanPattern{averaged->pattern, Shared<AveragedFrames>(*averaged)};
}

Result<std::shared_ptr<const Correction>> correctionOf(const CorrectionInputs& in) {
    auto plan = structurePlan(in.sample->q, in.setup, in.r);
    if (!plan)
        return std::unexpected(plan.error());
    auto corrected = correctedPattern(*plan, *in.sample, in.background ? in.background.get() : nullptr);
    if (!corrected)
        return std::unexpected(corrected.error());
    return std::make_shared<const Correction>(std::move(*plan), std::move(*corrected));
}

struct PatternStages {
    PatternMemo& memo;
    StageCounts& computed;

    Result<MeanPattern> mean(const ScatteringPattern& pattern) const {
        return memo.frames.get({pattern.recording, pattern.choices.frames}, computed.frames,
                               [&] { return meanPattern(*pattern.recording, pattern.choices.frames); });
    }
    Result<std::shared_ptr<const Correction>> correction(const CorrectionInputs& in) const {
        return memo.correction.get(in, computed.correction, [&] { return correctionOf(in); });
    }
    Result<Shared<Structure>> structure(const StructureInputs& in, const Correction& correction) const {
        return memo.structure.get(in, computed.structure,
                                  [&] { return shared(structureOf(correction.plan, correction.corrected, in.choices)); });
    }
    /// Of a refined density or background that is off by its error.
    Result<Shared<Structure>> movedStructure(const StructureInputs& in, const Correction& correction) const {
        return memo.moved.get(in, computed.structure,
                              [&] { return shared(structureOf(correction.plan, correction.corrected, in.choices)); });
    }
    /// S(q) and peaks of the frames, which the range of the two lines does not change.
    Result<Shared<SeriesResult>> members(SeriesInputs inputs, const ScatteringPattern& pattern) const {
        inputs.series.fitRange = {};
        const ScatteringPattern* const background = inputs.background ? inputs.background.get() : nullptr;
        return memo.members.get(inputs, computed.members, [&] { return seriesMembers(pattern, background, inputs.composition); });
    }
    Result<Shared<SeriesResult>> series(const ScatteringPattern& pattern, const Shared<ScatteringPattern>& background,
                                        const std::string& composition) const {
        const SeriesInputs inputs{pattern.recording, *pattern.series, pattern.choices, background, composition};
        return memo.series.get(inputs, computed.series, [&]() -> Result<Shared<SeriesResult>> {
            const auto found = members(inputs, pattern);
            if (!found)
                return found;
            return withLinesOrMap(**found, inputs.series.fitRange);
        });
    }
    Result<Shared<DensityMap>> refined(const RefinementInputs& in, const Correction& correction) const {
        return memo.densityMap.get(in, computed.densityMap, [&] {
            const NormalizationChoices& choices = in.structure.choices.normalization;
            return shared(densityMap(correction.plan, correction.corrected, choices, searchAround(choices, in.refine)));
        });
    }
};

/// Puts what the refinement found into the choices; false where it failed.
bool applyRefinement(const PatternStages& stages, StructureInputs& in, Refinement refine, const Correction& correction,
                     PatternResult& result) {
    if (refine == Refinement::None)
        return true;
    result.densityMap = stages.refined({in, refine}, correction);
    if (!*result.densityMap) {
        result.structure = std::unexpected(result.densityMap->error());
        return false;
    }
    const DensityMap& map = ***result.densityMap;
    in.choices.normalization.numberDensity = map.bestDensity;
    in.choices.normalization.backgroundScale = map.bestBackgroundScale;
    result.numberDensityError = map.densityError;
    return true;
}

/// The weights of the pairs over the band of the transform.
void addPairs(PatternResult& result, const ScatteringSetup& setup) {
    const StructureChoices& used = result.used;
    auto weights = pairWeights(setup.composition, {(*result.structure)->q.back(), used.window, used.windowWidth},
                               setup.dispersion ? std::optional(setup.energy) : std::nullopt);
    if (weights)
        result.pairs = Shared<PairWeights>(std::move(*weights));
}

/// The errors of a refined density and background in those of the scale of the pattern.
void addRefinementErrors(Normalization& n, const DensityMap& map, NormalizationMethod method) {
    if (map.backgroundError)
        n.backgroundScale.error = map.backgroundError;
    if (map.scaleError && method == NormalizationMethod::LinearSolve)
        n.scale.error = std::max(*map.scaleError, n.scale.error.value_or(0));
}

/// Whether the correction for polarisation was neither stated by the file nor chosen.
bool isPolarizationAssumed(const ScatteringPattern& pattern) {
    return !pattern.recording->polarizationDone && pattern.choices.polarization == PolarizationChoice(Polarization{});
}

std::vector<Message> notesOnChoices(const ScatteringPattern& pattern, std::vector<Message> notes) {
    if (isPolarizationAssumed(pattern))
        notes.push_back(phrase("Pattern",
                               "The file does not say whether its intensities are corrected for polarisation: they are "
                               "corrected as of an unpolarised beam or of whole rings, (1 + cos² 2θ)/2."));
    return notes;
}

/// Returns what tells the errors of a refinement; empty without one.
MovedParameters evaluateIntensity(const ScatteringPattern& pattern, const Shared<Pattern>& background,
                                  const std::string& composition, const PatternStages& stages, PatternResult& result) {
    const auto setup = scatteringSetup(pattern.choices, composition);
    if (!setup) {
        result.structure = std::unexpected(setup.error());
        return {};
    }
    StructureInputs in{{*result.pattern, background, *setup, pattern.choices.r}, pattern.choices.structure};
    const auto correction = stages.correction(in.correction);
    if (!correction) {
        result.structure = std::unexpected(correction.error());
        return {};
    }
    const auto notes = notesOnChoices(pattern, completeChoices((*correction)->plan, (*correction)->corrected, in.choices));
    if (!applyRefinement(stages, in, pattern.choices.refine, **correction, result))
        return {};
    result.used = in.choices;
    result.numberDensity = in.choices.normalization.numberDensity;
    result.structure = stages.structure(in, **correction);
    if (result.structure)
        addPairs(result, *setup);
    if (result.structure && (!notes.empty() || result.densityMap)) {
        Structure noted = **result.structure;
        noted.notes.insert(noted.notes.begin(), notes.begin(), notes.end());
        if (result.densityMap)
            addRefinementErrors(noted.normalization, ***result.densityMap, in.choices.normalization.method);
        result.structure = Shared<Structure>(std::move(noted));
    }
    if (stages.memo.effort != Effort::Full)
        return {};
    const auto structureFor = [&](const StructureChoices& choices) {
        return stages.movedStructure({in.correction, choices}, **correction);
    };
    return movedByRefinement(structureFor, in.choices, result);
}

PatternResult unevaluated(const std::string& id, const Problem& why) {
    PatternResult result;
    result.id = id;
    const std::unexpected<Problem> absent(why);
    result.pattern = absent;
    result.structure = absent;
    result.peaks = absent;
    result.coordination = absent;
    return result;
}

Problem notWanted() {
    return {phrase("Evaluate", "What was asked for is not made of this."), {}, {}};
}

void evaluateStructure(const ScatteringPattern& pattern, Effort effort, const Wanted& wanted, PatternResult& result) {
    if (!result.structure) {
        result.peaks = std::unexpected(result.structure.error());
        result.coordination = std::unexpected(result.structure.error());
        return;
    }
    result.peaks = peaksOf(**result.structure, pattern.choices, result.energy, wanted.readings ? effort : Effort::ChosenAlone);
    if (wanted.shells)
        result.shells = shellsIn(**result.structure, result.numberDensity, result.used.normalization.rMin);
    result.coordination = std::unexpected(notWanted());
    if (!wanted.readings)
        return;
    result.coordination = coordinationOf(**result.structure, pattern.choices, result.numberDensity, effort);
    if (!pattern.choices.subPeaks.positions.empty())
        result.subPeaks = shared(subPeaksOf({**result.structure, result.numberDensity, result.pairs ? &**result.pairs : nullptr},
                                            pattern.choices.subPeaks));
}

/// What is read off the structures that were moved, between the limits of the first shell of the pattern's own.
void evaluateMoved(const ScatteringPattern& pattern, const Wanted& wanted, const PatternResult& own, MovedParameters& moved) {
    ScatteringPattern within = pattern;
    if (own.coordination)
        within.choices.firstShell = own.coordination->limits;
    for (MovedParameter& each : moved.each)
        for (PatternResult* way : {&each.down, &each.up})
            evaluateStructure(within, Effort::ValuesAlone, wanted, *way);
}

PatternResult evaluateStages(const ScatteringPattern& pattern, const Shared<ScatteringPattern>& background,
                             const std::string& composition, const PatternStages& stages) {
    const auto mean = stages.mean(pattern);
    if (!mean)
        return unevaluated(pattern.id, mean.error());
    PatternResult result =
        unevaluated(pattern.id, {phrase("Pattern", "This is a background; it is subtracted from other patterns."), {}, {}});
    result.pattern = mean->pattern;
    result.frames = mean->frames;
    result.used = pattern.choices.structure;
    result.energy = pattern.choices.wavelength ? energyOf(*pattern.choices.wavelength) : 0;
    if (pattern.role == PatternRole::Background)
        return result;
    result.numberDensity = pattern.choices.structure.normalization.numberDensity;
    if (pattern.series && stages.memo.effort == Effort::Full)
        result.series = stages.series(pattern, background, composition);
    MovedParameters moved;
    if (pattern.recording->content != PatternContent::Intensity)
        result.structure = shared(structureInFile(*pattern.recording, pattern.choices));
    else if (const auto empty = background ? meanPattern(*background->recording, background->choices.frames)
                                           : Result<MeanPattern>(MeanPattern{}))
        moved = evaluateIntensity(pattern, empty->pattern, composition, stages, result);
    else
        result.structure = std::unexpected(empty.error());
    evaluateStructure(pattern, stages.memo.effort, stages.memo.wanted, result);
    evaluateMoved(pattern, stages.memo.wanted, result, moved);
    addErrorsOfRefinement(result, moved);
    return result;
}

} // namespace

Shared<PatternResult> evaluatePattern(const Shared<ScatteringPattern>& pattern, const Shared<ScatteringPattern>& background,
                                      const std::string& composition, PatternMemo& memo, StageCounts& computed) {
    return memo.whole.get({pattern, background, composition}, computed.pattern, [&]() -> Shared<PatternResult> {
        return evaluateStages(*pattern, background, composition, PatternStages{memo, computed});
    });
}

PatternResult evaluatePattern(const ScatteringPattern& pattern, const ScatteringPattern* background,
                              const std::string& composition) {
    PatternMemo memo;
    StageCounts computed;
    const auto empty = background ? Shared<ScatteringPattern>(*background) : Shared<ScatteringPattern>();
    return evaluateStages(pattern, empty, composition, {memo, computed});
}

} // namespace vitrine
