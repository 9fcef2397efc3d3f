#include "core/calorimetry/crystallisation.h"

#include "core/calorimetry/baseline_curve.h"
#include "core/calorimetry/event_peaks.h"
#include "core/calorimetry/flank_tangent.h"
#include "core/calorimetry/peak_search.h"
#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

/// T_x and its tangent, where the flank has one: on the liquid line, whatever the base line of the area.
void addOnset(const Thermogram& scan, const Line& liquid, const EventScene& scene, Crystallisation& out) {
    const Values x = scan.temperature;
    std::vector<double> z(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        z[i] = liquid(x[i]) - scan.signal[i];
    const auto flank = flankTangent(x, z, scene.exotherms.front(), -1, scene.noise.effective());
    out.exotherms.front().onset = flank ? std::optional(flank->foot) : std::nullopt;
    if (!flank)
        return;
    const double slope = std::abs(flank->tangent.slope);
    const double onset = flank->foot.value;
    const double level = out.liquid ? out.liquid->line(onset) - liquid(onset) : 0;
    out.onset = {onset, std::hypot(*flank->foot.error, std::hypot(liquid.errorAt(onset), level) / slope), {}};
    const double at = flank->tangent.temperature;
    out.tangent = {at, liquid(at) - flank->tangent.value, liquid.slope - flank->tangent.slope};
}

std::optional<Measured> summedArea(const std::vector<Peak>& peaks) {
    Measured sum{0, 0, {}};
    for (const Peak& peak : peaks) {
        if (!peak.area)
            return std::nullopt;
        sum.value += peak.area->value;
        sum.error = std::hypot(*sum.error, peak.area->error.value_or(0));
    }
    return sum;
}

std::optional<Melting> meltingOf(const Thermogram& scan, const EventScene& scene, const std::vector<Peak>& peaks,
                                 const std::vector<PeakBaseline>& bases) {
    if (peaks.empty())
        return std::nullopt;
    const Values x = scan.temperature;
    const auto foot = [&](std::size_t k, int towards) {
        return flankTangent(x, above(x, scan.signal, bases[k]), scene.endotherms[k], towards, scene.noise.effective());
    };
    const auto onset = foot(0, -1);
    if (!onset)
        return std::nullopt;
    Melting melting{onset->foot,
                    std::ranges::max_element(peaks, {}, [](const Peak& p) { return p.height.value; })->temperature,
                    {},
                    summedArea(peaks)};
    if (const auto end = scene.complete ? foot(peaks.size() - 1, 1) : std::nullopt)
        melting.liquidus = end->foot;
    return melting;
}

} // namespace

std::optional<double> Crystallisation::liquidEnds() const {
    if (!exotherms.empty())
        return exotherms.front().temperature.value;
    return melting ? std::optional(melting->top.value) : std::nullopt;
}

Crystallisation crystallisationOf(const Thermogram& scan, const Windows& windows, const GlassLiquidLines& lines,
                                  const Result<TransitionRange>& rise) {
    Crystallisation out;
    if (!rise || !usable(scan))
        return out;
    const EventScene scene = eventsBehind(scan, windows, lines, *rise);
    if (scene.exotherms.empty() && scene.endotherms.empty())
        return out;
    out.exotherms = measuredEvents(scan, scene, scene.exotherms, basesOf(scan, lines.liquid, scene, scene.exotherms, -1), -1);
    const std::vector<PeakBaseline> bases = basesOf(scan, lines.liquid, scene, scene.endotherms, 1);
    out.endotherms = measuredEvents(scan, scene, scene.endotherms, bases, 1);
    const std::size_t event = scene.exotherms.empty() ? scene.endotherms.front().top : scene.exotherms.front().top;
    if (const auto liquid = liquidStretch(scan.temperature, scan.signal, lines.glass, rise->middle, event))
        out.liquid = *liquid;
    if (!out.exotherms.empty()) {
        out.exotherms.front().branch = PeakBranch::Crystallisation;
        addOnset(scan, lines.liquid, scene, out);
    }
    for (Peak& peak : out.endotherms)
        peak.branch = PeakBranch::Melting;
    out.melting = meltingOf(scan, scene, out.endotherms, bases);
    return out;
}

std::optional<Measured> supercooledRegion(const Crystallisation& crystallisation, const GlassTransition& transition) {
    const auto& tx = crystallisation.onset;
    if (!tx)
        return std::nullopt;
    const Measured& tg = transition.midpointHalfStep;
    return Measured{tx->value - tg.value, std::hypot(tx->error.value_or(0), tg.error.value_or(0)), {}};
}

std::optional<Measured> reducedGlassTemperature(const Crystallisation& crystallisation, const GlassTransition& transition) {
    if (!crystallisation.melting || !crystallisation.melting->liquidus)
        return std::nullopt;
    const Measured &tg = transition.midpointHalfStep, &tl = *crystallisation.melting->liquidus;
    const double ratio = tg.value / tl.value;
    return Measured{ratio, ratio * std::hypot(tg.error.value_or(0) / tg.value, tl.error.value_or(0) / tl.value), {}};
}

std::vector<Peak> withCrystallisation(std::vector<Peak> peaks, const Crystallisation& found) {
    if (!found.found())
        return peaks;
    const Peak& first = found.exotherms.empty() ? found.endotherms.front() : found.exotherms.front();
    std::erase_if(peaks, [&](const Peak& peak) { return !(peak.temperature.value < first.limits.low); });
    for (const auto* more : {&found.exotherms, &found.endotherms})
        peaks.insert(peaks.end(), more->begin(), more->end());
    sortByTemperature(peaks);
    return peaks;
}

} // namespace vitrine
