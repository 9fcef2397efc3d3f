#include "core/calorimetry/liquid_error.h"

#include "core/calorimetry/constructions.h"
#include "core/calorimetry/liquid_stretch.h"
#include "core/curve/sampling.h"

#include <array>
#include <cmath>

namespace vitrine {

namespace {

using Part = Measured GlassTransition::*;
constexpr std::array<Part, 5> onLiquid{&GlassTransition::onsetHalfStep, &GlassTransition::midpointHalfStep,
                                       &GlassTransition::endsetHalfStep, &GlassTransition::endsetInflection,
                                       &GlassTransition::step};

/// The transition on another liquid line.
Result<GlassTransition> onLine(const Thermogram& scan, const BaseLines& lines, const Rise& rise, const Tangent& steepest) {
    const auto halfStep = halfStepTangent(scan.temperature, scan.signal, lines, rise);
    return halfStep ? constructions(lines, *halfStep, steepest) : std::unexpected(halfStep.error());
}

} // namespace

void addLiquidEnd(GlassTransition& transition, const Thermogram& scan, const BaseLines& lines, const Rise& rise,
                  const Crystallisation& after) {
    const auto end = after.liquidEnds();
    if (!end)
        return;
    const std::size_t event = indicesWithin(scan.temperature, {scan.temperature.front(), *end}).last;
    const auto stretch = liquidStretch(scan.temperature, scan.signal, lines.glass, rise.middle, event);
    if (!stretch)
        return;
    BaseLines exact = lines;
    exact.liquid = stretch->line;
    const auto moved = onLine(scan, exact, rise, transition.inflectionTangent);
    const double error = stretch->errorAt(transition.midpointHalfStep.value);
    exact.liquid.atCenter += error;
    const auto shifted = onLine(scan, exact, rise, transition.inflectionTangent);
    for (const Part part : onLiquid)
        if (auto& sigma = (transition.*part).error; sigma && moved && shifted)
            sigma = std::hypot(*sigma, ((*moved).*part).value - (transition.*part).value);
}

} // namespace vitrine
