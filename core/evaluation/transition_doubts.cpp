#include "core/evaluation/transition_doubts.h"

#include "core/calorimetry/step_check.h"
#include "core/evaluation/mass_doubt.h"

namespace vitrine {

std::vector<Problem> transitionDoubts(const Scan& scan, const ScanResult& result) {
    std::vector<Problem> doubts;
    if (const auto doubt = result.windows ? massDoubt(scan, *result.windows) : std::nullopt)
        doubts.push_back({*doubt, {}, {}});
    if (!result.prepared || !result.windows || !result.lines || !result.transition)
        return doubts;
    const Thermogram& thermogram = (*result.prepared)->thermogram;
    const GlassTransition& transition = **result.transition;
    if (const auto great = stepTooGreat(thermogram, transition.step.value, transition.midpointHalfStep.value))
        doubts.push_back({great->what, {}, {}});
    if (const auto great = overshootTooGreat(thermogram, *result.windows, *result.lines, transition))
        doubts.push_back({great->what, {}, {}});
    return doubts;
}

} // namespace vitrine
