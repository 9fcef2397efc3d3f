#include "core/evaluation/evaluate.h"

#include "core/across_samples/study_stage.h"
#include "core/curve/named.h"
#include "core/evaluation/compression_stage.h"
#include "core/evaluation/difference_stage.h"
#include "core/evaluation/item_inputs.h"
#include "core/evaluation/kissinger_stage.h"
#include "core/evaluation/method_stages.h"
#include "core/evaluation/pattern_stages.h"
#include "core/evaluation/scan_stages.h"
#include "core/fit/statistics.h"

#include <tbb/parallel_for.h>

namespace vitrine {

namespace {

std::vector<Shared<ScanResult>> evaluateScans(const Sample& sample, Memo::State& state) {
    std::vector<Shared<ScanResult>> results(sample.scans.size());
    tbb::parallel_for(std::size_t(0), results.size(),
                      [&](std::size_t i) { results[i] = evaluateScan(sample, sample.scans[i], state); });
    return results;
}

std::vector<Shared<PatternResult>> evaluatePatterns(const Sample& sample, Memo::State& state) {
    std::vector<Shared<PatternResult>> results(sample.patterns.size());
    tbb::parallel_for(std::size_t(0), results.size(), [&](std::size_t i) {
        const Shared<ScatteringPattern>& pattern = sample.patterns[i];
        results[i] = evaluatePattern(pattern, backgroundOf(sample, *pattern), sample.composition,
                                     state.of(PatternPath{sample.id, pattern->id}), state.computed);
    });
    return results;
}

/// Mean over the scans. Of three and more: ± the standard error from their scatter, with Student's interval; of two: the larger
/// of that and of their own errors; of a single scan: its own error. A scan whose transition is doubted does not count.
Result<Measured> meanFictiveTemperature(const std::vector<Shared<ScanResult>>& scans) {
    std::vector<double> values;
    double squares = 0;
    for (const auto& scan : scans)
        if (scan->fictiveTemperature && scan->doubts.empty()) {
            values.push_back((*scan->fictiveTemperature)->value.value);
            squares += std::pow((*scan->fictiveTemperature)->value.error.value_or(0), 2);
        }
    if (values.empty())
        return refuse(phrase("Evaluate", "No scan of this sample gives a fictive temperature."));
    const double n = static_cast<double>(values.size()), own = std::sqrt(squares) / n;
    if (values.size() == 1)
        return Measured{values.front(), own > 0 ? std::optional(own) : std::nullopt, {}};
    const double error = standardDeviation(values) / std::sqrt(n);
    if (values.size() == 2)
        return Measured{mean(values), std::max(error, own), {}};
    const double half = studentT(0.95, n - 1) * error;
    return Measured{mean(values), error, Interval{mean(values) - half, mean(values) + half}};
}

/// What follows from the scans and the patterns of a sample together.
SampleResult together(const Sample& sample, ItemResults items, SampleMemo& memo, StageCounts& computed) {
    SampleResult result;
    result.id = sample.id;
    result.scans = std::move(items.scans);
    result.kissinger = evaluateKissinger(sample, result.scans, memo, computed);
    result.fictiveTemperature = meanFictiveTemperature(result.scans);
    result.patterns = std::move(items.patterns);
    result.compression = evaluateCompression(sample, result.patterns);
    return result;
}

SampleResult evaluateSample(const Sample& sample, Memo::State& state) {
    ItemResults items{evaluateScans(sample, state), evaluatePatterns(sample, state)};
    SampleMemo& memo = state.of(sample.id);
    SampleResult result = together(sample, std::move(items), memo, state.computed);
    result.rubies = evaluateRubies(sample, memo);
    result.heatCapacity = evaluateHeatCapacity(sample, memo);
    return result;
}

} // namespace

Shared<SampleResult> evaluate(const Shared<Sample>& sample, Memo& memo) {
    Memo::State& state = memo.state();
    return state.of(sample->id).whole.get(sample, state.computed.sample, [&]() -> Shared<SampleResult> {
        return evaluateSample(*sample, state);
    });
}

Results evaluate(const Study& study, Memo& memo) {
    Results results;
    results.samples.resize(study.samples.size());
    tbb::parallel_for(std::size_t(0), results.samples.size(),
                      [&](std::size_t i) { results.samples[i] = evaluate(study.samples[i], memo); });
    Memo::State& state = memo.state();
    results.study = evaluateAcross(study, results.samples, state.study, state.computed);
    if (state.wanted.differences)
        results.differences = differencesOf(study, results, state);
    return results;
}

Results evaluateTogether(const Study& study, std::vector<Shared<SampleResult>> samples) {
    Memo memo;
    Memo::State& state = memo.state();
    Results results{std::move(samples), {}, {}};
    results.study = evaluateAcross(study, results.samples, state.study, state.computed);
    results.differences = differencesOf(study, results, state);
    return results;
}

Results evaluateCompared(const Study& study, std::span<const ItemResults> items) {
    Results results;
    StudyMemo memo;
    StageCounts computed;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        SampleMemo ofSample;
        results.samples.emplace_back(together(*study.samples[i], items[i], ofSample, computed));
    }
    results.study = evaluateAcross(study, results.samples, memo, computed);
    return results;
}

const SampleResult* findResult(const Results& results, const std::string& sample) {
    return named(results.samples, sample);
}

const ScanResult* findResult(const Results& results, const ScanPath& path) {
    const SampleResult* sample = findResult(results, path.sample);
    return sample ? named(sample->scans, path.scan) : nullptr;
}

const PatternResult* findResult(const Results& results, const PatternPath& path) {
    const SampleResult* sample = findResult(results, path.sample);
    return sample ? named(sample->patterns, path.pattern) : nullptr;
}

const PatternDifference* findDifference(const Results& results, const PatternPath& path) {
    const auto found = std::ranges::find(results.differences, path, &PatternDifference::pattern);
    return found == results.differences.end() ? nullptr : &*found;
}

} // namespace vitrine
