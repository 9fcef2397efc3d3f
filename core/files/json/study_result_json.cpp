#include "core/files/json/study_result_json.h"

#include "core/files/json/names.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/results_json.h"
#include "core/kinetics/relaxation_time.h"

namespace vitrine {

namespace {

using json::number;
using json::text;
using L1 = QLatin1String;

QJsonValue numberOr(const Result<double>& result) {
    return result ? number(*result) : QJsonValue(problemJson(result.error()));
}

QJsonObject activationJson(const Study& study, const ActivationPoint& point) {
    const Sample* sample = findSample(study, point.sample);
    QJsonObject object{{L1("sample"), text(point.sample)},
                       {L1("name"), text(sample ? sample->name : std::string())},
                       {L1("pressure_GPa"), number(point.pressure)},
                       {L1("temperature_K"), number(point.temperature)},
                       {L1("n"), static_cast<qint64>(point.count)},
                       {L1("E_a_kJ_per_mol"), resultJson(point.energy)},
                       {L1("E_a_over_RTg"), resultJson(point.energyOverRTg)},
                       {L1("fictive_temperature_K"), resultJson(point.fictiveTemperature, "mean of the scans")},
                       {L1("fictive_temperature_scatter_K"), number(point.fictiveScatter)}};
    json::addBranch(object, point.branch);
    return object;
}

QJsonObject excludedJson(const Study& study, const SampleExclusion& each) {
    QJsonObject json = problemJson(each.reason);
    const Sample* sample = findSample(study, each.sample);
    json[L1("sample")] = text(each.sample);
    json[L1("name")] = text(sample ? sample->name : std::string());
    return json;
}

QJsonObject pressureTransitionJson(const PressureTransition& each) {
    const auto collapse = each.collapse ? Result<Measured>(each.collapse->tg) : std::unexpected(each.collapse.error());
    QJsonObject tg = resultJson(each.tg, json::nameText(each.method, json::tgMethods).c_str());
    return {{L1("pressure_GPa"), number(each.pressure)},
            {L1("T_g_K"), tg},
            {L1("onset_of_equilibrium_K"), resultJson(each.onset, "middle of the bracket")},
            {L1("collapse_K"), resultJson(collapse, "least chi2 of one curve")}};
}

QJsonArray transitionTemperatures(const StudyResult& study) {
    QJsonArray list;
    if (study.referenceTg)
        list.append(QJsonObject{{L1("pressure_GPa"), 0}, {L1("value"), *study.referenceTg}, {L1("error"), QJsonValue()}});
    for (const PressureTransition& each : study.transitions) {
        QJsonObject json = resultJson(each.tg, json::nameText(each.method, json::tgMethods).c_str());
        json[L1("pressure_GPa")] = number(each.pressure);
        list.append(json);
    }
    return list;
}

QJsonArray scaledJson(const std::vector<ScaledPoint>& points) {
    QJsonArray list;
    for (const ScaledPoint& point : points)
        list.append(QJsonObject{{L1("sample"), text(point.sample)},
                                {L1("pressure_GPa"), number(point.pressure)},
                                {L1("T_over_T_gP"), measuredJson(point.x)},
                                {L1("E_a_over_RTg"), measuredJson(point.energy)}});
    return list;
}

QJsonArray alphaJson(const MasterCurveResult& master) {
    QJsonArray list;
    for (std::size_t g = 0; master.curve && g < master.pressures.size(); ++g)
        list.append(QJsonObject{{L1("pressure_GPa"), number(master.pressures[g])},
                                {L1("E_alpha_over_RTg"), measuredJson(master.curve->alpha[g])},
                                {L1("change_percent"), resultJson(master.alphaChange[g])}});
    return list;
}

void addCurve(QJsonObject& json, const MasterCurveResult& master) {
    constexpr std::array keys{"crossover_low", "crossover_high", "E_beta_over_RTg", "E_alpha_over_RTg", "collapse_rms"};
    if (!master.curve) {
        for (const char* key : keys)
            json[L1(key)] = problemJson(master.curve.error());
        return;
    }
    const MasterCurve& curve = *master.curve;
    json[L1("crossover_low")] = measuredJson(curve.low);
    json[L1("crossover_high")] = measuredJson(curve.high);
    json[L1("E_beta_over_RTg")] = measuredJson(curve.beta);
    json[L1("E_alpha_over_RTg")] = measuredJson(curve.alpha.front());
    json[L1("collapse_rms")] = number(curve.rms);
    json[L1("chi2_reduced")] = number(curve.chi2 / static_cast<double>(curve.degreesOfFreedom));
    json[L1("shape")] = json::name(curve.shape, json::crossoverShapes);
}

QJsonObject masterJson(const StudyResult& study) {
    QJsonObject json{{L1("T_g_K"), transitionTemperatures(study)},
                     {L1("unscaled_rms"), numberOr(study.master.unscaledRms)},
                     {L1("E_alpha_by_pressure"), alphaJson(study.master)},
                     {L1("points"), scaledJson(study.master.points)}};
    addCurve(json, study.master);
    return json;
}

QJsonArray comparedJson(const Result<SeriesComparison>& comparison, const char* axis) {
    QJsonArray list;
    if (comparison)
        for (const ComparedPoint& point : comparison->points)
            list.append(QJsonObject{{L1(axis), number(point.x)},
                                    {L1("ratio"), measuredJson(point.ratio)},
                                    {L1("difference_K"), measuredJson(point.difference)}});
    return list;
}

QJsonObject largestJson(const Result<SeriesComparison>& comparison, bool place) {
    if (!comparison)
        return problemJson(comparison.error());
    return measuredJson(place ? comparison->largestAt : comparison->largestDifference);
}

QJsonObject fictiveComparisonJson(const FictiveComparison& each) {
    return {{L1("pressure_GPa"), number(each.pressure)},
            {L1("points"), comparedJson(each.byTemperature, "temperature_K")},
            {L1("largest_at_K"), largestJson(each.byTemperature, true)},
            {L1("largest_difference_K"), largestJson(each.byTemperature, false)},
            {L1("scaled_points"), comparedJson(each.scaled, "T_over_T_gP")},
            {L1("largest_at_T_over_T_gP"), largestJson(each.scaled, true)},
            {L1("coupled_difference_K"), resultJson(each.coupled, "mean up to where equilibrium begins")},
            {L1("equilibrium_difference_K"), resultJson(each.equilibrium, "mean where both are in equilibrium")},
            {L1("onset_shift_K"), resultJson(each.onsetShift, "half-step onset at the same rate, both in equilibrium")}};
}

QJsonArray numbers(const std::vector<double>& values) {
    QJsonArray list;
    for (const double value : values)
        list.append(number(value));
    return list;
}

QJsonObject slowdownJson(const Result<SlowdownResult>& result) {
    if (!result)
        return problemJson(result.error());
    const RelaxationPreset* preset = relaxationPreset(result->preset);
    return {
        {L1("preset"), text(result->preset)},
        {L1("source"), text(preset ? preset->source : std::string())},
        {L1("pressure_GPa"), number(result->pressure)},
        {L1("shift_K"), measuredJson(result->shift)},
        {L1("at_K"), number(result->at)},
        {L1("factor"), resultJson(result->value, "rigid shift of the law")},
        {L1("curve"), QJsonObject{{L1("temperature_K"), numbers(result->temperature)}, {L1("factor"), numbers(result->factor)}}}};
}

template<class T, class Json>
QJsonArray listOf(const std::vector<T>& values, Json json) {
    QJsonArray list;
    for (const T& value : values)
        list.append(json(value));
    return list;
}

} // namespace

QJsonObject studyResultJson(const Study& study, const Results& results, bool curves) {
    if (!results.study)
        return {};
    const StudyResult& across = *results.study;
    QJsonObject json{{L1("name"), text(study.name)},
                     {L1("reference_T_g_K"), numberOr(across.referenceTg)},
                     {L1("activation"), listOf(across.activation, [&](const auto& each) { return activationJson(study, each); })},
                     {L1("excluded"), listOf(across.excluded, [&](const auto& each) { return excludedJson(study, each); })},
                     {L1("glass_transition_under_pressure"), listOf(across.transitions, pressureTransitionJson)},
                     {L1("onset_of_equilibrium_K"), resultJson(across.ambientOnset, "middle of the bracket")},
                     {L1("master_curve"), masterJson(across)},
                     {L1("fictive_temperature_ratio"), listOf(across.fictive, fictiveComparisonJson)},
                     {L1("slowdown"), slowdownJson(across.slowdown)}};
    addStructureJson(json, across, results.differences, curves);
    return json;
}

} // namespace vitrine
