#include "core/files/json/results_json.h"

#include "core/evaluation/sample_problems.h"
#include "core/files/json/method_result_json.h"
#include "core/files/json/series_json.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/mass_by_step.h"
#include "core/results/pattern_quantities.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using json::listOf;
using json::objectOf;
using json::put;

QJsonObject ratePointJson(const RatePoint& point) {
    const auto error = point.error > 0 ? std::optional(point.error) : std::nullopt;
    return objectOf({{"heating_rate_K_per_s", Measured{point.heatingRate}}, {"T_p_K", Measured{point.temperature, error}}});
}

QJsonObject leaveOneOutJson(const LeaveOneOut& each) {
    return objectOf({{"left_out", each.left}, {"E_a_over_R_K", each.energyOverR}});
}

QJsonObject failedFitJson(const KissingerResult& result, KineticFormula formula) {
    const auto points = listOf(result.sources, [](const auto& source) { return ratePointJson(source.point); });
    QJsonObject object = objectOf({{"formula", formula}, {"n", result.sources.size()}, {"points", points}});
    putProblem(object, kissingerResults(), result.fit.error());
    return object;
}

QJsonObject excludedScanJson(const KissingerExclusion& each) {
    return objectOf({{"scan", each.scan}, {"reason", english(each.reason)}});
}

QJsonObject kissingerResultJson(const KissingerResult& result, KineticFormula formula) {
    QJsonObject object = result.fit ? kissingerJson(**result.fit) : failedFitJson(result, formula);
    put(object, {{"kind", result.kind},
                 {"scans", listOf(result.sources, [](const auto& source) { return json::text(source.scan); })},
                 {"excluded", listOf(result.excluded, excludedScanJson)}});
    json::addBranch(object, result.branch);
    return object;
}

QJsonObject placedJson(const Problem& problem) {
    QJsonObject object = problemJson(problem);
    put(object, {{"where", problem.where}});
    return object;
}

/// Of curves and their results, which are in the same order.
template<class Curves, class Results, class ToJson>
QJsonArray pairsJson(const Curves& curves, const Results& results, ToJson toJson) {
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(curves.size(), results.size()); ++i)
        list.append(toJson(*curves[i], *results[i]));
    return list;
}

/// The scans with what they owe to each other.
QJsonArray scansJson(const Sample& sample, const SampleResult& result) {
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i) {
        QJsonObject object = scanResultJson(*sample.scans[i], *result.scans[i]);
        putResults(object, massResults(), ScanOfSample{sample, result, i});
        list.append(object);
    }
    return list;
}

QJsonObject compressionPointJson(const CompressionPoint& point) {
    return objectOf({{"pattern", point.pattern}, {"pressure_GPa", Measured{point.pressure}}, {"q1_per_A", point.q1}});
}

QJsonObject fitJson(const EquationOfState& fit) {
    QJsonObject object = objectOf({{"equation", fit.equation},
                                   {"correlation", fit.correlation},
                                   {"chi2_reduced", fit.chi2Reduced},
                                   {"exponent", fit.exponent},
                                   {"weighted", fit.weighted},
                                   {"notes", json::englishList(fit.notes)}});
    putResults(object, equationOfStateResults(), fit, plainEquationName(fit.equation));
    return object;
}

QJsonObject failedFitJson(const Problem& why) {
    QJsonObject object = objectOf({{"correlation", why}, {"chi2_reduced", why}});
    putProblem(object, equationOfStateResults(), why);
    return object;
}

/// The equation of state of the patterns measured under pressure: q1 at no pressure, B0 (GPa), B′, the slope
/// of q1 (Å⁻¹/GPa) and the points they stand on.
QJsonObject compressionJson(const CompressionResult& result) {
    QJsonObject object = result.fit ? fitJson(**result.fit) : failedFitJson(result.fit.error());
    json::put(object, {{"points", json::listOf(result.points, compressionPointJson)}});
    putResults(object, compressionSlopeResults(), result);
    return object;
}

/// A result is a number or unknown, never text.
QJsonValue finiteOrNull(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

} // namespace

QJsonObject measuredJson(const Measured& measured, const char* method) {
    QJsonObject object =
        objectOf({{"value", finiteOrNull(measured.value)}, {"error", finiteOrNull(measured.error.value_or(NAN))}});
    if (measured.ci95)
        put(object, {{"ci95", QJsonArray{finiteOrNull(measured.ci95->low), finiteOrNull(measured.ci95->high)}}});
    if (method)
        put(object, {{"method", method}});
    return object;
}

QJsonObject resultJson(const Result<Measured>& result, const char* method) {
    return result ? measuredJson(*result, method) : problemJson(result.error());
}

QJsonObject problemJson(const Problem& problem) {
    return objectOf({{"problem", english(problem.what)}, {"remedy", englishRemedy(problem)}});
}

QJsonObject kissingerJson(const KissingerFit& fit) {
    QJsonObject object = objectOf({{"formula", fit.formula},
                                   {"n", fit.points.size()},
                                   {"intercept", fit.intercept},
                                   {"scatter_K", fit.scatter},
                                   {"degrees_of_freedom", fit.degreesOfFreedom},
                                   {"pooled_replicates", fit.pooledReplicates},
                                   {"curvature_p", fit.curvatureP},
                                   {"leave_one_out", listOf(fit.leaveOneOut, leaveOneOutJson)},
                                   {"points", listOf(fit.points, ratePointJson)}});
    if (fit.referenceTg > 0)
        put(object, {{"reference_T_g_K", fit.referenceTg}});
    if (fit.startTemperature > 0)
        put(object, {{"start_temperature_K", fit.startTemperature}});
    putResults(object, kissingerResults(), fit);
    return object;
}

namespace {

/// The series of a sample, each with the name of its stack; absent where none of its patterns is one.
void putSeries(QJsonObject& object, const Sample& sample, const SampleResult& result) {
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(sample.patterns.size(), result.patterns.size()); ++i) {
        const auto& series = result.patterns[i]->series;
        if (!series)
            continue;
        QJsonObject json = *series ? seriesResultJson(***series) : problemJson(series->error());
        put(json, {{"id", sample.patterns[i]->id}, {"name", sample.patterns[i]->name}});
        list.append(json);
    }
    if (!list.isEmpty())
        object[QLatin1String("series")] = list;
}

} // namespace

QJsonObject sampleResultJson(const Sample& sample, const SampleResult& result, bool curves) {
    const auto line = [&](const auto& each) { return kissingerResultJson(*each, sample.kissinger.formula); };
    const auto pattern = [&](const auto& each, const auto& its) { return patternResultJson(each, its, curves); };
    QJsonObject object = objectOf({{"id", sample.id},
                                   {"name", sample.name},
                                   {"composition", sample.composition},
                                   {"treatment", sample.treatment},
                                   {"scans", scansJson(sample, result)},
                                   {"kissinger", listOf(result.kissinger, line)},
                                   {"patterns", pairsJson(sample.patterns, result.patterns, pattern)},
                                   {"problems", listOf(problemsOf(sample, result), placedJson)}});
    putResults(object, sampleResults(), result);
    if (result.compression)
        put(object, {{"equation_of_state", compressionJson(*result.compression)}});
    putSeries(object, sample, result);
    if (!result.rubies.empty())
        put(object, {{"ruby", json::rubiesJson(sample, result)}});
    if (result.heatCapacity)
        put(object, {{"heat_capacity", json::heatCapacityResultJson(*result.heatCapacity, curves)}});
    return object;
}

std::string sampleResultText(const Sample& sample, const SampleResult& result) {
    return jsonText(sampleResultJson(sample, result));
}

QJsonObject resultsJson(const Study& study, const Results& results, bool curves) {
    const auto sample = [&](const auto& each, const auto& its) { return sampleResultJson(each, its, curves); };
    return objectOf({{"vitrine", VITRINE_VERSION},
                     {"samples", pairsJson(study.samples, results.samples, sample)},
                     {"study", studyResultJson(study, results, curves)}});
}

std::string jsonText(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace vitrine
