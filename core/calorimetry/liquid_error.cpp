#include "core/calorimetry/liquid_error.h"

#include "core/calorimetry/constructions.h"

#include <array>
#include <cmath>

namespace vitrine {

namespace {

using Part = Measured GlassTransition::*;
constexpr std::array<Part, 5> onLiquid{&GlassTransition::onsetHalfStep, &GlassTransition::midpointHalfStep,
                                       &GlassTransition::endsetHalfStep, &GlassTransition::endsetInflection,
                                       &GlassTransition::step};

/// The transition on another liquid line.
Result<GlassTransition> onLine(const Thermogram& scan, const GlassLiquidLines& lines, const TransitionRange& rise,
                               const Tangent& steepest) {
    const auto halfStep = halfStepTangent(scan.temperature, scan.signal, lines, rise);
    return halfStep ? constructions(lines, *halfStep, steepest) : std::unexpected(halfStep.error());
}

/// The liquid line turned about the middle of its window until it is mostUncertain of the step off at a temperature.
Line tilted(const GlassLiquidLines& lines, double at) {
    Line line = lines.liquid;
    line.slope += mostUncertain * (line(at) - lines.glass(at)) / (at - line.center);
    return line;
}

} // namespace

void addLiquidEnd(GlassTransition& transition, const Thermogram& scan, const GlassLiquidLines& lines, const TransitionRange& rise,
                  const Crystallisation& after) {
    if (!after.found())
        return;
    GlassLiquidLines exact = lines;
    exact.liquid = after.liquid ? after.liquid->line : tilted(lines, transition.midpointHalfStep.value);
    const auto moved = onLine(scan, exact, rise, transition.inflectionTangent);
    for (const Part part : onLiquid)
        if (auto& sigma = (transition.*part).error; sigma && moved)
            sigma = std::hypot(*sigma, ((*moved).*part).value - (transition.*part).value);
}

} // namespace vitrine
