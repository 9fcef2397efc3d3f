#include "core/evaluation/transition_doubts.h"

#include "core/calorimetry/step_check.h"
#include "core/evaluation/mass_doubt.h"
#include "core/thermogram/heating_rate.h"

namespace vitrine {

namespace {

constexpr double mostVariation = 0.05; // of the mean heating rate over what is analysed

} // namespace

std::optional<Message> rateRemark(const Scan& scan, const ScanResult& result) {
    if (!result.windows)
        return std::nullopt;
    const auto course = rateCourse(*scan.recording, scan.choices, {result.windows->glass.low, result.windows->liquid.high});
    if (!course || !(course->variation > mostVariation))
        return std::nullopt;
    return phrase("Windows", "The heating rate varies by %1 % over what is analysed; on average it is %2 K/s.")
        .with(Figure{100 * course->variation, 2}, Figure{course->mean, 4});
}

std::vector<Problem> transitionDoubts(const Scan& scan, const ScanResult& result, const TransitionRange* rise) {
    std::vector<Problem> doubts;
    if (const auto doubt = result.windows ? massDoubt(scan, *result.windows) : std::nullopt)
        doubts.push_back({*doubt, {}, {}});
    if (!result.prepared || !result.windows || !result.lines)
        return doubts;
    if (!result.transition) {
        if (result.fictiveTemperature)
            doubts.push_back({phrase("Windows", "No step was found between the two lines; the fictive temperature stands on the "
                                                "lines alone."),
                              {},
                              {}});
        return doubts;
    }
    const Thermogram& thermogram = (*result.prepared)->thermogram;
    const GlassTransition& transition = **result.transition;
    if (const auto great = stepTooGreat(thermogram, transition.step.value, transition.midpointHalfStep.value))
        doubts.push_back({great->what, {}, {}});
    if (const auto great = overshootTooGreat(thermogram, *result.windows, *result.lines, transition))
        doubts.push_back({great->what, {}, {}});
    if (rise)
        for (const Problem& doubt : stepDoubts(thermogram, *result.windows, *result.lines, *rise))
            doubts.push_back({doubt.what, {}, {}});
    return doubts;
}

} // namespace vitrine
