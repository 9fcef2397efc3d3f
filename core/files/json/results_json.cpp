#include "core/files/json/results_json.h"

#include "core/evaluation/sample_problems.h"
#include "core/files/json/choices_json.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/pattern_result_json.h"
#include "core/files/json/scan_result_json.h"
#include "core/files/json/study_result_json.h"
#include "core/results/kissinger_quantities.h"

#include <QJsonDocument>

namespace vitrine {

namespace {

using json::number;
using json::text;
using L1 = QLatin1String;

QJsonArray pointsJson(const std::vector<RatePoint>& points) {
    QJsonArray list;
    for (const RatePoint& point : points) {
        const auto error = point.error > 0 ? std::optional(point.error) : std::nullopt;
        list.append(QJsonObject{{L1("heating_rate_K_per_s"), measuredJson({point.heatingRate})},
                                {L1("T_p_K"), measuredJson({point.temperature, error})}});
    }
    return list;
}

QJsonArray leaveOneOutJson(const KissingerFit& fit) {
    QJsonArray list;
    for (const LeaveOneOut& each : fit.leaveOneOut)
        list.append(
            QJsonObject{{L1("left_out"), static_cast<qint64>(each.left)}, {L1("E_a_over_R_K"), number(each.energyOverR)}});
    return list;
}

QJsonObject failedFitJson(const KissingerResult& result, KineticFormula formula) {
    std::vector<RatePoint> points;
    for (const auto& source : result.sources)
        points.push_back(source.point);
    QJsonObject object{{L1("formula"), json::name(formula, json::formulas)},
                       {L1("n"), static_cast<qint64>(points.size())},
                       {L1("points"), pointsJson(points)}};
    for (const auto& each : kissingerResults())
        object[json::keyOf(each.definition)] = problemJson(result.fit.error());
    return object;
}

QJsonArray sourcesJson(const KissingerResult& result) {
    QJsonArray list;
    for (const auto& source : result.sources)
        list.append(text(source.scan));
    return list;
}

QJsonArray excludedJson(const KissingerResult& result) {
    QJsonArray list;
    for (const auto& each : result.excluded)
        list.append(QJsonObject{{L1("scan"), text(each.scan)}, {L1("reason"), text(english(each.reason))}});
    return list;
}

QJsonObject kissingerResultJson(const KissingerResult& result, KineticFormula formula) {
    QJsonObject json = result.fit ? kissingerJson(**result.fit) : failedFitJson(result, formula);
    json[L1("kind")] = json::name(result.kind, json::peakKinds);
    json::addBranch(json, result.branch);
    json[L1("scans")] = sourcesJson(result);
    json[L1("excluded")] = excludedJson(result);
    return json;
}

QJsonArray problemsJson(const Sample& sample, const SampleResult& result) {
    QJsonArray list;
    for (const Problem& problem : problemsOf(sample, result)) {
        QJsonObject json = problemJson(problem);
        json[L1("where")] = text(problem.where);
        list.append(json);
    }
    return list;
}

QJsonArray scansJson(const Sample& sample, const SampleResult& result) {
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i)
        list.append(scanResultJson(*sample.scans[i], *result.scans[i]));
    return list;
}

QJsonArray patternsJson(const Sample& sample, const SampleResult& result, bool curves) {
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(sample.patterns.size(), result.patterns.size()); ++i)
        list.append(patternResultJson(*sample.patterns[i], *result.patterns[i], curves));
    return list;
}

QJsonArray kissingerListJson(const Sample& sample, const SampleResult& result) {
    QJsonArray list;
    for (const auto& line : result.kissinger)
        list.append(kissingerResultJson(*line, sample.kissinger.formula));
    return list;
}

/// A result is a number or unknown, never text.
QJsonValue finiteOrNull(double value) {
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

} // namespace

QJsonObject measuredJson(const Measured& measured, const char* method) {
    QJsonObject json{{L1("value"), finiteOrNull(measured.value)}, {L1("error"), finiteOrNull(measured.error.value_or(NAN))}};
    if (measured.ci95)
        json[L1("ci95")] = QJsonArray{finiteOrNull(measured.ci95->low), finiteOrNull(measured.ci95->high)};
    if (method)
        json[L1("method")] = L1(method);
    return json;
}

QJsonObject resultJson(const Result<Measured>& result, const char* method) {
    return result ? measuredJson(*result, method) : problemJson(result.error());
}

QJsonObject problemJson(const Problem& problem) {
    return {{L1("problem"), text(english(problem.what))}, {L1("remedy"), text(englishRemedy(problem))}};
}

QJsonObject kissingerJson(const KissingerFit& fit) {
    QJsonObject object{{L1("formula"), json::name(fit.formula, json::formulas)},
                       {L1("n"), static_cast<qint64>(fit.points.size())},
                       {L1("intercept"), number(fit.intercept)},
                       {L1("scatter_K"), number(fit.scatter)},
                       {L1("degrees_of_freedom"), static_cast<qint64>(fit.degreesOfFreedom)},
                       {L1("pooled_replicates"), fit.pooledReplicates},
                       {L1("curvature_p"), number(fit.curvatureP)},
                       {L1("leave_one_out"), leaveOneOutJson(fit)},
                       {L1("points"), pointsJson(fit.points)}};
    putResults(object, kissingerResults(), fit);
    return object;
}

QJsonObject sampleResultJson(const Sample& sample, const SampleResult& result, bool curves) {
    QJsonObject json{{L1("id"), text(sample.id)},
                     {L1("name"), text(sample.name)},
                     {L1("composition"), text(sample.composition)},
                     {L1("treatment"), json::choicesJson(sample.treatment)},
                     {L1("scans"), scansJson(sample, result)},
                     {L1("kissinger"), kissingerListJson(sample, result)},
                     {L1("patterns"), patternsJson(sample, result, curves)},
                     {L1("problems"), problemsJson(sample, result)}};
    putResults(json, sampleResults(), result);
    if (result.compression)
        json[L1("equation_of_state")] = compressionJson(*result.compression);
    return json;
}

std::string sampleResultText(const Sample& sample, const SampleResult& result) {
    return jsonText(sampleResultJson(sample, result));
}

QJsonObject resultsJson(const Study& study, const Results& results, bool curves) {
    QJsonArray samples;
    for (std::size_t i = 0; i < std::min(study.samples.size(), results.samples.size()); ++i)
        samples.append(sampleResultJson(*study.samples[i], *results.samples[i], curves));
    return {
        {L1("vitrine"), L1(VITRINE_VERSION)}, {L1("samples"), samples}, {L1("study"), studyResultJson(study, results, curves)}};
}

std::string jsonText(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace vitrine
