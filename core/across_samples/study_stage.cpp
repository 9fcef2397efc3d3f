#include "core/across_samples/study_stage.h"

#include "core/across_samples/activation_stage.h"
#include "core/across_samples/common_stage.h"
#include "core/across_samples/fictive_stage.h"
#include "core/across_samples/structure_stage.h"
#include "core/across_samples/transition_stage.h"

namespace vitrine {

namespace {

StudyResult computed(const Study& study, std::span<const Shared<SampleResult>> results, StudyMemo& memo, StageCounts& counts) {
    StudyResult out;
    const CrossSampleChoices& across = study.across;
    out.referenceTg = referenceTgOf(study);
    Activation activation = activationOf(study, results, out.referenceTg);
    out.activation = std::move(activation.points);
    out.excluded = std::move(activation.excluded);
    out.transitions = transitionsOf(out.activation, out.referenceTg, across, memo, counts);
    out.ambientOnset = equilibriumOnset(out.activation, 0);
    out.master = masterCurveOf(out.activation, out.transitions, out.referenceTg, across.master, memo, counts);
    out.common = commonActivations(out.activation, study, results, out.referenceTg);
    out.cooled = cooledGlasses(study, results, out.referenceTg);
    out.fictive = fictiveComparisons(out.activation, out.transitions, out.ambientOnset, out.referenceTg, across);
    out.slowdown = slowdownOf(out.transitions, out.referenceTg, across);
    AcrossStructure structure = structureAcross(study, results, out.transitions);
    out.structureReference = std::move(structure.reference);
    out.structure = std::move(structure.points);
    out.slopes = std::move(structure.slopes);
    out.densification = std::move(structure.densification);
    out.states = std::move(structure.states);
    return out;
}

} // namespace

Shared<StudyResult> evaluateAcross(const Study& study, std::span<const Shared<SampleResult>> results, StudyMemo& memo,
                                   StageCounts& counts) {
    const StudyInputs inputs{study.samples, study.across};
    return memo.whole.get(inputs, counts.study, [&]() -> Shared<StudyResult> { return computed(study, results, memo, counts); });
}

} // namespace vitrine
