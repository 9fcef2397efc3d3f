#include "core/files/json/fields.h"
#include "core/files/json/results_json.h"
#include "core/files/json/study_result_json.h"

namespace vitrine {

namespace {

using json::number;
using json::text;
using L1 = QLatin1String;

constexpr auto tabulatedPressures = std::to_array<double>({1, 2, 3, 5, 7, 10});

QJsonObject pointJson(const StructurePoint& point) {
    return {{L1("sample"), text(point.sample)},
            {L1("pattern"), text(point.pattern)},
            {L1("pressure_GPa"), number(point.pressure)},
            {L1("temperature_K"), number(point.temperature)},
            {L1("q1_per_A"), measuredJson(point.q1)},
            {L1("fwhm_per_A"), measuredJson(point.fwhm)},
            {L1("densification_percent"), resultJson(point.densification)}};
}

QJsonObject slopeJson(const CompressionSlope& slope) {
    QJsonObject json = resultJson(slope.q1);
    json[L1("temperature_K")] = number(slope.temperature);
    json[L1("n")] = static_cast<qint64>(slope.count);
    json[L1("fwhm_slope_per_A_GPa")] = resultJson(slope.fwhm);
    return json;
}

QJsonArray ratiosJson(const EquationOfState& fit) {
    QJsonArray list;
    for (const double pressure : tabulatedPressures)
        if (const auto x = compressionAt(fit, pressure))
            list.append(QJsonObject{{L1("pressure_GPa"), pressure}, {L1("V0_over_V"), measuredJson(*x)}});
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
    return {{L1("sample"), text(state->sample)},
            {L1("q1_0_per_A"), measuredJson(fit.value0)},
            {L1("B0_GPa"), measuredJson(fit.b0, plainEquationName(fit.equation))},
            {L1("B_prime"), measuredJson(fit.bPrime)},
            {L1("V_ratio_at"), ratiosJson(fit)}};
}

QJsonArray valuesJson(const std::vector<double>& values) {
    QJsonArray list;
    for (const double value : values)
        list.append(number(value));
    return list;
}

QJsonObject differenceJson(const PatternDifference& each, bool curves) {
    QJsonObject json = each.curve ? QJsonObject{{L1("insignificant_beyond_A"), number((*each.curve)->insignificantBeyond)}}
                                  : problemJson(each.curve.error());
    json[L1("sample")] = text(each.pattern.sample);
    json[L1("pattern")] = text(each.pattern.pattern);
    json[L1("reference")] = QJsonObject{
        {L1("sample"), text(each.reference.sample)}, {L1("pattern"), text(each.reference.pattern)}, {L1("chosen"), each.marked}};
    if (each.curve && curves) {
        json[L1("r_A")] = valuesJson((*each.curve)->r);
        json[L1("delta_g_per_A2")] = valuesJson((*each.curve)->delta);
        json[L1("error_per_A2")] = valuesJson((*each.curve)->sigma);
    }
    return json;
}

} // namespace

void addStructureJson(QJsonObject& json, const StudyResult& across, const std::vector<PatternDifference>& deltas, bool curves) {
    QJsonArray points, slopes, differences;
    for (const StructurePoint& each : across.structure)
        points.append(pointJson(each));
    for (const CompressionSlope& each : across.slopes)
        slopes.append(slopeJson(each));
    for (const PatternDifference& each : deltas)
        differences.append(differenceJson(each, curves));
    json[L1("structure_reference")] = text(across.structureReference);
    json[L1("structure")] = points;
    json[L1("q1_slope_per_A_GPa")] = slopes;
    json[L1("densification_percent")] = resultJson(across.densification);
    json[L1("equation_of_state")] = stateJson(bestState(across.states));
    json[L1("delta_g")] = differences;
}

} // namespace vitrine
