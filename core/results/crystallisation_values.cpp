#include "core/results/crystallisation_values.h"

namespace vitrine {

namespace {

using Listed = std::vector<CrystallisationValue>;

void addArea(Listed& values, const char* key, const char* quantity, const char* definition, const std::optional<Measured>& area,
             std::size_t peak = 0) {
    if (area)
        values.push_back({key, quantity, definition, "J/g", *area, peak});
}

void addExotherms(Listed& values, const ScanResult& result) {
    const Crystallisation& c = *result.crystallisation;
    for (std::size_t k = 0; k < c.exotherms.size(); ++k) {
        const Peak& peak = c.exotherms[k];
        if (k == 0 && c.onset)
            values.push_back({"crystallisation.onset_K", "T_x", "tangent of the first exotherm, liquid line", "K", *c.onset, k});
        else if (k > 0 && peak.onset)
            values.push_back(
                {"crystallisation.onset_K", "T_x", "tangent of a further exotherm, base line", "K", {*peak.onset}, k});
        values.push_back({"crystallisation.T_p_K", "T_p of crystallisation", "top of the exotherm", "K", peak.temperature, k});
        addArea(values, "crystallisation.area_J_per_g", "enthalpy of crystallisation",
                "against a base line proportional to the area", peak.area, k);
    }
}

void addMelting(Listed& values, const Melting& melting) {
    values.push_back({"melting.onset_K", "T_m", "tangent of the first endotherm, base line", "K", melting.onset});
    values.push_back({"melting.T_p_K", "T_p of melting", "top of the highest endotherm", "K", melting.top});
    if (melting.liquidus)
        values.push_back({"melting.liquidus_K", "T_l", "end tangent of the last endotherm, base line", "K", *melting.liquidus});
    addArea(values, "melting.area_J_per_g", "enthalpy of melting", "against a base line proportional to the area",
            melting.enthalpy);
}

Problem nothingThere() {
    return {phrase("Results", "Nothing crystallises or melts in this scan."), {}, {}};
}
Problem incompleteFlank() {
    return {phrase("Results", "The leading flank is not complete."), {}, {}};
}

} // namespace

Result<Measured> crystallisationOnsetOf(const ScanResult& result) {
    if (!result.crystallisation || result.crystallisation->exotherms.empty())
        return std::unexpected(nothingThere());
    const auto& onset = result.crystallisation->onset;
    return onset ? Result<Measured>(*onset) : std::unexpected(incompleteFlank());
}

Result<Measured> supercooledRegionOf(const ScanResult& result) {
    if (!result.crystallisation || result.crystallisation->exotherms.empty())
        return std::unexpected(nothingThere());
    if (!result.transition)
        return std::unexpected(result.transition.error());
    const auto region = supercooledRegion(*result.crystallisation, **result.transition);
    return region ? Result<Measured>(*region) : std::unexpected(incompleteFlank());
}

Result<Measured> reducedGlassTemperatureOf(const ScanResult& result) {
    if (!result.crystallisation)
        return std::unexpected(nothingThere());
    if (!result.transition)
        return std::unexpected(result.transition.error());
    const auto ratio = reducedGlassTemperature(*result.crystallisation, **result.transition);
    return ratio ? Result<Measured>(*ratio) : refuse(phrase("Results", "The scan ends before the melting is complete."));
}

std::vector<CrystallisationValue> crystallisationValues(const ScanResult& result) {
    Listed values;
    if (!result.crystallisation)
        return values;
    addExotherms(values, result);
    if (const auto region = supercooledRegionOf(result))
        values.push_back({"supercooled_region_K", "ΔT_x", "T_x less T_g (half step)", "K", *region});
    if (result.crystallisation->melting)
        addMelting(values, *result.crystallisation->melting);
    if (const auto ratio = reducedGlassTemperatureOf(result))
        values.push_back({"melting.reduced_glass_temperature", "T_rg", "T_g (half step) over T_l", "1", *ratio});
    return values;
}

} // namespace vitrine
