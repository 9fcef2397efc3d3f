#include "core/files/json/scan_result_json.h"

#include "core/evaluation/transition_doubts.h"
#include "core/files/content/sample_layout.h"
#include "core/files/json/choices_json.h"
#include "core/files/json/parts_json.h"
#include "core/files/json/results_json.h"
#include "core/results/crystallisation_values.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"

namespace vitrine {

namespace {

using json::text;
using L1 = QLatin1String;

QJsonObject chosenJson(const std::optional<double>& value, Message unknown, Message remedy) {
    return value ? measuredJson({*value}) : problemJson({std::move(unknown), std::move(remedy), {}});
}

/// Without a transition: why, and what stands without one.
QJsonObject transitionJson(const ScanResult& result) {
    QJsonObject object = result.transition ? QJsonObject() : problemJson(result.transition.error());
    for (const auto& each : transitionResults())
        if (each.value(result))
            object[json::keyOf(each.definition)] = resultJson(inUnitOfKey(each, result), each.told.method);
    return object;
}

QJsonObject peakJson(const Peak& peak) {
    QJsonObject object{{L1("kind"), json::name(peak.kind, json::peakKinds)}, {L1("clear"), peak.clear}};
    putResults(object, peakResults(), peak);
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

/// A scan in which nothing crystallises or melts has no such keys.
void addCrystallisation(QJsonObject& object, const ScanResult& result) {
    if (!result.crystallisation)
        return;
    const Crystallisation& found = *result.crystallisation;
    QJsonArray exotherms;
    for (std::size_t k = 0; k < found.exotherms.size(); ++k)
        exotherms.append(listJson(exothermResults(k), {result, k}));
    object.insert(L1("crystallisation"), exotherms);
    if (!found.exotherms.empty())
        putResults(object, supercooledResults(), result);
    if (found.melting)
        object.insert(L1("melting"), listJson(meltingResults(), result));
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
    const auto& tf = fictiveResults().front();
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
        {json::keyOf(tf.definition), resultJson(tf.value(result), tf.told.method)},
        {L1("peaks"), peaksJson(result)}};
    addCrystallisation(object, result);
    if (const auto doubts = doubtsJson(scan, result); !doubts.isEmpty())
        object.insert(L1("doubts"), doubts);
    if (result.baseline) // a scan without one has no such key, as in the files of before
        object.insert(L1("baseline"),
                      *result.baseline ? json::choiceJson(scan.baseline) : QJsonValue(problemJson(result.baseline->error())));
    return object;
}

} // namespace vitrine
