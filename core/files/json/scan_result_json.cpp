#include "core/files/json/scan_result_json.h"

#include "core/evaluation/transition_doubts.h"
#include "core/files/content/sample_layout.h"
#include "core/files/json/baseline_json.h"
#include "core/files/json/names.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/results_json.h"
#include "core/files/json/scaled.h"
#include "core/results/crystallisation_values.h"

namespace vitrine {

namespace {

using json::text;
using L1 = QLatin1String;

QJsonObject chosenJson(const std::optional<double>& value, Message unknown, Message remedy) {
    return value ? measuredJson({*value}) : problemJson({std::move(unknown), std::move(remedy), {}});
}

QJsonObject stepJson(const Measured& step, const Thermogram& thermogram) {
    const auto factor = toHeatCapacity(thermogram);
    return factor ? measuredJson(scaled(step, *factor), "at the half step") : problemJson(factor.error());
}

QJsonObject transitionJson(const GlassTransition& t, const Thermogram& thermogram) {
    return {{L1("onset_half_step_K"), measuredJson(t.onsetHalfStep, "tangent at the half step, glass line")},
            {L1("onset_inflection_K"), measuredJson(t.onsetInflection, "tangent at the greatest slope, glass line")},
            {L1("midpoint_half_step_K"), measuredJson(t.midpointHalfStep, "half step between glass and liquid line")},
            {L1("inflection_K"), measuredJson(t.inflection, "greatest slope")},
            {L1("endset_half_step_K"), measuredJson(t.endsetHalfStep, "tangent at the half step, liquid line")},
            {L1("endset_inflection_K"), measuredJson(t.endsetInflection, "tangent at the greatest slope, liquid line")},
            {L1("step_J_per_gK"), stepJson(t.step, thermogram)}};
}

QJsonObject transitionJson(const ScanResult& result) {
    if (result.transition)
        return transitionJson(**result.transition, (*result.prepared)->thermogram);
    QJsonObject object = problemJson(result.transition.error());
    if (result.inflectionAlone) {
        object.insert(L1("inflection_K"), measuredJson(result.inflectionAlone->inflection, "greatest slope"));
        object.insert(L1("onset_inflection_K"),
                      measuredJson(result.inflectionAlone->onset, "tangent at the greatest slope, glass line"));
    }
    return object;
}

QJsonObject fictiveJson(const ScanResult& result) {
    if (!result.fictiveTemperature)
        return problemJson(result.fictiveTemperature.error());
    return measuredJson((*result.fictiveTemperature)->value, "equal areas (Moynihan)");
}

QJsonObject optionalJson(const std::optional<double>& value, Message absent) {
    return value ? measuredJson({*value}) : problemJson({std::move(absent), {}, {}});
}

QJsonObject areaJson(const Peak& peak) {
    if (peak.area)
        return measuredJson(*peak.area, "against the base line");
    return problemJson({phrase("Results", "The area in J/g needs the heating rate and the mass."),
                        phrase("Results", "Give the rate and the mass of the scan."),
                        {}});
}

QJsonObject peakJson(const Peak& peak) {
    QJsonObject object{
        {L1("kind"), json::name(peak.kind, json::peakKinds)},
        {L1("clear"), peak.clear},
        {L1("T_p_K"), measuredJson(peak.temperature, "top of a local parabola on the curve less its base line")},
        {L1("height"), measuredJson(peak.height)},
        {L1("area_J_per_g"), areaJson(peak)},
        {L1("onset_K"), optionalJson(peak.onset, phrase("Results", "The leading flank is not complete."))},
        {L1("fwhm_K"), optionalJson(peak.width, phrase("Results", "The peak does not fall to half its height on both sides."))}};
    json::addBranch(object, peak.branch);
    return object;
}

QJsonValue peaksJson(const ScanResult& result) {
    if (!result.peaks)
        return problemJson(result.peaks.error());
    QJsonArray list;
    for (const Peak& peak : **result.peaks)
        list.append(peakJson(peak));
    return list;
}

QJsonObject exothermJson(const ScanResult& result, std::size_t k) {
    const Peak& peak = result.crystallisation->exotherms[k];
    return {{L1("onset_K"), k == 0 ? resultJson(crystallisationOnsetOf(result), "tangent of the first exotherm, liquid line")
                                   : optionalJson(peak.onset, phrase("Results", "The leading flank is not complete."))},
            {L1("T_p_K"), measuredJson(peak.temperature)},
            {L1("area_J_per_g"), areaJson(peak)}};
}

QJsonObject meltingJson(const ScanResult& result, const Melting& melting) {
    const Problem cut{phrase("Results", "The scan ends before the melting is complete."), {}, {}};
    const Problem unknown{phrase("Results", "The area in J/g needs the heating rate and the mass."), {}, {}};
    return {{L1("onset_K"), measuredJson(melting.onset, "tangent of the first endotherm, base line")},
            {L1("T_p_K"), measuredJson(melting.top)},
            {L1("liquidus_K"), melting.liquidus ? measuredJson(*melting.liquidus, "end tangent of the last endotherm, base line")
                                                : problemJson(cut)},
            {L1("area_J_per_g"), melting.enthalpy ? measuredJson(*melting.enthalpy) : problemJson(unknown)},
            {L1("reduced_glass_temperature"), resultJson(reducedGlassTemperatureOf(result), "T_g (half step) over T_l")}};
}

/// A scan in which nothing crystallises or melts has no such keys.
void addCrystallisation(QJsonObject& object, const ScanResult& result) {
    if (!result.crystallisation)
        return;
    const Crystallisation& found = *result.crystallisation;
    QJsonArray exotherms;
    for (std::size_t k = 0; k < found.exotherms.size(); ++k)
        exotherms.append(exothermJson(result, k));
    object.insert(L1("crystallisation"), exotherms);
    if (!found.exotherms.empty())
        object.insert(L1("supercooled_region_K"), resultJson(supercooledRegionOf(result), "T_x less T_g (half step)"));
    if (found.melting)
        object.insert(L1("melting"), meltingJson(result, *found.melting));
}

QJsonObject windowsJson(const Scan& scan, const ScanResult& result) {
    if (!result.windows)
        return problemJson(result.windows.error());
    const bool byHand = scan.glassWindow && scan.liquidWindow;
    return {{L1("glass_K"), json::intervalJson(result.windows->glass)},
            {L1("liquid_K"), json::intervalJson(result.windows->liquid)},
            {L1("method"), L1(byHand ? "by hand" : "automatic")}};
}

QJsonArray doubtsJson(const Scan& scan, const ScanResult& result) {
    QJsonArray list;
    for (const Problem& doubt : transitionDoubts(scan, result))
        list.append(text(english(doubt.what)));
    return list;
}

} // namespace

QJsonObject scanResultJson(const Scan& scan, const ScanResult& result) {
    QJsonObject object{
        {L1("id"), text(scan.id)},
        {L1("name"), text(scan.name)},
        {L1("source"), json::sourceJson(scan.source)},
        {L1("cooling"), scan.cooling},
        {L1("signal_unit"), L1(layout::signalUnit(scan.recording->kind))},
        {L1("points"), static_cast<qint64>(scan.recording->temperature.size())},
        {L1("heating_rate_K_per_s"), chosenJson(scan.choices.heatingRate, phrase("Results", "The heating rate is not known."),
                                                phrase("Results", "Give it when importing or in the inspector."))},
        {L1("sample_mass_g"), chosenJson(scan.choices.mass, phrase("Results", "The mass is not known."),
                                         phrase("Results", "Give it when importing or in the inspector."))},
        {L1("windows"), windowsJson(scan, result)},
        {L1("glass_transition"), transitionJson(result)},
        {L1("fictive_temperature_K"), fictiveJson(result)},
        {L1("peaks"), peaksJson(result)}};
    addCrystallisation(object, result);
    if (const auto doubts = doubtsJson(scan, result); !doubts.isEmpty())
        object.insert(L1("doubts"), doubts);
    if (result.baseline) // a scan without one has no such key, as in the files of before
        object.insert(L1("baseline"),
                      *result.baseline ? json::baselineJson(scan.baseline) : QJsonValue(problemJson(result.baseline->error())));
    return object;
}

} // namespace vitrine
