#include "core/calorimetry/transition_quantities.h"

#include "core/calorimetry/transition_range.h"

namespace vitrine {

namespace {

using At = TransitionTangents;

constexpr const char* astm = "ASTM E1356; ISO 11357-2";
constexpr const char* halfStepSource = "ISO 11357-2 (half-step temperature)";
constexpr const char* stepSource = "ISO 11357-2 (step)";
constexpr const char* halfStepTangentSource =
    "J. Shen et al., Sci. Adv. (2025), doi 10.1126/sciadv.adz7406 (tangent at the half step)";
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
          of("g(T)", halfStepTangentEquation), halfStepTangentSource},
         {"tangent at the half step, glass line", "onset", "tangent at the half step", phrase("Cli", "Onset, half step (K)")},
         &GlassTransition::onsetHalfStep,
         [](const At& at) { return crossing(at.halfStep, at.lines.glass); }},
        {{"glass_transition.onset_inflection_K", phrase("Definition", "Onset (steepest slope)"), "T_{onset}", "K",
          phrase("Definition",
                 "Where the tangent at the greatest slope meets the glass line. Where that slope is the flank of an "
                 "overshoot (ξ > 1), it is not the onset of the step."),
          of("g(T)", steepestTangentEquation), astm},
         {"tangent at the greatest slope, glass line", "onset", "tangent at the greatest slope",
          phrase("Cli", "Onset, steepest slope (K)")},
         &GlassTransition::onsetInflection,
         [](const At& at) { return crossing(at.steepest, at.lines.glass); },
         &InflectionAlone::onset},
    };
}

std::vector<TransitionQuantity> middles() {
    return {
        {{"glass_transition.midpoint_half_step_K", phrase("Definition", "Midpoint (half step)"), "T_{½}", "K",
          phrase("Definition", "Where the curve has made half the step from the glass line g to the liquid line l."),
          "ξ = (y − g)/(l − g) = ½", halfStepSource},
         {"half step between glass and liquid line", "midpoint", "half step", phrase("Cli", "Midpoint (K)")},
         &GlassTransition::midpointHalfStep,
         [](const At& at) { return Result<double>(at.halfStep.temperature); }},
        {{"glass_transition.inflection_K", phrase("Definition", "Inflection"), "T_{infl}", "K",
          phrase("Definition",
                 "The greatest slope from the onset region up to the maximum of the overshoot or, where there is "
                 "none, up to the first crossing of the liquid line; the slope is that of a local quartic over the "
                 "widest window in kelvin that does not move it beyond its noise. A step that runs into an overshoot "
                 "has no inflection of its own: the greatest slope is then that of the flank of the overshoot, above "
                 "the liquid line (ξ > 1)."),
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
          halfStepTangentSource},
         {"tangent at the half step, liquid line", "endset", "tangent at the half step"},
         &GlassTransition::endsetHalfStep,
         [](const At& at) { return crossing(at.halfStep, at.lines.liquid); }},
        {{"glass_transition.endset_inflection_K", phrase("Definition", "Endset (steepest slope)"), "T_{end}", "K",
          phrase("Definition", "Where the tangent at the greatest slope meets the liquid line. Where that slope is the flank of "
                               "an overshoot (ξ > 1), it is not the end of the step."),
          of("l(T)", steepestTangentEquation), astm},
         {"tangent at the greatest slope, liquid line", "endset", "tangent at the greatest slope"},
         &GlassTransition::endsetInflection,
         [](const At& at) { return crossing(at.steepest, at.lines.liquid); }},
    };
}

TransitionQuantity step() {
    return {{"glass_transition.step_J_per_gK", phrase("Definition", "Step"), "ΔC_p", "",
             phrase("Definition", "The height of the liquid line above the glass line at the half step."),
             "ΔC_p = l(T_{½}) − g(T_{½})", stepSource},
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
