#include "app/cli/results_table.h"

#include "app/cli/console.h"
#include "app/cli/pattern_table.h"
#include "app/cli/text_table.h"
#include "core/evaluation/definitions.h"
#include "core/files/json/names.h"
#include "core/results/crystallisation_values.h"

namespace vitrine::cli {

namespace {

std::string chosen(const std::optional<double>& value) {
    return value ? figureText(*value, 5) : none;
}

std::string transitionText(const ScanResult& result, Measured GlassTransition::*quantity) {
    return result.transition ? measuredText((**result.transition).*quantity, 5) : none;
}

/// The inflection stands where the half step does not.
std::string inflectionText(const ScanResult& result, Measured GlassTransition::*quantity, Measured InflectionAlone::*alone) {
    return result.inflectionAlone ? measuredText((*result.inflectionAlone).*alone, 5) : transitionText(result, quantity);
}

std::string fictiveText(const ScanResult& result) {
    return result.fictiveTemperature ? measuredText((*result.fictiveTemperature)->value, 5) : none;
}

std::string spokenName(const char* key) {
    const Definition* definition = definitionOf(key);
    return definition ? spoken(definition->name) : std::string(key);
}

std::string branchText(PeakBranch branch) {
    switch (branch) {
    case PeakBranch::Shadow:
        return spoken(phrase("Cli", "shadow"));
    case PeakBranch::Overshoot:
        return spoken(phrase("Cli", "overshoot"));
    case PeakBranch::Crystallisation:
        return spoken(phrase("Cli", "crystallisation"));
    case PeakBranch::Melting:
        return spoken(phrase("Cli", "melting"));
    case PeakBranch::CrystallisationOnset:
        return spoken(phrase("Cli", "onset of crystallisation"));
    case PeakBranch::Other:
        break;
    }
    return {};
}

std::string peakText(const Peak& peak) {
    const std::string kind = spoken(peak.kind == PeakKind::Endotherm ? phrase("Cli", "endo") : phrase("Cli", "exo"));
    const std::string branch = branchText(peak.branch);
    return measuredText(peak.temperature, 5) + " (" + kind + (branch.empty() ? "" : ", " + branch) + ")";
}

std::string peaksText(const ScanResult& result) {
    if (!result.peaks)
        return none;
    std::string text;
    for (const Peak& peak : **result.peaks)
        if (peak.clear)
            text += (text.empty() ? "" : "; ") + peakText(peak);
    return text.empty() ? none : text;
}

TextRow resultsHeading() {
    return {spoken(phrase("Cli", "Scan")),
            spoken(phrase("Cli", "Rate (K/s)")),
            spoken(phrase("Cli", "Onset, half step (K)")),
            spoken(phrase("Cli", "Onset, inflection (K)")),
            spoken(phrase("Cli", "Midpoint (K)")),
            spoken(phrase("Cli", "Inflection (K)")),
            spoken(phrase("Cli", "T_f (K)")),
            spoken(phrase("Cli", "T_p (K)"))};
}

TextRow scanRow(const Scan& scan, const ScanResult& result) {
    const std::string name = scan.cooling ? spoken(phrase("Cli", "%1 (cooling)").with(scan.name)) : scan.name;
    return {name,
            chosen(scan.choices.heatingRate),
            transitionText(result, &GlassTransition::onsetHalfStep),
            inflectionText(result, &GlassTransition::onsetInflection, &InflectionAlone::onset),
            transitionText(result, &GlassTransition::midpointHalfStep),
            inflectionText(result, &GlassTransition::inflection, &InflectionAlone::inflection),
            fictiveText(result),
            peaksText(result)};
}

std::string scanTable(const Sample& sample, const SampleResult& result) {
    std::vector<TextRow> rows{resultsHeading()};
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        rows.push_back(scanRow(*sample.scans[i], *result.scans[i]));
    return textTable(rows);
}

/// One row for each number of a scan that crystallises or melts; nothing where none does.
std::string crystallisationTable(const Sample& sample, const SampleResult& result) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Scan")), spoken(phrase("Cli", "Quantity")), spoken(phrase("Cli", "Value")),
                               spoken(phrase("Cli", "Unit"))}};
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        for (const CrystallisationValue& each : crystallisationValues(*result.scans[i]))
            rows.push_back({sample.scans[i]->name, spokenName(each.key), measuredText(each.value, 5), each.unit});
    return rows.size() > 1 ? textTable(rows) + "\n" : std::string();
}

std::string intervalText(const Measured& measured) {
    if (!measured.ci95)
        return {};
    const Measured half{0.5 * measured.ci95->width(), {}};
    return spoken(phrase("Cli", " (95 %: ± %1)").with(figureText(half.value, 3)));
}

std::string kissingerBlock(const KissingerResult& line) {
    const std::string kind = spoken(line.kind == PeakKind::Endotherm ? phrase("Cli", "endotherms") : phrase("Cli", "exotherms"));
    const std::string branch = branchText(line.branch);
    const std::string title = branch.empty() ? kind : kind + ", " + branch;
    return line.fit ? title + ": " + kissingerText(**line.fit) : title + ": " + none + "\n";
}

} // namespace

std::string kissingerText(const KissingerFit& fit) {
    std::string text = "E_a = " + measuredText(fit.energy, 4) + " kJ/mol" + intervalText(fit.energy) +
                       ", E_a/R = " + measuredText(fit.energyOverR, 5) + " K";
    if (fit.energyOverRTg)
        text += ", E_a/(R T_g) = " + measuredText(*fit.energyOverRTg, 4);
    const std::string formula = json::name(fit.formula, json::formulas).toString().toStdString();
    return text + ", n = " + std::to_string(fit.points.size()) + ", " + formula + "\n";
}

std::string resultsTable(const Sample& sample, const SampleResult& result) {
    std::string text = sample.name + (sample.composition.empty() ? "" : "  " + sample.composition) + "\n\n";
    if (!sample.scans.empty() || sample.patterns.empty())
        text += scanTable(sample, result) + "\n";
    text += crystallisationTable(sample, result);
    for (const auto& line : result.kissinger)
        text += kissingerBlock(*line);
    if (result.fictiveTemperature)
        text += "T_f = " + measuredText(*result.fictiveTemperature, 5) + " K\n";
    text += (sample.scans.empty() || sample.patterns.empty() ? "" : "\n") + patternTable(sample, result);
    return result.compression ? text + compressionText(*result.compression) : text;
}

} // namespace vitrine::cli
