#include "core/files/export/export_results.h"

#include "core/files/content/sample_layout.h"
#include "core/files/export/export_methods.h"
#include "core/files/export/export_pattern_rows.h"
#include "core/files/export/export_rows.h"
#include "core/files/json/names.h"
#include "core/results/crystallisation_values.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/mass_by_step.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"

namespace vitrine {

namespace {

/// As measured, and in J/(g K) where that can be had.
void addSignalValue(Rows& rows, const Quantity<ScanResult>& quantity, const ScanResult& result) {
    const auto& told = quantity.told;
    rows.value(told.quantity, told.definition, *quantity.value(result), layout::signalUnit((*result.prepared)->thermogram.kind),
               quantity.definition.key);
    if (const auto converted = inUnitOfKey(quantity, result))
        rows.value(told.quantity, told.definition, *converted, "J/(g K)", quantity.definition.key);
}

void addTransition(Rows& rows, const ScanResult& result) {
    if (!result.transition)
        return rows.problem("glass transition", result.transition.error());
    for (const auto& each : transitionResults())
        each.scale == SignalScale::None ? rows.listed(each, result, nullptr, remarkOn(each.definition, result))
                                        : addSignalValue(rows, each, result);
}

/// What stands without a glass transition: the inflection first, then what is constructed on it.
void addInflectionAlone(Rows& rows, const ScanResult& result) {
    for (const auto& each : std::views::reverse(transitionResults()))
        rows.listed(each, result);
}

std::string peakName(const Peak& peak) {
    return choiceName(peak.kind) + ", " + choiceName(peak.branch);
}

void addPeak(Rows& rows, const Peak& peak, const char* signalUnit) {
    const std::string name = peakName(peak);
    for (const auto& each : peakResults())
        if (each.scale == SignalScale::AsMeasured)
            rows.value(each.told.quantity, name.c_str(), each.value(peak), signalUnit, each.definition.key);
        else
            rows.listed(each, peak, name.c_str());
}

void addScan(std::string& text, const Scan& scan, const ScanResult& result, const SpreadPlace& at) {
    Rows rows(text, scan.name, &scan.source, at);
    rows.optional("heating rate", "", scan.choices.heatingRate, "K/s");
    rows.optional("mass", "", scan.choices.mass, "g");
    if (scan.cooling)
        return;
    addTransition(rows, result);
    rows.told(fictiveResults().front(), result);
    for (const auto& form : fictiveFormResults())
        if (form.value(result))
            rows.told(form, result);
    if (!result.transition)
        addInflectionAlone(rows, result);
    for (const CrystallisationValue& each : crystallisationValues(result))
        rows.value(each.quantity, each.definition, each.value, each.unit, each.key);
    if (!result.peaks)
        return rows.problem("peaks", result.peaks.error());
    for (const Peak& peak : **result.peaks)
        addPeak(rows, peak, layout::signalUnit(scan.recording->kind));
}

/// The mass that follows from the other scans, where there is none.
void addMass(std::string& text, const ScanOfSample& of, const SpreadPlace& at) {
    const Scan& scan = *of.sample.scans[of.scan];
    Rows rows(text, scan.name, &scan.source, at);
    for (const auto& each : massResults())
        rows.listed(each, of);
}

/// Of a formula that has one.
void addTemperature(Rows& rows, const char* quantity, double kelvin) {
    if (kelvin > 0)
        rows.value(quantity, "", Measured{kelvin}, "K");
}

void addKissinger(std::string& text, const KissingerResult& line, const SpreadPlace& at) {
    Rows rows(text, "Kissinger", nullptr, at);
    if (!line.fit)
        return rows.problem("E_a", line.fit.error());
    const std::string formula = choiceName((*line.fit)->formula);
    for (const auto& each : kissingerResults())
        rows.listed(each, **line.fit, formula.c_str());
    addTemperature(rows, "reference T_g", (*line.fit)->referenceTg);
    addTemperature(rows, "T_0", (*line.fit)->startTemperature);
}

} // namespace

std::string resultTitles(const RunOfStudy& run) {
    std::string text;
    if (run.summary)
        text = "# choices error: the spread over the choices of " + std::to_string(run.summary->done) +
               " analyses of the study as one standard error; the standard error beside it is noise alone\n";
    else if (run.old)
        text = "# standard error: noise alone; the analyses that are kept are of the study as it was before the last change\n";
    return text + "of,quantity,definition,value,standard error" + (run.summary ? ",choices error" : "") +
           ",ci95 low,ci95 high,unit,problem,source file,source SHA-256\n";
}

std::string resultsCsv(const Sample& sample, const SampleResult& result, const RunOfStudy& run) {
    std::string text = "# program: Vitrine " VITRINE_VERSION "\n# sample: ";
    text.append(csvCell(sample.name)).append("\n");
    text += resultTitles(run);
    const auto at = [&](const std::string& item) { return SpreadPlace{run.summary.get(), sample.id, item}; };
    for (std::size_t i = 0; i < sample.scans.size(); ++i) {
        addScan(text, *sample.scans[i], *result.scans[i], at(sample.scans[i]->id));
        addMass(text, {sample, result, i}, at(sample.scans[i]->id));
    }
    for (const auto& line : result.kissinger)
        addKissinger(text, *line, at({}));
    for (std::size_t i = 0; i < sample.patterns.size(); ++i)
        addPatternRows(text, *sample.patterns[i], *result.patterns[i], at(sample.patterns[i]->id));
    if (result.compression)
        addCompressionRows(text, *result.compression, at({}));
    addMethodRows(text, sample, result, at({}));
    for (const auto& each : sampleResults())
        if (!sample.scans.empty())
            Rows(text, sample.name, nullptr, at({})).told(each, result);
    return text;
}

} // namespace vitrine
