#include "core/files/json/results_json.h"

#include "core/kinetics/plateau.h"
#include "core/kinetics/relaxation_time.h"
#include "core/results/pattern_quantities.h"
#include "core/results/study_quantities.h"

namespace vitrine {

namespace {

using json::listOf;
using json::objectOf;
using json::put;

/// Which sample an object is about.
void addSample(QJsonObject& object, const Study& study, const std::string& id) {
    const Sample* sample = findSample(study, id);
    put(object, {{"sample", id}, {"name", sample ? sample->name : std::string()}});
}

QJsonObject activationJson(const Study& study, const ActivationPoint& point) {
    QJsonObject object = listJson(activationResults(), point);
    addSample(object, study, point.sample);
    put(object, {{"pressure_GPa", point.pressure},
                 {"temperature_K", point.temperature},
                 {"n", point.count},
                 {"fictive_temperature_scatter_K", point.fictiveScatter}});
    json::addBranch(object, point.branch);
    return object;
}

QJsonObject excludedSampleJson(const Study& study, const SampleExclusion& each) {
    QJsonObject object = problemJson(each.reason);
    addSample(object, study, each.sample);
    return object;
}

/// The chosen T_g with the way in which it was found.
QJsonObject chosenJson(const PressureTransition& each) {
    return resultJson(each.tg, choiceName(each.method).c_str());
}

/// The two temperatures between which equilibrium begins.
QJsonValue bracketJson(const Result<Measured>& onset) {
    if (!onset)
        return {};
    const Interval bracket = bracketOf(*onset);
    return QJsonArray{bracket.low, bracket.high};
}

QJsonObject pressureTransitionJson(const PressureTransition& each) {
    QJsonObject object = listJson(transitionUnderPressureResults(), each);
    put(object,
        {{"pressure_GPa", each.pressure}, {"T_g_K", chosenJson(each)}, {"equilibrium_between_K", bracketJson(each.onset)}});
    return object;
}

QJsonObject commonJson(const CommonActivation& each) {
    QJsonObject object = listJson(commonActivationResults(), each);
    put(object, {{"branch", each.branch}, {"n", each.samples.size()}, {"samples", each.samples}});
    return object;
}

QJsonValue cooledJson(const StudyResult& across) {
    if (!across.cooled)
        return {};
    QJsonObject object = listJson(cooledGlassResults(), *across.cooled);
    put(object, {{"n", across.cooled->count}});
    return object;
}

QJsonArray transitionTemperatures(const StudyResult& study) {
    QJsonArray list;
    if (study.referenceTg)
        list.append(objectOf({{"pressure_GPa", 0}, {"value", *study.referenceTg}, {"error", QJsonValue()}}));
    for (const PressureTransition& each : study.transitions) {
        QJsonObject object = chosenJson(each);
        put(object, {{"pressure_GPa", each.pressure}});
        list.append(object);
    }
    return list;
}

QJsonObject scaledJson(const ScaledPoint& point) {
    return objectOf(
        {{"sample", point.sample}, {"pressure_GPa", point.pressure}, {"T_over_T_gP", point.x}, {"E_a_over_RTg", point.energy}});
}

QJsonArray alphaJson(const MasterCurveResult& master) {
    QJsonArray list;
    for (std::size_t g = 0; master.curve && g < master.pressures.size(); ++g)
        list.append(objectOf({{"pressure_GPa", master.pressures[g]},
                              {"E_alpha_over_RTg", master.curve->alpha[g]},
                              {"change_percent", master.alphaChange[g]}}));
    return list;
}

void addCurve(QJsonObject& object, const MasterCurveResult& master) {
    if (!master.curve) {
        putProblem(object, masterCurveResults(), master.curve.error());
        put(object, {{"collapse_rms", master.curve.error()}});
        return;
    }
    const MasterCurve& curve = *master.curve;
    putResults(object, masterCurveResults(), curve);
    put(object, {{"collapse_rms", curve.rms},
                 {"chi2_reduced", curve.chi2 / static_cast<double>(curve.degreesOfFreedom)},
                 {"shape", curve.shape}});
}

QJsonObject masterJson(const StudyResult& study) {
    QJsonObject object = objectOf({{"T_g_K", transitionTemperatures(study)},
                                   {"unscaled_rms", study.master.unscaledRms},
                                   {"E_alpha_by_pressure", alphaJson(study.master)},
                                   {"points", listOf(study.master.points, scaledJson)}});
    addCurve(object, study.master);
    return object;
}

QJsonArray comparedJson(const Result<SeriesComparison>& comparison, const char* axis) {
    return listOf(comparison ? comparison->points : std::vector<ComparedPoint>(), [&](const ComparedPoint& point) {
        return objectOf({{axis, point.x}, {"ratio", point.ratio}, {"difference_K", point.difference}});
    });
}

QJsonObject fictiveComparisonJson(const FictiveComparison& each) {
    QJsonObject object = listJson(fictiveComparisonResults(), each);
    put(object, {{"pressure_GPa", each.pressure},
                 {"points", comparedJson(each.byTemperature, "temperature_K")},
                 {"scaled_points", comparedJson(each.scaled, "T_over_T_gP")}});
    return object;
}

QJsonObject slowdownJson(const SlowdownResult& result) {
    const RelaxationPreset* preset = relaxationPreset(result.preset);
    return objectOf({{"preset", result.preset},
                     {"source", preset ? preset->source : std::string()},
                     {"pressure_GPa", result.pressure},
                     {"shift_K", result.shift},
                     {"at_K", result.at},
                     {"factor", resultJson(result.value, "rigid shift of the law")},
                     {"curve", objectOf({{"temperature_K", result.temperature}, {"factor", result.factor}})}});
}

constexpr auto tabulatedPressures = std::to_array<double>({1, 2, 3, 5, 7, 10});

QJsonObject structurePointJson(const StructurePoint& point) {
    QJsonObject object = listJson(structurePointResults(), point);
    put(object, {{"sample", point.sample},
                 {"pattern", point.pattern},
                 {"pressure_GPa", point.pressure},
                 {"temperature_K", point.temperature}});
    return object;
}

QJsonObject slopeJson(const CompressionSlope& slope) {
    QJsonObject object = resultJson(slope.q1);
    put(object, {{"temperature_K", slope.temperature}, {"n", slope.count}, {"fwhm_slope_per_A_GPa", slope.fwhm}});
    return object;
}

QJsonArray ratiosJson(const EquationOfState& fit) {
    QJsonArray list;
    for (const double pressure : tabulatedPressures)
        if (const auto x = compressionAt(fit, pressure))
            list.append(objectOf({{"pressure_GPa", pressure}, {"V0_over_V", *x}}));
    return list;
}

/// The equation of state that stands on the most points.
const StateCurve* bestState(const std::vector<StateCurve>& states) {
    const StateCurve* best = nullptr;
    for (const StateCurve& each : states)
        if (!best || (each.fit && (!best->fit || (*each.fit)->points > (*best->fit)->points)))
            best = &each;
    return best;
}

QJsonObject stateJson(const StateCurve* state) {
    if (!state)
        return problemJson({phrase("Study", "No sample was measured under pressure."), {}, {}});
    if (!state->fit)
        return problemJson(state->fit.error());
    const EquationOfState& fit = **state->fit;
    QJsonObject object = listJson(equationOfStateResults(), fit);
    put(object, {{"sample", state->sample},
                 {"B0_GPa", measuredJson(fit.b0, plainEquationName(fit.equation))},
                 {"V_ratio_at", ratiosJson(fit)}});
    return object;
}

QJsonObject differenceJson(const PatternDifference& each, bool curves) {
    QJsonObject object =
        each.curve ? objectOf({{"insignificant_beyond_A", (*each.curve)->insignificantBeyond}}) : problemJson(each.curve.error());
    const auto reference =
        objectOf({{"sample", each.reference.sample}, {"pattern", each.reference.pattern}, {"chosen", each.marked}});
    put(object, {{"sample", each.pattern.sample}, {"pattern", each.pattern.pattern}, {"reference", reference}});
    if (each.curve && curves)
        put(object,
            {{"r_A", (*each.curve)->r}, {"delta_g_per_A2", (*each.curve)->delta}, {"error_per_A2", (*each.curve)->sigma}});
    return object;
}

void addStructureJson(QJsonObject& object, const StudyResult& across, const std::vector<PatternDifference>& deltas, bool curves) {
    put(object, {{"structure_reference", across.structureReference},
                 {"structure", listOf(across.structure, structurePointJson)},
                 {"q1_slope_per_A_GPa", listOf(across.slopes, slopeJson)},
                 {"densification_percent", across.densification},
                 {"equation_of_state", stateJson(bestState(across.states))},
                 {"delta_g", listOf(deltas, [&](const auto& each) { return differenceJson(each, curves); })}});
}

} // namespace

QJsonObject studyResultJson(const Study& study, const Results& results, bool curves) {
    if (!results.study)
        return {};
    const StudyResult& across = *results.study;
    QJsonObject object =
        objectOf({{"name", study.name},
                  {"reference_T_g_K", across.referenceTg},
                  {"activation", listOf(across.activation, [&](const auto& each) { return activationJson(study, each); })},
                  {"excluded", listOf(across.excluded, [&](const auto& each) { return excludedSampleJson(study, each); })},
                  {"common_activation", listOf(across.common, commonJson)},
                  {"cooled_glasses", cooledJson(across)},
                  {"glass_transition_under_pressure", listOf(across.transitions, pressureTransitionJson)},
                  {"master_curve", masterJson(across)},
                  {"fictive_temperature_ratio", listOf(across.fictive, fictiveComparisonJson)},
                  {"slowdown", across.slowdown ? slowdownJson(*across.slowdown) : problemJson(across.slowdown.error())}});
    putResults(object, ambientResults(), across);
    put(object, {{"equilibrium_between_K", bracketJson(across.ambientOnset)}});
    addStructureJson(object, across, results.differences, curves);
    return object;
}

} // namespace vitrine
