#include "core/calorimetry/transition_quantities.h"

#include "core/calorimetry/transition_range.h"

namespace vitrine {

namespace {

using At = TransitionTangents;

constexpr const char* astm = "ASTM E1356; ISO 11357-2";
constexpr const char* halfStepSource = "ISO 11357-2 (half-step temperature)";
constexpr const char* halfStepTangentEquation = " = y(T_{½}) + y′(T_{½}) (T − T_{½})";
constexpr const char* steepestTangentEquation = " = y(T_{infl}) + y′(T_{infl}) (T − T_{infl})";

std::string of(const char* line, const char* tangent) {
    return std::string(line) + tangent;
}

std::vector<TransitionQuantity> onsets() {
    return {
        {{"glass_transition.onset_half_step_K", phrase("Definition", "Onset (half step)"), "T_{onset}", "K",
          phrase("Definition", "Where the tangent at the half step meets the glass line. It is not the onset of the "
                               "steepest tangent; the two can lie tens of kelvin apart."),
          of("g(T)", halfStepTangentEquation), halfStepSource},
         {"tangent at the half step, glass line", "onset", "tangent at the half step", phrase("Cli", "Onset, half step (K)")},
         &GlassTransition::onsetHalfStep,
         [](const At& at) { return crossing(at.halfStep, at.lines.glass); }},
        {{"glass_transition.onset_inflection_K", phrase("Definition", "Onset (steepest, ASTM)"), "T_{onset}", "K",
          phrase("Definition", "Where the tangent at the greatest slope meets the glass line."),
          of("g(T)", steepestTangentEquation), astm},
         {"tangent at the greatest slope, glass line", "onset", "tangent at the greatest slope",
          phrase("Cli", "Onset, inflection (K)")},
         &GlassTransition::onsetInflection,
         [](const At& at) { return crossing(at.steepest, at.lines.glass); },
         &InflectionAlone::onset},
    };
}

std::vector<TransitionQuantity> middles() {
    return {
        {{"glass_transition.midpoint_half_step_K", phrase("Definition", "Midpoint (half step)"), "T_{½}", "K",
          phrase("Definition", "Where the curve has climbed half the way from the glass line g to the liquid line l."),
          "ξ = (y − g)/(l − g) = ½", halfStepSource},
         {"half step between glass and liquid line", "midpoint", "half step", phrase("Cli", "Midpoint (K)")},
         &GlassTransition::midpointHalfStep,
         [](const At& at) { return Result<double>(at.halfStep.temperature); }},
        {{"glass_transition.inflection_K", phrase("Definition", "Inflection"), "T_{infl}", "K",
          phrase("Definition", "The greatest slope between the onset and the first upward crossing of the liquid line. "
                               "The slope is that of a local parabola over a window in kelvin."),
          "y′(T_{infl}) = max", astm},
         {"greatest slope", "inflection", "greatest slope", phrase("Cli", "Inflection (K)")},
         &GlassTransition::inflection,
         [](const At& at) { return Result<double>(at.steepest.temperature); },
         &InflectionAlone::inflection},
    };
}

std::vector<TransitionQuantity> endsets() {
    return {
        {{"glass_transition.endset_half_step_K", phrase("Definition", "Endset (half step)"), "T_{end}", "K",
          phrase("Definition", "Where the tangent at the half step meets the liquid line."), of("l(T)", halfStepTangentEquation),
          halfStepSource},
         {"tangent at the half step, liquid line", "endset", "tangent at the half step"},
         &GlassTransition::endsetHalfStep,
         [](const At& at) { return crossing(at.halfStep, at.lines.liquid); }},
        {{"glass_transition.endset_inflection_K", phrase("Definition", "Endset (steepest)"), "T_{end}", "K",
          phrase("Definition", "Where the tangent at the greatest slope meets the liquid line."),
          of("l(T)", steepestTangentEquation), astm},
         {"tangent at the greatest slope, liquid line", "endset", "tangent at the greatest slope"},
         &GlassTransition::endsetInflection,
         [](const At& at) { return crossing(at.steepest, at.lines.liquid); }},
    };
}

TransitionQuantity step() {
    return {{"glass_transition.step_J_per_gK", phrase("Definition", "Step"), "ΔC_p", "",
             phrase("Definition", "The height of the liquid line above the glass line at the half step."),
             "ΔC_p = l(T_{½}) − g(T_{½})", astm},
            {"at the half step", "step", "at the half step"},
            &GlassTransition::step,
            [](const At& at) {
                const double t = at.halfStep.temperature;
                return Result<double>(at.lines.liquid(t) - at.lines.glass(t));
            },
            nullptr,
            SignalScale::HeatCapacity};
}

std::vector<TransitionQuantity> all() {
    std::vector<TransitionQuantity> list;
    for (auto part : {onsets(), middles(), endsets()})
        std::ranges::move(part, std::back_inserter(list));
    list.push_back(step());
    return list;
}

} // namespace

const std::vector<TransitionQuantity>& transitionQuantities() {
    static const std::vector<TransitionQuantity> list = all();
    return list;
}

} // namespace vitrine
