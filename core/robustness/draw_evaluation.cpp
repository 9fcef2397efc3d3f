#include "core/robustness/draw_evaluation.h"

#include "core/evaluation/item_inputs.h"
#include "core/evaluation/pattern_stages.h"
#include "core/evaluation/scan_stages.h"
#include "core/results/memo_state.h"

#include <tbb/parallel_for.h>

namespace vitrine {

struct PatternPlans::State {
    std::vector<std::vector<PatternMemo>> samples; ///< one a pattern
};

PatternPlans::PatternPlans(const Study& study, Effort effort) : state_(std::make_unique<State>()) {
    for (const auto& sample : study.samples)
        for (auto& memo = state_->samples.emplace_back(sample->patterns.size()); PatternMemo & each : memo)
            each.effort = effort;
}
PatternPlans::~PatternPlans() = default;
PatternPlans::PatternPlans(PatternPlans&&) noexcept = default;

namespace {

/// Without curves, and with the errors of the study's own analysis, which serve as weights.
Shared<ScanResult> slim(const ScanResult& full, const ScanResult& central) {
    ScanResult result = full;
    result.prepared = central.prepared;
    result.baseline.reset();
    if (full.peaks) {
        std::vector<Peak> peaks = **full.peaks;
        for (Peak& peak : peaks) {
            peak.baseTemperature.clear();
            peak.baseSignal.clear();
        }
        result.peaks = Shared<std::vector<Peak>>(std::move(peaks));
    }
    if (full.fictiveTemperature && central.fictiveTemperature) {
        FictiveTemperature fictive = **full.fictiveTemperature;
        fictive.value.error = (*central.fictiveTemperature)->value.error;
        result.fictiveTemperature = Shared<FictiveTemperature>(std::move(fictive));
    }
    return result;
}

void weigh(DiffractionPeak& peak, const PatternResult& central) {
    if (!central.peaks || central.peaks->empty())
        return;
    const DiffractionPeak& own = *central.peaks->front();
    peak.q1.error = own.q1.error;
    peak.fwhm.error = own.fwhm.error;
}

/// The chosen peak, the shells and the energy: what is compared.
Shared<PatternResult> slim(const PatternResult& full, const PatternResult& central) {
    PatternResult result;
    result.id = full.id;
    result.pattern = central.pattern;
    const std::unexpected<Problem> dropped{Problem{}};
    result.structure = dropped;
    result.coordination = dropped;
    result.peaks = full.peaks ? Result<std::vector<Shared<DiffractionPeak>>>(std::vector<Shared<DiffractionPeak>>())
                              : std::unexpected(full.peaks.error());
    if (full.peaks && !full.peaks->empty()) {
        DiffractionPeak peak = *full.peaks->front();
        peak.model.clear();
        peak.residuals = {};
        weigh(peak, central);
        result.peaks->emplace_back(std::move(peak));
    }
    result.shells = full.shells;
    result.energy = full.energy;
    return result;
}

/// A sample of an analysis and what its items gave.
struct SamplePart {
    std::vector<Shared<ScanResult>> scans;
    std::vector<Shared<PatternResult>> patterns;
    Readings ofScans;
    std::vector<Readings> ofPatterns; ///< by pattern
};

/// The step of the heat capacity by three runs, whose curve no choice of an analyst changes.
void addStep(const Sample& sample, const SampleResult& central, Readings& out) {
    if (!central.heatCapacity || !central.heatCapacity->curve)
        return;
    const HeatCapacityChoices& choices = sample.heatCapacity;
    auto step = heatCapacityStep(**central.heatCapacity->curve, choices.glassWindow, choices.liquidWindow, 0);
    const auto shared =
        step ? Result<Shared<HeatCapacityStep>>(Shared(std::move(*step))) : std::unexpected(std::move(step.error()));
    addReadings(out, sample, HeatCapacityAnswer{central.heatCapacity->curve, shared});
}

void evaluateScans(const Sample& sample, const SampleResult& central, SamplePart& part) {
    Memo memo(Effort::ValuesAlone);
    for (std::size_t i = 0; i < sample.scans.size(); ++i) {
        const auto full = evaluateScan(sample, sample.scans[i], memo.state());
        if (!sample.scans[i]->cooling)
            addReadings(part.ofScans, sample, *sample.scans[i], *full);
        part.scans.push_back(slim(*full, *central.scans[i]));
    }
    addStep(sample, central, part.ofScans);
}

/// One pattern of several analyses, one after the other, since they share what no choice changes.
void evaluatePattern(std::span<const Study> draws, std::size_t s, std::size_t k, const Results& central, PatternMemo& memo,
                     std::vector<std::vector<SamplePart>>& parts) {
    StageCounts computed;
    const PatternResult& own = *central.samples[s]->patterns[k];
    for (std::size_t v = 0; v < draws.size(); ++v) {
        const Sample& sample = *draws[v].samples[s];
        const Shared<ScatteringPattern>& pattern = sample.patterns[k];
        const auto full = evaluatePattern(pattern, backgroundOf(sample, *pattern), sample.composition, memo, computed);
        SamplePart& part = parts[v][s];
        if (pattern->role == PatternRole::Sample)
            addReadings(part.ofPatterns[k], sample, *pattern, *full, own);
        part.patterns[k] = slim(*full, own);
        memo.whole = {};
        memo.structure = {};
        memo.densityMap = {};
    }
}

/// A piece of work: the scans of one sample of one analysis, or one pattern of all of them.
struct Task {
    std::size_t sample = 0;
    std::size_t of = 0; ///< analysis or pattern
    bool isPattern = false;
};

std::vector<Task> tasksOf(std::span<const Study> draws) {
    std::vector<Task> tasks;
    const auto& samples = draws.front().samples;
    for (std::size_t s = 0; s < samples.size(); ++s)
        for (std::size_t k = 0; k < samples[s]->patterns.size(); ++k)
            tasks.push_back({s, k, true});
    for (std::size_t v = 0; v < draws.size(); ++v)
        for (std::size_t s = 0; s < samples.size(); ++s)
            tasks.push_back({s, v, false});
    return tasks;
}

ItemsOfDraw gathered(std::vector<SamplePart>& parts) {
    ItemsOfDraw out;
    for (SamplePart& part : parts) {
        out.items.push_back({std::move(part.scans), std::move(part.patterns)});
        std::ranges::move(part.ofScans, std::back_inserter(out.readings));
        for (Readings& each : part.ofPatterns)
            std::ranges::move(each, std::back_inserter(out.readings));
    }
    return out;
}

} // namespace

std::vector<ItemsOfDraw> evaluateItems(std::span<const Study> draws, const Results& central, PatternPlans& plans) {
    std::vector<ItemsOfDraw> out;
    if (draws.empty())
        return out;
    std::vector<std::vector<SamplePart>> parts(draws.size());
    for (std::size_t v = 0; v < draws.size(); ++v)
        for (const auto& sample : draws[v].samples) {
            const std::size_t n = sample->patterns.size();
            parts[v].push_back({{}, std::vector<Shared<PatternResult>>(n), {}, std::vector<Readings>(n)});
        }
    const std::vector<Task> tasks = tasksOf(draws);
    tbb::parallel_for(std::size_t(0), tasks.size(), [&](std::size_t i) {
        const Task& task = tasks[i];
        if (task.isPattern)
            evaluatePattern(draws, task.sample, task.of, central, plans.state().samples[task.sample][task.of], parts);
        else
            evaluateScans(*draws[task.of].samples[task.sample], *central.samples[task.sample], parts[task.of][task.sample]);
    });
    for (auto& each : parts)
        out.push_back(gathered(each));
    return out;
}

Results compared(const Study& draw, const ItemsOfDraw& items) {
    return evaluateCompared(draw, items.items);
}

} // namespace vitrine
