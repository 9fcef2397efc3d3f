#include "core/across_samples/transition_stage.h"

#include "core/across_samples/activation_stage.h"

namespace vitrine {

namespace {

std::vector<EnergyPoint> energiesAt(std::span<const ActivationPoint> points, double pressure) {
    std::vector<EnergyPoint> out;
    for (const ActivationPoint& point : points)
        if (point.pressure == pressure && point.energyOverRTg)
            out.push_back({point.temperature, *point.energyOverRTg});
    return out;
}

std::vector<SeriesPoint> seriesAt(std::span<const ActivationPoint> points, double pressure,
                                  Result<Measured> ActivationPoint::*quantity) {
    std::vector<SeriesPoint> out;
    for (const ActivationPoint& point : points)
        if (point.pressure == pressure && point.*quantity)
            out.push_back({point.temperature, *(point.*quantity)});
    return out;
}

Result<Measured> byHand(double pressure, const CrossSampleChoices& across) {
    for (const PressureTg& each : across.byHand)
        if (std::abs(each.pressure - pressure) <= 0.02 * pressure)
            return each.tg;
    return refuse(phrase("Study", "No T_g was set for %1 GPa.").with(Figure{pressure}),
                  phrase("Study", "Set it, or choose another method."));
}

Result<Measured> chosen(const PressureTransition& transition, const CrossSampleChoices& across) {
    switch (across.method) {
    case PressureTgMethod::ByHand:
        return byHand(transition.pressure, across);
    case PressureTgMethod::Onset:
        return transition.onset;
    case PressureTgMethod::Collapse:
        break;
    }
    return transition.collapse ? Result<Measured>(transition.collapse->tg) : std::unexpected(transition.collapse.error());
}

} // namespace

Result<Measured> equilibriumOnset(std::span<const ActivationPoint> points, double pressure) {
    std::vector<Interval> brackets;
    std::optional<Problem> problem;
    for (const auto quantity : {&ActivationPoint::energyOverRTg, &ActivationPoint::fictiveTemperature})
        if (const auto bracket = plateauBracket(seriesAt(points, pressure, quantity)))
            brackets.push_back(*bracket);
        else
            problem = bracket.error();
    return brackets.empty() ? std::unexpected(*problem) : onsetOfEquilibrium(brackets);
}

std::vector<PressureTransition> transitionsOf(std::span<const ActivationPoint> points, const Result<double>& referenceTg,
                                              const CrossSampleChoices& across, StudyMemo& memo, StageCounts& computed) {
    std::vector<PressureTransition> out;
    for (const double pressure : pressuresOf(points)) {
        if (pressure == 0)
            continue;
        PressureTransition transition;
        transition.pressure = pressure;
        transition.method = across.method;
        transition.onset = equilibriumOnset(points, pressure);
        if (referenceTg) {
            const CollapseInputs inputs{energiesAt(points, 0), energiesAt(points, pressure), *referenceTg, across.master};
            transition.collapse = memo.collapse.get(inputs, computed.collapse, [&] {
                return collapse(inputs.reference, inputs.referenceTg, inputs.other, inputs.choices);
            });
        } else
            transition.collapse = std::unexpected(referenceTg.error());
        transition.tg = chosen(transition, across);
        out.push_back(std::move(transition));
    }
    return out;
}

const PressureTransition* hardestTransition(std::span<const PressureTransition> transitions) {
    const PressureTransition* best = nullptr;
    for (const PressureTransition& each : transitions)
        if (each.tg && (!best || each.pressure > best->pressure))
            best = &each;
    return best;
}

} // namespace vitrine
