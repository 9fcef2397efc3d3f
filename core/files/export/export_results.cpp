#include "core/files/export/export_results.h"

#include "core/files/content/sample_layout.h"
#include "core/files/export/export_pattern_rows.h"
#include "core/files/export/export_rows.h"
#include "core/files/json/names.h"
#include "core/files/json/scaled.h"
#include "core/results/crystallisation_values.h"

namespace vitrine {

namespace {

void addTransition(Rows& rows, const GlassTransition& t, const Thermogram& thermogram) {
    rows.value("onset", "tangent at the half step", t.onsetHalfStep, "K");
    rows.value("onset", "tangent at the greatest slope", t.onsetInflection, "K");
    rows.value("midpoint", "half step", t.midpointHalfStep, "K");
    rows.value("inflection", "greatest slope", t.inflection, "K");
    rows.value("endset", "tangent at the half step", t.endsetHalfStep, "K");
    rows.value("endset", "tangent at the greatest slope", t.endsetInflection, "K");
    rows.value("step", "at the half step", t.step, layout::signalUnit(thermogram.kind));
    if (const auto factor = toHeatCapacity(thermogram))
        rows.value("step", "at the half step", scaled(t.step, *factor), "J/(g K)");
}

std::string peakName(const Peak& peak) {
    const QString kind = json::name(peak.kind, json::peakKinds).toString();
    const QString branch = json::name(peak.branch, json::peakBranches).toString();
    return QStringLiteral("%1, %2").arg(kind, branch).toStdString();
}

void addPeak(Rows& rows, const Peak& peak, const char* signalUnit) {
    const std::string name = peakName(peak);
    rows.value("T_p", name.c_str(), peak.temperature, "K");
    rows.value("peak height", name.c_str(), peak.height, signalUnit);
    if (peak.area)
        rows.value("peak area", name.c_str(), *peak.area, "J/g");
    rows.optional("peak onset", name.c_str(), peak.onset, "K");
    rows.optional("peak width at half height", name.c_str(), peak.width, "K");
}

void addScan(std::string& text, const Scan& scan, const ScanResult& result) {
    Rows rows(text, scan.name, &scan.source);
    rows.optional("heating rate", "", scan.choices.heatingRate, "K/s");
    rows.optional("mass", "", scan.choices.mass, "g");
    if (scan.cooling)
        return;
    if (result.transition)
        addTransition(rows, **result.transition, (*result.prepared)->thermogram);
    else
        rows.problem("glass transition", result.transition.error());
    if (result.fictiveTemperature)
        rows.value("T_f", "equal areas (Moynihan)", (*result.fictiveTemperature)->value, "K");
    else
        rows.problem("T_f", result.fictiveTemperature.error());
    if (result.inflectionAlone) {
        rows.value("inflection", "greatest slope", result.inflectionAlone->inflection, "K");
        rows.value("onset", "tangent at the greatest slope", result.inflectionAlone->onset, "K");
    }
    for (const CrystallisationValue& each : crystallisationValues(result))
        rows.value(each.quantity, each.definition, each.value, each.unit);
    if (!result.peaks)
        return rows.problem("peaks", result.peaks.error());
    for (const Peak& peak : **result.peaks)
        addPeak(rows, peak, layout::signalUnit(scan.recording->kind));
}

void addKissinger(std::string& text, const KissingerResult& line) {
    Rows rows(text, "Kissinger", nullptr);
    if (!line.fit)
        return rows.problem("E_a", line.fit.error());
    const KissingerFit& fit = **line.fit;
    const std::string formula = json::name(fit.formula, json::formulas).toString().toStdString();
    rows.value("E_a", formula.c_str(), fit.energy, "kJ/mol");
    rows.value("E_a/R", formula.c_str(), fit.energyOverR, "K");
    if (fit.energyOverRTg)
        rows.value("E_a/(R T_g)", formula.c_str(), *fit.energyOverRTg, "1");
}

} // namespace

std::string resultsCsv(const Sample& sample, const SampleResult& result) {
    std::string text = "# program: Vitrine " VITRINE_VERSION "\n# sample: ";
    text.append(csvCell(sample.name)).append("\n");
    text += "of,quantity,definition,value,standard error,ci95 low,ci95 high,unit,problem,source file,source SHA-256\n";
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        addScan(text, *sample.scans[i], *result.scans[i]);
    for (const auto& line : result.kissinger)
        addKissinger(text, *line);
    for (std::size_t i = 0; i < sample.patterns.size(); ++i)
        addPatternRows(text, *sample.patterns[i], *result.patterns[i]);
    if (result.compression)
        addCompressionRows(text, *result.compression);
    if (!sample.scans.empty())
        Rows(text, sample.name, nullptr).value("T_f", "mean of the scans", result.fictiveTemperature, "K");
    return text;
}

} // namespace vitrine
