#include "app/cli/results_table.h"

#include "app/cli/console.h"
#include "app/cli/methods/method_table.h"
#include "app/cli/pattern_table.h"
#include "app/cli/text_table.h"
#include "core/evaluation/definitions.h"
#include "core/files/json/names.h"
#include "core/results/crystallisation_values.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/mass_by_step.h"
#include "core/results/scan_quantities.h"

namespace vitrine::cli {

namespace {

std::string chosen(const std::optional<double>& value) {
    return value ? figureText(*value, 5) : none;
}

std::string spokenName(const char* key) {
    const Definition* definition = definitionOf(key);
    return definition ? spoken(definition->name) : std::string(key);
}

std::string branchText(PeakBranch branch) {
    switch (branch) {
    case PeakBranch::Shadow:
        return spoken(phrase("Cli", "sub-T_g"));
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

std::string peakText(const Peak& peak, const SpreadPlace& at) {
    const std::string kind = spoken(peak.kind == PeakKind::Endotherm ? phrase("Cli", "endo") : phrase("Cli", "exo"));
    const std::string branch = branchText(peak.branch);
    return totalText(at, "peaks.T_p_K", peak.temperature, 5) + " (" + kind + (branch.empty() ? "" : ", " + branch) + ")";
}

std::string peaksText(const ScanResult& result, const SpreadPlace& at) {
    if (!result.peaks)
        return none;
    std::string text;
    for (const Peak& peak : **result.peaks)
        if (peak.clear)
            text += (text.empty() ? "" : "; ") + peakText(peak, at);
    return text.empty() ? none : text;
}

/// The results of a scan that have a column of their own.
QuantityList<ScanResult> columns() {
    QuantityList<ScanResult> list;
    for (const auto* part : {&transitionResults(), &fictiveResults()})
        std::ranges::copy_if(*part, std::back_inserter(list), [](const auto& each) { return !each.told.heading.text.empty(); });
    return list;
}

TextRow resultsHeading(const QuantityList<ScanResult>& columns) {
    TextRow row{spoken(phrase("Cli", "Scan")), spoken(phrase("Cli", "Rate (K/s)"))};
    for (const auto& column : columns)
        row.push_back(spoken(column.told.heading));
    row.push_back(spoken(phrase("Cli", "T_p (K)")));
    return row;
}

TextRow scanRow(const Scan& scan, const ScanResult& result, const QuantityList<ScanResult>& columns, const SpreadPlace& at) {
    const std::string name = scan.cooling ? spoken(phrase("Cli", "%1 (cooling)").with(scan.name)) : scan.name;
    TextRow row{name, chosen(scan.choices.heatingRate)};
    for (const auto& column : columns) {
        const auto value = column.value(result);
        const char* const mark = value && remarkOn(column.definition, result) ? " *" : "";
        row.push_back(totalText(at, column.definition.key, value, column.told.digits) + mark);
    }
    row.push_back(peaksText(result, at));
    return row;
}

/// What the marked numbers of the table are; nothing where none is marked.
std::string remarks(const SampleResult& result, const QuantityList<ScanResult>& columns) {
    const bool any = std::ranges::any_of(result.scans, [&](const auto& scan) {
        return std::ranges::any_of(columns, [&](const auto& column) { return remarkOn(column.definition, *scan).has_value(); });
    });
    return any ? spoken(phrase("Cli", "* The greatest slope lies on the flank of the overshoot (ξ > 1), not on the step.")) + "\n"
               : std::string();
}

/// The masses that follow from the steps of other scans, a line each.
std::string massLines(const Sample& sample, const SampleResult& result) {
    std::string text;
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        if (const auto mass = massResults().front().value({sample, result, i}))
            text += spoken(phrase("Cli", "Mass of “%1” by its step and that of the other scans: %2 g")
                               .with(sample.scans[i]->name, measuredText(*mass, 4))) +
                    "\n";
    return text;
}

std::string scanTable(const Sample& sample, const SampleResult& result, const RobustnessSummary* run) {
    const QuantityList<ScanResult> shown = columns();
    std::vector<TextRow> rows{resultsHeading(shown)};
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        rows.push_back(scanRow(*sample.scans[i], *result.scans[i], shown, {run, sample.id, sample.scans[i]->id}));
    return textTable(rows) + remarks(result, shown) + massLines(sample, result);
}

/// One row for each number of a scan that crystallises or melts; nothing where none does.
std::string crystallisationTable(const Sample& sample, const SampleResult& result, const RobustnessSummary* run) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Scan")), spoken(phrase("Cli", "Quantity")), spoken(phrase("Cli", "Value")),
                               spoken(phrase("Cli", "Unit"))}};
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        for (const CrystallisationValue& each : crystallisationValues(*result.scans[i]))
            rows.push_back({sample.scans[i]->name, spokenName(each.key),
                            totalText({run, sample.id, sample.scans[i]->id}, each.key, each.value, 5), each.unit});
    return rows.size() > 1 ? textTable(rows) + "\n" : std::string();
}

/// With choices in ± the interval says that it is of noise.
std::string intervalText(const Measured& measured, bool withChoices) {
    if (!measured.ci95)
        return {};
    const Measured half{0.5 * measured.ci95->width(), {}};
    return spoken(
        (withChoices ? phrase("Cli", " (95 % of noise: ± %1)") : phrase("Cli", " (95 %: ± %1)")).with(figureText(half.value, 3)));
}

std::string kissingerBlock(const KissingerResult& line, const SpreadPlace& at) {
    const std::string kind = spoken(line.kind == PeakKind::Endotherm ? phrase("Cli", "endotherms") : phrase("Cli", "exotherms"));
    const std::string branch = branchText(line.branch);
    const std::string title = branch.empty() ? kind : kind + ", " + branch;
    return line.fit ? title + ": " + kissingerText(**line.fit, at) : title + ": " + none + "\n";
}

} // namespace

std::string kissingerText(const KissingerFit& fit, const SpreadPlace& at) {
    std::string text;
    for (const auto& each : kissingerResults())
        if (const auto value = each.value(fit)) {
            const std::string unit = plainUnit(each.definition.unit);
            const bool withChoices = totalOf(at, each.definition.key, *value).withChoices;
            text += (text.empty() ? "" : ", ") + std::string(each.told.quantity) + " = " +
                    totalText(at, each.definition.key, *value, each.told.digits);
            text +=
                (unit == "1" ? "" : " " + unit) + (&each == &kissingerResults().front() ? intervalText(*value, withChoices) : "");
        }
    if (fit.referenceTg > 0)
        text += ", T_g = " + figureText(fit.referenceTg, 5) + " K";
    text += ", n = " + std::to_string(fit.points.size()) + ", " + choiceName(fit.formula);
    return text + (fit.startTemperature > 0 ? ", T_0 = " + figureText(fit.startTemperature, 5) + " K\n" : "\n");
}

std::string resultsTable(const Sample& sample, const SampleResult& result, const RobustnessSummary* run) {
    const SpreadPlace at{run, sample.id};
    std::string text = sample.name + (sample.composition.empty() ? "" : "  " + sample.composition) + "\n\n";
    const std::string methods = methodTable(sample, result);
    if (!sample.scans.empty() || (sample.patterns.empty() && methods.empty()))
        text += scanTable(sample, result, run) + "\n";
    text += crystallisationTable(sample, result, run);
    for (const auto& line : result.kissinger)
        text += kissingerBlock(*line, at);
    for (const auto& each : sampleResults())
        if (const auto value = each.value(result))
            text += each.told.quantity + (" = " + totalText(at, each.definition.key, *value, each.told.digits)) + " " +
                    each.definition.unit + "\n";
    text += (sample.scans.empty() || sample.patterns.empty() ? "" : "\n") + patternTable(sample, result, run);
    if (result.compression)
        text += compressionText(*result.compression, at);
    return text + methods;
}

} // namespace vitrine::cli
