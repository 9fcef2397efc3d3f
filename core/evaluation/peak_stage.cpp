#include "core/evaluation/peak_stage.h"

#include "core/thermogram/heating_rate.h"

namespace vitrine {

namespace {

const GlassLiquidLines* linesOf(const PeakInputs& in) {
    return in.lines ? &*in.lines : nullptr;
}

Result<Peak> peakAt(const PeakInputs& in, const PeakPick& pick) {
    const Thermogram& scan = in.scan->thermogram;
    return in.base ? peakWithin(scan, pick.window, pick.kind, *in.base, linesOf(in))
                   : peakWithin(scan, pick.window, pick.kind, linesOf(in));
}

Result<std::vector<Peak>> pickedPeaks(const PeakInputs& in) {
    std::vector<Peak> peaks;
    for (const PeakPick& pick : *in.picks) {
        Result<Peak> found = peakAt(in, pick);
        if (!found)
            return std::unexpected(found.error());
        found->branch = pick.branch;
        peaks.push_back(std::move(*found));
    }
    return peaks;
}

Result<std::vector<Peak>> foundPeaks(const PeakInputs& in, const Result<TransitionRange>* rise, const Crystallisation* after) {
    const Thermogram& scan = in.scan->thermogram;
    if (!in.base && in.lines && after)
        return withCrystallisation(findPeaks(scan, *in.lines, *rise), *after);
    if (!in.base)
        return in.lines ? findPeaks(scan, *in.lines, *rise) : findPeaks(scan);
    const auto& anchors = in.baseline->anchors;
    return findPeaks(scan, *in.base, {anchors.front().temperature, anchors.back().temperature}, linesOf(in));
}

/// The rate is a slope over a third of the width of the peak, and at least 6 K.
Result<std::vector<Peak>> withRates(const Scan& scan, Result<std::vector<Peak>> peaks) {
    if (peaks)
        for (Peak& each : *peaks)
            each.heatingRate = heatingRateAt(*scan.recording, scan.choices, each.temperature.value,
                                             std::max(6.0, each.width ? each.width->value / 3 : 0.0));
    return peaks;
}

} // namespace

Result<std::vector<Peak>> peaksOf(const Scan& scan, const PeakInputs& in, const Result<TransitionRange>* rise,
                                  const Crystallisation* after) {
    return withRates(scan, in.picks ? pickedPeaks(in) : foundPeaks(in, rise, after));
}

} // namespace vitrine
