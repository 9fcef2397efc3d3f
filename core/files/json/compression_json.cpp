#include "core/files/json/pattern_result_json.h"

#include "core/files/json/names.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/results_json.h"
#include "core/results/pattern_quantities.h"

namespace vitrine {

namespace {

using json::number;
using json::text;
using L1 = QLatin1String;

QJsonArray pointsJson(const std::vector<CompressionPoint>& points) {
    QJsonArray list;
    for (const CompressionPoint& point : points)
        list.append(QJsonObject{{L1("pattern"), text(point.pattern)},
                                {L1("pressure_GPa"), measuredJson({point.pressure})},
                                {L1("q1_per_A"), measuredJson(point.q1)}});
    return list;
}

QJsonObject fitJson(const EquationOfState& fit) {
    QJsonObject json{{L1("equation"), json::name(fit.equation, json::stateEquations)},
                     {L1("correlation"), number(fit.correlation)},
                     {L1("chi2_reduced"), number(fit.chi2Reduced)},
                     {L1("exponent"), number(fit.exponent)},
                     {L1("weighted"), fit.weighted},
                     {L1("notes"), json::englishList(fit.notes)}};
    putResults(json, equationOfStateResults(), fit, plainEquationName(fit.equation));
    return json;
}

QJsonObject failedFitJson(const Problem& why) {
    QJsonObject json{{L1("correlation"), problemJson(why)}, {L1("chi2_reduced"), problemJson(why)}};
    for (const auto& each : equationOfStateResults())
        json[json::keyOf(each.definition)] = problemJson(why);
    return json;
}

} // namespace

QJsonObject compressionJson(const CompressionResult& result) {
    QJsonObject json = result.fit ? fitJson(**result.fit) : failedFitJson(result.fit.error());
    json[L1("points")] = pointsJson(result.points);
    putResults(json, compressionSlopeResults(), result);
    return json;
}

} // namespace vitrine
