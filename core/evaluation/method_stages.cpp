#include "core/evaluation/method_stages.h"

#include <tbb/parallel_for.h>

namespace vitrine {

namespace {

Shared<RubyAnswer> answerOf(const RubyMeasurement& ruby) {
    auto result = rubyPressureOf(*ruby.recording, ruby.choices);
    if (!result)
        return RubyAnswer{ruby.id, std::unexpected(result.error())};
    result->notes.insert(result->notes.begin(), ruby.notes.begin(), ruby.notes.end());
    return RubyAnswer{ruby.id, Shared(std::move(*result))};
}

HeatCapacityAnswer answerOf(const HeatCapacityInputs& in) {
    std::array<std::vector<HeatFlowRun>, 3> runs;
    for (const auto& run : in.runs)
        runs[static_cast<std::size_t>(run->role)].push_back(*run->recording);
    auto curve = heatCapacity(runs, in.choices);
    if (!curve)
        return {std::unexpected(curve.error()), std::unexpected(curve.error())};
    auto step = heatCapacityStep(*curve, in.choices.glassWindow, in.choices.liquidWindow);
    if (!step)
        return {Shared(std::move(*curve)), std::unexpected(step.error())};
    return {Shared(std::move(*curve)), Shared(std::move(*step))};
}

} // namespace

std::vector<Shared<RubyAnswer>> evaluateRubies(const Sample& sample, SampleMemo& memo) {
    std::vector<Shared<RubyAnswer>> answers(sample.rubies.size());
    std::vector<Recent<Shared<RubyMeasurement>, Shared<RubyAnswer>>*> memos;
    for (const auto& ruby : sample.rubies)
        memos.push_back(&memo.rubies[ruby->id]);
    std::atomic<std::size_t> computed = 0;
    tbb::parallel_for(std::size_t(0), answers.size(), [&](std::size_t i) {
        answers[i] = memos[i]->get(sample.rubies[i], computed, [&] { return answerOf(*sample.rubies[i]); });
    });
    return answers;
}

std::optional<HeatCapacityAnswer> evaluateHeatCapacity(const Sample& sample, SampleMemo& memo) {
    if (sample.heatRuns.empty())
        return {};
    const HeatCapacityInputs in{sample.heatRuns, sample.heatCapacity};
    std::atomic<std::size_t> computed = 0;
    return memo.heatCapacity.get(in, computed, [&] { return answerOf(in); });
}

} // namespace vitrine
