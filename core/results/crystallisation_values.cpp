#include "core/results/crystallisation_values.h"

#include "core/results/peak_quantities.h"

namespace vitrine {

namespace {

constexpr const char* isoCrystallisation = "ISO 11357-3; ISO 11357-5";
constexpr const char* isoMelting = "ISO 11357-3";
constexpr const char* proportional = "against a base line proportional to the area";

Problem nothingThere() {
    return {phrase("Results", "Nothing crystallises or melts in this scan."), {}, {}};
}
Problem cutShort() {
    return {phrase("Results", "The scan ends before the melting is complete."), {}, {}};
}
Problem incompleteFlank() {
    return {phrase("Results", "The leading flank is not complete."), {}, {}};
}
Problem noArea() {
    return {phrase("Results", "The area in J/g needs the heating rate and the mass."), {}, {}};
}

Result<Measured> valueOr(const std::optional<Measured>& value, const Problem& problem) {
    return value ? Result<Measured>(*value) : std::unexpected(problem);
}

Result<Measured> onsetOf(const ExothermOf& exotherm) {
    return exotherm.index == 0 ? valueOr(exotherm.result.crystallisation->onset, incompleteFlank())
                               : onsetOrProblem(exotherm.peak().onset);
}

Result<Measured> supercooled(const ScanResult& result) {
    if (!result.crystallisation || result.crystallisation->exotherms.empty())
        return std::unexpected(nothingThere());
    if (!result.transition)
        return std::unexpected(result.transition.error());
    return valueOr(supercooledRegion(*result.crystallisation, **result.transition), incompleteFlank());
}

Result<Measured> reducedTg(const ScanResult& result) {
    if (!result.crystallisation)
        return std::unexpected(nothingThere());
    if (!result.transition)
        return std::unexpected(result.transition.error());
    return valueOr(reducedGlassTemperature(*result.crystallisation, **result.transition), cutShort());
}

/// Of the melting, where there is one.
template<class Read>
auto ofMelting(Read read) {
    return [read](const ScanResult& result) -> Result<Measured> {
        const bool melts = result.crystallisation && result.crystallisation->melting;
        return melts ? read(*result.crystallisation->melting) : std::unexpected(nothingThere());
    };
}

QuantityList<ExothermOf> exotherms(const Telling& onset) {
    return {
        {{"crystallisation.onset_K", phrase("Definition", "Onset of crystallisation"), "T_x", "K",
          phrase("Definition",
                 "Where the tangent at the steepest part of the first exotherm after T_g meets the liquid line (of a "
                 "further exotherm: its baseline). The curve alone does not tell crystallisation from decomposition."),
          "l(T_x) = y(T_i) + y′(T_i) (T_x − T_i)", isoCrystallisation},
         onset,
         onsetOf},
        {{"crystallisation.T_p_K", phrase("Definition", "Peak of crystallisation"), "T_p", "K",
          phrase("Definition", "The maximum of the exotherm against its baseline, by a local quartic over a window in kelvin."),
          "d(y − b)/dT = 0", isoCrystallisation},
         {nullptr, "T_p of crystallisation", "top of the exotherm"},
         [](const ExothermOf& exotherm) { return Result<Measured>(exotherm.peak().temperature); }},
        {{"crystallisation.area_J_per_g", phrase("Definition", "Enthalpy of crystallisation"), "ΔH_x", "J/g",
          phrase("Definition", "The area between the curve and a baseline that goes from the liquid to the crystal in "
                               "proportion to the area passed; what is set free counts as positive."),
          "ΔH_x = ∫ (b − C_p) dT", isoCrystallisation},
         {"against the base line", "enthalpy of crystallisation", proportional},
         [](const ExothermOf& exotherm) { return areaOrProblem(exotherm.peak().area); }},
    };
}

QuantityList<ScanResult> regions() {
    return {{{"supercooled_region_K", phrase("Definition", "Supercooled liquid region"), "ΔT_x", "K",
              phrase("Definition", "From the half step of the glass transition to the onset of crystallisation."),
              "ΔT_x = T_x − T_g", "A. Inoue, Acta Mater. 48 (2000) 279"},
             {"T_x less T_g (half step)", "ΔT_x", "T_x less T_g (half step)"},
             supercooled}};
}

QuantityList<ScanResult> meltingTemperatures() {
    return {
        {{"melting.onset_K", phrase("Definition", "Onset of melting"), "T_m", "K",
          phrase("Definition", "Where the tangent at the steepest part of the first melting peak meets its baseline."),
          "b(T_m) = y(T_i) + y′(T_i) (T_m − T_i)", isoMelting},
         {"tangent of the first endotherm, base line", "T_m", "tangent of the first endotherm, base line"},
         ofMelting([](const Melting& melting) { return Result<Measured>(melting.onset); })},
        {{"melting.T_p_K", phrase("Definition", "Peak of melting"), "T_p", "K",
          phrase("Definition", "The maximum of the highest melting peak less its baseline."), "d(y − b)/dT = 0", isoMelting},
         {nullptr, "T_p of melting", "top of the highest endotherm"},
         ofMelting([](const Melting& melting) { return Result<Measured>(melting.top); })},
        {{"melting.liquidus_K", phrase("Definition", "Liquidus temperature"), "T_l", "K",
          phrase("Definition", "Where the tangent at the steepest part of the trailing flank of the last melting peak meets the "
                               "baseline behind it. A scan with a lag reads it too high."),
          "b(T_l) = y(T_i) + y′(T_i) (T_l − T_i)", isoMelting},
         {"end tangent of the last endotherm, base line", "T_l", "end tangent of the last endotherm, base line"},
         ofMelting([](const Melting& melting) { return valueOr(melting.liquidus, cutShort()); })},
    };
}

QuantityList<ScanResult> melting() {
    QuantityList<ScanResult> list = meltingTemperatures();
    list.push_back(
        {{"melting.area_J_per_g", phrase("Definition", "Enthalpy of melting"), "ΔH_m", "J/g",
          phrase("Definition", "The area of all melting peaks against a baseline that goes from the crystal to the liquid in "
                               "proportion to the area passed."),
          "ΔH_m = ∫ (C_p − b) dT", isoMelting},
         {nullptr, "enthalpy of melting", proportional},
         ofMelting([](const Melting& melting) { return valueOr(melting.enthalpy, noArea()); })});
    list.push_back({{"melting.reduced_glass_temperature", phrase("Definition", "Reduced glass temperature"), "T_{rg}", "",
                     phrase("Definition", "The half-step glass transition over the liquidus temperature of the same scan."),
                     "T_{rg} = T_g/T_l", "D. Turnbull, Contemp. Phys. 10 (1969) 473"},
                    {"T_g (half step) over T_l", "T_rg", "T_g (half step) over T_l"},
                    reducedTg});
    return list;
}

template<class T>
void add(std::vector<CrystallisationValue>& values, const QuantityList<T>& list, const T& from, std::size_t peak = 0) {
    for (const Quantity<T>& each : list)
        if (const auto value = each.value(from))
            values.push_back({each.definition.key.c_str(), each.told.quantity, each.told.definition,
                              each.definition.unit.empty() ? "1" : each.definition.unit.c_str(), *value, peak});
}

} // namespace

const QuantityList<ExothermOf>& exothermResults(std::size_t index) {
    static const QuantityList<ExothermOf> first =
        exotherms({"tangent of the first exotherm, liquid line", "T_x", "tangent of the first exotherm, liquid line"});
    static const QuantityList<ExothermOf> further = exotherms({nullptr, "T_x", "tangent of a further exotherm, base line"});
    return index == 0 ? first : further;
}

const QuantityList<ScanResult>& supercooledResults() {
    static const QuantityList<ScanResult> list = regions();
    return list;
}

const QuantityList<ScanResult>& meltingResults() {
    static const QuantityList<ScanResult> list = melting();
    return list;
}

std::vector<CrystallisationValue> crystallisationValues(const ScanResult& result) {
    std::vector<CrystallisationValue> values;
    for (std::size_t k = 0; result.crystallisation && k < result.crystallisation->exotherms.size(); ++k)
        add(values, exothermResults(k), {result, k}, k);
    add(values, supercooledResults(), result);
    add(values, meltingResults(), result);
    return values;
}

} // namespace vitrine
