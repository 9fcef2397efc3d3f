#include "core/results/scan_quantities.h"

#include "core/calorimetry/transition_quantities.h"

namespace vitrine {

namespace {

Result<Measured> transitionValue(const TransitionQuantity& quantity, const ScanResult& result) {
    if (quantity.alone && result.inflectionAlone)
        return (*result.inflectionAlone).*quantity.alone;
    return partOf(result.transition, quantity.part);
}

QuantityList<ScanResult> transitionList() {
    QuantityList<ScanResult> list;
    for (const TransitionQuantity& each : transitionQuantities())
        list.push_back({each.definition, each.told, [&each](const ScanResult& result) { return transitionValue(each, result); },
                        each.scale});
    return list;
}

bool isMadeFromInflection(const TransitionQuantity& quantity) {
    return quantity.part == &GlassTransition::inflection || quantity.part == &GlassTransition::onsetInflection ||
           quantity.part == &GlassTransition::endsetInflection;
}

/// One of the parts of the error of T_f.
auto spread(std::optional<double> FictiveTemperature::*part) {
    return [part](const ScanResult& result) -> Result<Measured> {
        if (!result.fictiveTemperature)
            return std::unexpected(result.fictiveTemperature.error());
        const auto& value = (**result.fictiveTemperature).*part;
        return value ? Result<Measured>(Measured{*value}) : std::unexpected(Problem{});
    };
}

Result<Measured> fictiveValue(const ScanResult& result) {
    return partOf(result.fictiveTemperature, &FictiveTemperature::value);
}

QuantityList<ScanResult> fictiveList() {
    const char* const moynihan = "C. T. Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12";
    return {
        {{"fictive_temperature_K", phrase("Definition", "Equal areas (Moynihan)"), "T_f", "K",
          phrase("Definition",
                 "The temperature at which the enthalpy of the glass, extrapolated along the glass line, meets that "
                 "of the equilibrium liquid. The error holds the noise and the spread over an ensemble of windows."),
          "∫_{T_f}^{T_2} (l − g) dT = ∫_{T_1}^{T_2} (y − g) dT", moynihan},
         {"equal areas (Moynihan)", "T_f", "equal areas (Moynihan)", phrase("Cli", "T_f (K)")},
         fictiveValue},
        {{"fictive_temperature_K.noise", phrase("Definition", "Noise"), "σ", "K",
          phrase("Definition",
                 "The scatter of T_f when both lines and the area between them are drawn anew with the noise of the scan, of "
                 "which several rows may be worth one."),
          "σ^{2} = ⟨(T_f − ⟨T_f⟩)^{2}⟩", "parametric bootstrap: B. Efron, Ann. Statist. 7 (1979) 1"},
         {},
         spread(&FictiveTemperature::noiseError)},
        {{"fictive_temperature_K.windows", phrase("Definition", "Spread over windows"), "σ", "K",
          phrase(
              "Definition",
              "The standard deviation of T_f over 36 pairs of windows: the glass and the liquid window each as it is, "
              "with both ends moved inwards by 15 % of its width, and with one end by 15 % or by 30 %; or, where that is more, "
              "what a bend of the curve within the windows makes of the lines."),
          "σ^{2} = ⟨(T_f − ⟨T_f⟩)^{2}⟩", ""},
         {},
         spread(&FictiveTemperature::windowSpread)},
    };
}

Result<Measured> byEnthalpy(const ScanResult& result) {
    if (!result.fictiveTemperature || !(**result.fictiveTemperature).byEnthalpy)
        return std::unexpected(Problem{});
    return Measured{*(**result.fictiveTemperature).byEnthalpy};
}

Result<Measured> byDifference(const ScanResult& result) {
    return result.fictiveByDifference ? *result.fictiveByDifference : std::unexpected(Problem{});
}

QuantityList<ScanResult> fictiveForms() {
    return {
        {{"fictive_temperature_by_enthalpy_K", phrase("Definition", "By enthalpy (a check)"), "T_f", "K",
          phrase("Definition",
                 "Where the enthalpy of the glass, extrapolated along the glass line, meets that of the liquid: the same "
                 "as the equal areas, by another way."),
          "H_g(T_f) = H_l(T_f)", "M. J. Richardson and N. G. Savill, Polymer 16 (1975) 753"},
         {"meeting of the enthalpies", "T_f", "meeting of the enthalpies"},
         byEnthalpy},
        {{"fictive_temperature_by_difference_K", phrase("Definition", "By difference to the reference"), "T_f", "K",
          phrase("Definition", "From the area between this scan and the one that lends its glass line, beginning at the fictive "
                               "temperature of that one. It needs no glass line of its own below an exotherm."),
          "∫ (C_{ref} − C) dT = ∫_{T_{f,ref}}^{T_f} (l − g) dT", "C. T. Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12"},
         {"difference to the reference", "T_f", "difference to the reference"},
         byDifference},
    };
}

} // namespace

const QuantityList<ScanResult>& fictiveFormResults() {
    static const QuantityList<ScanResult> list = fictiveForms();
    return list;
}

const QuantityList<ScanResult>& transitionResults() {
    static const QuantityList<ScanResult> list = transitionList();
    return list;
}

const QuantityList<ScanResult>& fictiveResults() {
    static const QuantityList<ScanResult> list = fictiveList();
    return list;
}

std::optional<Message> remarkOn(const Definition& definition, const ScanResult& result) {
    const bool concerned = std::ranges::any_of(transitionQuantities(), [&](const TransitionQuantity& each) {
        return each.definition.key == definition.key && isMadeFromInflection(each);
    });
    if (!concerned || !result.transition || !result.lines)
        return {};
    const double part = reducedStep((**result.transition).inflectionTangent, *result.lines);
    if (!(part > 1))
        return {};
    return phrase("Results", "on the flank of the overshoot (ξ = %1), not on the step").with(Figure{part, 2});
}

Result<Measured> inUnitOfKey(const Quantity<ScanResult>& quantity, const ScanResult& result) {
    const auto value = quantity.value(result);
    if (!value || quantity.scale != SignalScale::HeatCapacity)
        return value;
    return partOf(toHeatCapacity((*result.prepared)->thermogram), [&](double factor) { return scaled(*value, factor); });
}

} // namespace vitrine
