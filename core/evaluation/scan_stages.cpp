#include "core/evaluation/scan_stages.h"

#include "core/calorimetry/automatic_windows.h"
#include "core/calorimetry/baseline_curve.h"
#include "core/calorimetry/liquid_error.h"
#include "core/evaluation/item_inputs.h"
#include "core/evaluation/peak_stage.h"
#include "core/evaluation/transition_doubts.h"

#include <tbb/parallel_invoke.h>

namespace vitrine {

namespace {

constexpr int bootstraps = 100;
constexpr double muchNoisier = 2;             // of σ√τ
constexpr std::size_t manyPoints = 1'000'000; // copies of so long a scan are not held side by side

template<class T>
Result<Shared<T>> sharedScan(Result<T> result) {
    if (!result)
        return std::unexpected(result.error());
    return Shared<T>(std::move(*result));
}

/// What leads to the lines of a scan: for itself and for those who borrow its glass line. Nothing in here waits for another
/// thread, so the lock cannot be waited for by whoever holds it.
struct LineStages {
    LinesMemo& memo;
    StageCounts& computed;
    Effort effort = Effort::Full;

    Result<Shared<PreparedThermogram>> prepared(const Scan& scan) const {
        const std::scoped_lock lock(memo.mutex);
        return memo.prepare.get({scan.recording, scan.choices}, computed.prepare,
                                [&] { return sharedScan(prepare(*scan.recording, scan.choices)); });
    }

    Result<Windows> windows(const Scan& scan, const Shared<PreparedThermogram>& p) const {
        if (scan.glassWindow && scan.liquidWindow)
            return Windows{*scan.glassWindow, *scan.liquidWindow};
        const std::scoped_lock lock(memo.mutex);
        Result<Windows> found =
            memo.automaticWindows.get(p, computed.automaticWindows, [&] { return automaticWindows(p->thermogram); });
        if (found)
            found = Windows{scan.glassWindow.value_or(found->glass), scan.liquidWindow.value_or(found->liquid)};
        return found;
    }

    Result<Shared<OnLines>> lines(const WindowInputs& in) const {
        const std::scoped_lock lock(memo.mutex);
        return memo.lines.get(in, computed.lines, [&]() -> Result<Shared<OnLines>> {
            Result<GlassLiquidLines> fitted = fitBaseLines(in.scan->thermogram, in.windows);
            if (!fitted)
                return std::unexpected(fitted.error());
            if (effort == Effort::Full)
                fitted->noise = steady(fitted->noise, in);
            GlassLiquidLines chosen = *fitted;
            addWindowChoice(chosen, in.scan->thermogram, in.windows);
            if (in.glassLine)
                chosen.glass = *in.glassLine;
            const auto rise = findTransitionRange(in.scan->thermogram, chosen, 0);
            Crystallisation behind = crystallisationOf(in.scan->thermogram, in.windows, chosen, rise);
            return Shared<OnLines>(
                OnLines{{chosen, rise}, *fitted, behind.found() ? Shared(std::move(behind)) : Shared<Crystallisation>()});
        });
    }

    /// The noise of a scan does not hang on where its windows are moved: it is that of the automatic windows, unless these lie
    /// where the curve bends and the ones in force know it to be much calmer. Called with the lock held.
    Noise steady(const Noise& own, const WindowInputs& in) const {
        const auto automatic =
            memo.automaticWindows.get(in.scan, computed.automaticWindows, [&] { return automaticWindows(in.scan->thermogram); });
        if (!automatic || *automatic == in.windows)
            return own;
        const std::optional<Noise> found = memo.noise.get(in.scan, computed.noise, [&] {
            const auto lines = fitBaseLines(in.scan->thermogram, *automatic);
            return lines ? std::optional(lines->noise) : std::nullopt;
        });
        return found && found->effective() < muchNoisier * own.effective() ? *found : own;
    }
};

/// What else follows from a scan.
struct ScanStages {
    ScanMemo& memo;
    StageCounts& computed;
    Effort effort = Effort::Full;
    bool transitionErrors = true;

    LineStages toLines() const { return {memo.toLines, computed, effort}; }
    bool hasErrors() const { return effort == Effort::Full && transitionErrors; }

    Result<Shared<GlassTransition>> transition(const WindowInputs& in, const OnLines& on) const {
        return memo.transition.get(in, computed.transition, [&] {
            const Thermogram& scan = in.scan->thermogram;
            auto found = glassTransition(scan, in.windows, on.lines, on.rise, {.bootstraps = hasErrors() ? bootstraps : 0});
            if (found && on.crystallisation && hasErrors())
                addLiquidEnd(*found, scan, on.lines, *on.rise, *on.crystallisation);
            return sharedScan(std::move(found));
        });
    }

    Result<Shared<FictiveTemperature>> fictive(const WindowInputs& in, const OnLines& on) const {
        return memo.fictiveTemperature.get(in, computed.fictiveTemperature, [&] {
            const Thermogram& scan = in.scan->thermogram;
            if (in.glassLine)
                return sharedScan(fictiveTemperature(scan, in.windows, *in.glassLine));
            if (effort != Effort::Full)
                return sharedScan(fictiveTemperature(scan, in.windows, on.fitted));
            auto tf = fictiveTemperatureWithSpread(scan, in.windows, on.fitted, on.lines, {.bootstraps = bootstraps});
            if (const auto meeting = fictiveTemperatureByEnthalpy(scan, in.windows); tf && meeting)
                tf->byEnthalpy = *meeting;
            return sharedScan(std::move(tf));
        });
    }

    Result<Shared<PeakBaseline>> baseline(const BaselineInputs& in) const {
        return memo.baseline.get(in, computed.baseline,
                                 [&] { return sharedScan(baseCurveOf(in.scan->thermogram, in.baseline)); });
    }

    /// `rise` and what is behind the liquid as the lines of the inputs have it; none without lines.
    Result<Shared<std::vector<Peak>>> peaks(const Scan& scan, const PeakInputs& in, const Result<TransitionRange>* rise,
                                            const Crystallisation* after) const {
        return memo.peaks.get(in, computed.peaks, [&] { return sharedScan(peaksOf(scan, in, rise, after)); });
    }
};

/// A glass line in the unit of the scan that borrows it.
Result<Line> lent(const Line& line, const Thermogram& lender, const Thermogram& borrower) {
    const auto from = toHeatCapacity(lender);
    const auto to = toHeatCapacity(borrower);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    Line scaled = line;
    const double factor = *from / *to;
    for (double* term : {&scaled.atCenter, &scaled.slope, &scaled.atCenterError, &scaled.slopeError, &scaled.scatter})
        *term *= factor;
    return scaled;
}

/// A scan that lends its glass line, and the stages that lead to it.
struct Lender {
    const Scan& scan;
    LineStages stages;
};

/// What a lender is analysed with.
Result<WindowInputs> inputsOf(const Lender& lender) {
    const auto prepared = lender.stages.prepared(lender.scan);
    if (!prepared)
        return std::unexpected(prepared.error());
    const auto windows = lender.stages.windows(lender.scan, *prepared);
    if (!windows)
        return std::unexpected(windows.error());
    return WindowInputs{*prepared, *windows, {}};
}

/// The glass line that a lender stands on itself, for a borrower.
Result<Line> lineOf(const Lender& lender, const Thermogram& borrower) {
    const auto inputs = inputsOf(lender);
    if (!inputs)
        return std::unexpected(inputs.error());
    const auto on = lender.stages.lines(*inputs);
    if (!on)
        return std::unexpected(on.error());
    return lent((*on)->lines.glass, inputs->scan->thermogram, borrower);
}

/// T_f from the difference to the lender, whose own T_f it hangs on.
Result<Measured> byDifference(const Lender& lender, const Thermogram& borrower) {
    const auto inputs = inputsOf(lender);
    if (!inputs)
        return std::unexpected(inputs.error());
    const Thermogram& reference = inputs->scan->thermogram;
    const auto own = fictiveTemperature(reference, inputs->windows);
    if (!own)
        return std::unexpected(own.error());
    const auto found = fictiveTemperatureByDifference(borrower, reference, inputs->windows, own->value.value);
    return found ? Result<Measured>(found->value) : std::unexpected(found.error());
}

ScanResult failed(const std::string& id, const Problem& problem) {
    const std::unexpected<Problem> why(problem);
    return {id, why, why, why, why, why, why, {}};
}

void refuseBetweenLines(const Problem& why, ScanResult& result) {
    result.lines = std::unexpected(why);
    result.transition = std::unexpected(why);
    result.fictiveTemperature = std::unexpected(why);
}

/// Peaks on the baseline set by hand, if one holds. Without a glass transition they stand on lines of their own; where
/// windows were asked for and failed, on nothing.
void evaluatePeaks(const Scan& scan, const ScanStages& stages, const Result<TransitionRange>* rise, ScanResult& result) {
    PeakInputs in{*result.prepared, result.lines ? std::optional(*result.lines) : std::nullopt, scan.peaks, {}, {}};
    if (scan.baseline && scan.baseline->holds()) {
        result.baseline = stages.baseline({*result.prepared, *scan.baseline});
        if (!*result.baseline) {
            result.peaks = std::unexpected(result.baseline->error());
            return;
        }
        in.baseline = scan.baseline;
        in.base = **result.baseline;
    } else if ((scan.glassWindow || scan.liquidWindow) && !result.lines) {
        result.peaks = std::unexpected(result.lines.error());
        return;
    }
    result.peaks = stages.peaks(scan, in, rise, result.crystallisation.get());
}

void addDoubts(const Scan& scan, const Result<TransitionRange>* rise, ScanResult& result) {
    result.doubts = transitionDoubts(scan, result, rise && *rise ? &**rise : nullptr);
    result.rateRemark = rateRemark(scan, result);
}

/// The results that need baselines, given the windows in force, and the peaks beside them.
void evaluateWithLines(const Scan& scan, const ScanStages& stages, const WindowInputs& in, ScanResult& result) {
    const auto on = stages.toLines().lines(in);
    if (!on) {
        refuseBetweenLines(on.error(), result);
        evaluatePeaks(scan, stages, nullptr, result);
        return addDoubts(scan, nullptr, result);
    }
    result.lines = (*on)->lines;
    result.crystallisation = (*on)->crystallisation;
    const auto transition = [&] { result.transition = stages.transition(in, **on); };
    const auto fictive = [&] { result.fictiveTemperature = stages.fictive(in, **on); };
    const auto peaks = [&] { evaluatePeaks(scan, stages, &(*on)->rise, result); };
    if (in.scan->thermogram.temperature.size() < manyPoints) {
        tbb::parallel_invoke(transition, fictive, peaks);
    } else {
        transition();
        fictive();
        peaks();
    }
    addDoubts(scan, &(*on)->rise, result);
}

ScanResult evaluateStages(const Scan& scan, const std::optional<Lender>& lender, const ScanStages& stages) {
    const auto prepared = stages.toLines().prepared(scan);
    if (!prepared)
        return failed(scan.id, prepared.error());
    ScanResult result = failed(scan.id, {});
    result.prepared = *prepared;
    result.windows = stages.toLines().windows(scan, *prepared);
    std::optional<Problem> why = result.windows ? std::nullopt : std::optional(result.windows.error());
    std::optional<Line> glassLine;
    if (!why && lender) {
        if (const auto line = lineOf(*lender, (*prepared)->thermogram))
            glassLine = *line;
        else
            why = line.error();
    }
    if (!why) {
        evaluateWithLines(scan, stages, {*prepared, *result.windows, glassLine}, result);
        if (lender)
            result.fictiveByDifference = byDifference(*lender, (*prepared)->thermogram);
        return result;
    }
    refuseBetweenLines(*why, result);
    if (*why == noStraightLiquid())
        if (const auto alone = inflectionAlone((*prepared)->thermogram))
            result.inflectionAlone = *alone;
    evaluatePeaks(scan, stages, nullptr, result);
    addDoubts(scan, nullptr, result);
    return result;
}

ScanResult notAnalysed(const Scan& scan, const ScanStages& stages) {
    ScanResult result = failed(scan.id, {phrase("Evaluate", "This is a cooling ramp; it is shown and not analysed."), {}, {}});
    result.prepared = stages.toLines().prepared(scan);
    return result;
}

} // namespace

Shared<ScanResult> evaluateScan(const Sample& sample, const Shared<Scan>& scan, Memo::State& state) {
    const Shared<Scan> reference = referenceOf(sample, *scan);
    ScanMemo& memo = state.of(ScanPath{sample.id, scan->id});
    return memo.whole.get({scan, reference}, state.computed.scan, [&]() -> Shared<ScanResult> {
        const ScanStages stages{memo, state.computed, state.effort, state.wanted.transitionErrors};
        if (scan->cooling)
            return notAnalysed(*scan, stages);
        std::optional<Lender> lender;
        if (reference)
            lender.emplace(
                Lender{*reference, {state.of(ScanPath{sample.id, reference->id}).toLines, state.computed, state.effort}});
        return evaluateStages(*scan, lender, stages);
    });
}

} // namespace vitrine
