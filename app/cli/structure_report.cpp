#include "app/cli/structure_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/pattern_names.h"
#include "core/results/pattern_quantities.h"
#include "core/results/shell_definitions.h"

namespace vitrine::cli {

namespace {

std::string titled(Message title) {
    return spoken(title);
}

/// The headings of a list of results after that of the rows.
template<class T>
TextRow heading(const std::string& first, const QuantityList<T>& list) {
    TextRow row{first};
    for (const Quantity<T>& each : list)
        row.push_back(titled(each.told.heading));
    return row;
}

template<class T>
TextRow valueRow(const std::string& first, const QuantityList<T>& list, const T& from) {
    TextRow row{first};
    for (const Quantity<T>& each : list) {
        const auto value = each.value(from);
        row.push_back(value ? measuredText(*value, each.told.digits) : none);
    }
    return row;
}

std::string peakTable(const PatternResult& result) {
    std::vector<TextRow> rows{heading(titled(phrase("Cli", "First sharp peak by")), firstPeakResults())};
    for (const auto& peak : *result.peaks)
        rows.push_back(valueRow(json::nameText(peak->definition, json::peakDefinitions), firstPeakResults(), *peak));
    return textTable(rows) + "\n";
}

std::string optionalText(const std::optional<double>& value) {
    return value ? figureText(*value, 5) : none;
}

void addNormalization(std::vector<TextRow>& rows, const PatternResult& result) {
    const Normalization& n = (*result.structure)->normalization;
    rows.push_back({titled(phrase("Cli", "Scale")), measuredText(n.scale)});
    rows.push_back({titled(phrase("Cli", "Background scale")), measuredText(n.backgroundScale)});
    rows.push_back({titled(phrase("Cli", "Mean of S at high q")), figureText(n.highQMean, 5)});
    rows.push_back({titled(phrase("Cli", "RMS below r_min (Å⁻²)")), optionalText(n.lowRRms)});
    rows.push_back({titled(phrase("Cli", "Density (Å⁻³)")), optionalText(result.numberDensity)});
    if (result.densityMap && *result.densityMap)
        rows.push_back(
            {titled(phrase("Cli", "Least χ² at low r (Eggert, Å⁻³)")), figureText((**result.densityMap)->bestChi2, 4)});
}

void addCoordination(std::vector<TextRow>& rows, const ShellCount& count) {
    const auto limits = [](Interval in) { return figureText(in.low, 4) + "–" + figureText(in.high, 4) + " Å"; };
    if (count.betweenLimits)
        rows.push_back(
            {titled(phrase("Cli", "Neighbours within %1").with(limits(count.limits))), measuredText(*count.betweenLimits, 4)});
    if (!count.byDefinitions)
        return;
    const Coordination& c = *count.byDefinitions;
    rows.push_back(
        {titled(phrase("Cli", "Neighbours to the first minimum, %1").with(limits(c.shell))), measuredText(c.toFirstMinimum, 4)});
    const auto toMaximum = toMaximumOfRg(c);
    rows.push_back(
        {titled(phrase("Cli", "Neighbours, twice to the maximum of r g")), toMaximum ? measuredText(*toMaximum, 4) : none});
    rows.push_back({titled(phrase("Cli", "Neighbours, twice to the maximum of r² g")), measuredText(c.toMaximumOfR2g, 4)});
}

std::string quantityTable(const ScatteringPattern& pattern, const PatternResult& result) {
    std::vector<TextRow> rows{{titled(phrase("Cli", "Quantity")), titled(phrase("Cli", "Value"))}};
    if (pattern.recording->content == PatternContent::Intensity)
        addNormalization(rows, result);
    if (result.coordination)
        addCoordination(rows, *result.coordination);
    return rows.size() > 1 ? textTable(rows) + "\n" : std::string();
}

std::string shellTable(const PatternResult& result) {
    std::vector<TextRow> rows{{titled(phrase("Cli", "Shell")), "r (Å)", "G (Å⁻²)"}};
    for (std::size_t i = 0; i < result.shells.size(); ++i)
        rows.push_back({std::to_string(i + 1), measuredText(result.shells[i].r, 5), figureText(result.shells[i].height, 4)});
    return textTable(rows);
}

std::string subPeakTable(const SubPeakFit& fit) {
    std::vector<TextRow> rows{heading(titled(phrase("Cli", "Sub-peak")), subPeakResults())};
    for (std::size_t i = 0; i < fit.peaks.size(); ++i)
        rows.push_back(valueRow(std::to_string(i + 1), subPeakResults(), fit.peaks[i]));
    return "\n" + textTable(rows);
}

} // namespace

std::string structureText(const ScatteringPattern& pattern, const PatternResult& result) {
    std::string text = pattern.name + "\n\n";
    if (!result.structure)
        return text;
    if (result.peaks)
        text += peakTable(result);
    text += quantityTable(pattern, result);
    if (!result.shells.empty())
        text += shellTable(result);
    if (result.subPeaks && *result.subPeaks)
        text += subPeakTable(***result.subPeaks);
    return text;
}

} // namespace vitrine::cli
