#include "core/files/json/pattern_result_json.h"

#include "core/files/json/names.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/results_json.h"

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
    const char* const method = plainEquationName(fit.equation);
    return {{L1("equation"), json::name(fit.equation, json::stateEquations)},
            {L1("q1_0_per_A"), measuredJson(fit.value0, method)},
            {L1("B0_GPa"), measuredJson(fit.b0, method)},
            {L1("B_prime"), measuredJson(fit.bPrime, method)},
            {L1("correlation"), number(fit.correlation)},
            {L1("chi2_reduced"), number(fit.chi2Reduced)},
            {L1("exponent"), number(fit.exponent)},
            {L1("weighted"), fit.weighted},
            {L1("notes"), json::englishList(fit.notes)}};
}

QJsonObject failedFitJson(const Problem& why) {
    QJsonObject json;
    for (const char* key : {"q1_0_per_A", "B0_GPa", "B_prime", "correlation", "chi2_reduced"})
        json[L1(key)] = problemJson(why);
    return json;
}

} // namespace

QJsonObject compressionJson(const CompressionResult& result) {
    QJsonObject json = result.fit ? fitJson(**result.fit) : failedFitJson(result.fit.error());
    json[L1("points")] = pointsJson(result.points);
    json[L1("q1_slope_per_A_GPa")] =
        result.q1Slope ? measuredJson(*result.q1Slope, "straight line") : problemJson(result.q1Slope.error());
    return json;
}

} // namespace vitrine
