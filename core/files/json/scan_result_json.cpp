#include "core/files/json/results_json.h"

#include "core/files/content/sample_layout.h"
#include "core/results/crystallisation_values.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"

namespace vitrine {

namespace {

using json::listOf;
using json::objectOf;
using json::put;

/// A rate or mass, or why it is not known.
Result<Measured> chosen(const std::optional<double>& value, Message unknown) {
    if (!value)
        return refuse(std::move(unknown), phrase("Results", "Give it when importing or in the inspector."));
    return Measured{*value};
}

QJsonObject remarked(QJsonObject object, const std::optional<Message>& remark) {
    if (remark)
        object[QLatin1String("note")] = json::text(english(*remark));
    return object;
}

/// Without a transition: why, and what stands without one.
QJsonObject transitionJson(const ScanResult& result) {
    QJsonObject object = result.transition ? QJsonObject() : problemJson(result.transition.error());
    for (const auto& each : transitionResults())
        if (each.value(result))
            object[json::keyOf(each.definition)] =
                remarked(resultJson(inUnitOfKey(each, result), each.told.method), remarkOn(each.definition, result));
    return object;
}

QJsonObject peakJson(const Peak& peak) {
    QJsonObject object = objectOf({{"kind", peak.kind}, {"clear", peak.clear}});
    putResults(object, peakResults(), peak);
    json::addBranch(object, peak.branch);
    return object;
}

QJsonValue peaksJson(const ScanResult& result) {
    return result.peaks ? QJsonValue(listOf(**result.peaks, peakJson)) : problemJson(result.peaks.error());
}

/// A scan in which nothing crystallises or melts has no such keys.
void addCrystallisation(QJsonObject& object, const ScanResult& result) {
    if (!result.crystallisation)
        return;
    const Crystallisation& found = *result.crystallisation;
    QJsonArray exotherms;
    for (std::size_t k = 0; k < found.exotherms.size(); ++k)
        exotherms.append(listJson(exothermResults(k), {result, k}));
    put(object, {{"crystallisation", exotherms}});
    if (!found.exotherms.empty())
        putResults(object, supercooledResults(), result);
    if (found.melting)
        put(object, {{"melting", listJson(meltingResults(), result)}});
}

Message unknownRate() {
    return phrase("Results", "The heating rate is not known.");
}

/// The clear peak that stands out most, or nothing.
const Peak* mostProminent(const ScanResult& result) {
    const Peak* most = nullptr;
    for (std::size_t k = 0; result.peaks && k < (**result.peaks).size(); ++k)
        if (const Peak& peak = (**result.peaks)[k]; peak.clear && (!most || peak.prominence > most->prominence))
            most = &peak;
    return most;
}

QJsonObject windowsJson(const Scan& scan, const ScanResult& result) {
    if (!result.windows)
        return problemJson(result.windows.error());
    const bool byHand = scan.glassWindow && scan.liquidWindow;
    return objectOf(
        {{"glass_K", result.windows->glass}, {"liquid_K", result.windows->liquid}, {"method", byHand ? "by hand" : "automatic"}});
}

} // namespace

QJsonObject scanResultJson(const Scan& scan, const ScanResult& result) {
    const auto& tf = fictiveResults().front();
    QJsonObject object = objectOf({{"id", scan.id},
                                   {"name", scan.name},
                                   {"source", json::sourceJson(scan.source)},
                                   {"cooling", scan.cooling},
                                   {"signal_unit", layout::signalUnit(scan.recording->kind)},
                                   {"points", scan.recording->temperature.size()},
                                   {"heating_rate_K_per_s", chosen(scan.choices.heatingRate, unknownRate())},
                                   {"sample_mass_g", chosen(scan.choices.mass, phrase("Results", "The mass is not known."))},
                                   {"windows", windowsJson(scan, result)},
                                   {"glass_transition", transitionJson(result)},
                                   {"peaks", peaksJson(result)}});
    object[json::keyOf(tf.definition)] = resultJson(tf.value(result), tf.told.method);
    for (const auto& form : fictiveFormResults())
        if (const auto value = form.value(result))
            object[json::keyOf(form.definition)] = resultJson(value, form.told.method);
    addCrystallisation(object, result);
    if (const Peak* peak = mostProminent(result); peak && peak->heatingRate)
        put(object, {{"heating_rate_at_peak_K_per_s", *peak->heatingRate},
                     {"programmed_heating_rate_K_per_s", chosen(scan.choices.heatingRate, unknownRate())}});
    if (!result.doubts.empty())
        put(object, {{"doubts", listOf(result.doubts, [](const Problem& doubt) { return json::text(english(doubt.what)); })}});
    if (result.baseline) // a scan without one has no such key, as in the files of before
        put(object, {{"baseline", *result.baseline ? json::valueJson(scan.baseline) : problemJson(result.baseline->error())}});
    return object;
}

} // namespace vitrine
