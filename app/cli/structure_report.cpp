#include "app/cli/structure_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/names.h"
#include "core/results/pattern_quantities.h"

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
    for (const Quantity<T>& each : list)
        row.push_back(resultText(each.value(from), each.told.digits));
    return row;
}

std::string peakTable(const PatternResult& result) {
    std::vector<TextRow> rows{heading(titled(phrase("Cli", "FSDP by")), firstPeakResults())};
    for (const auto& peak : *result.peaks)
        rows.push_back(valueRow(choiceName(peak->definition), firstPeakResults(), *peak));
    return textTable(rows) + "\n";
}

/// A row for each result of a list that the command line shows; `of` goes into headings that say what it is of.
template<class T>
void addRows(std::vector<TextRow>& rows, const QuantityList<T>& list, const T& from, const std::string& of = {}) {
    for (const Quantity<T>& each : list)
        if (const Message& heading = each.told.heading; !heading.text.empty())
            rows.push_back({titled(of.empty() ? heading : heading.with(of)), resultText(each.value(from), each.told.digits)});
}

void addNormalization(std::vector<TextRow>& rows, const PatternResult& result) {
    addRows(rows, normalizationResults(), (*result.structure)->normalization);
    addRows(rows, {densityResult()}, result);
    if (result.densityMap && *result.densityMap)
        rows.push_back(
            {titled(phrase("Cli", "Least χ² at low r (Eggert, Å⁻³)")), figureText((**result.densityMap)->bestChi2, 4)});
}

void addCoordination(std::vector<TextRow>& rows, const ShellCount& count) {
    const auto limits = [](Interval in) { return figureText(in.low, 4) + "–" + figureText(in.high, 4) + " Å"; };
    if (count.betweenLimits)
        rows.push_back(
            {titled(phrase("Cli", "Neighbours within %1").with(limits(count.limits))), measuredText(*count.betweenLimits, 4)});
    if (count.byDefinitions)
        addRows(rows, coordinationResults(), *count.byDefinitions, limits(count.byDefinitions->shell));
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

/// Every how many points of an axis one is shown.
std::size_t strideOf(const std::vector<double>& axis) {
    return std::max<std::size_t>(1, (axis.size() - 1) / 6);
}

/// χ² by density (down) and background scale (across), at up to seven of each.
std::string mapTable(const DensityMap& map) {
    std::vector<TextRow> rows{{titled(phrase("Cli", "χ² (Å⁻³) by density (Å⁻³) and background scale"))}};
    const std::size_t columns = map.backgroundScale.size();
    for (std::size_t j = 0; j < columns; j += strideOf(map.backgroundScale))
        rows.front().push_back(figureText(map.backgroundScale[j], 3));
    for (std::size_t i = 0; i < map.density.size(); i += strideOf(map.density)) {
        TextRow row{figureText(map.density[i], 4)};
        for (std::size_t j = 0; j < columns; j += strideOf(map.backgroundScale))
            row.push_back(figureText(map.chi2[i * columns + j], 3));
        rows.push_back(std::move(row));
    }
    return "\n" + textTable(rows);
}

std::string subPeakTable(const SubPeakFit& fit) {
    std::vector<TextRow> rows{heading(titled(phrase("Cli", "Sub-peak")), subPeakResults())};
    rows.front().push_back(titled(phrase("Cli", "Pair")));
    rows.front().push_back("N");
    rows.front().push_back(titled(phrase("Cli", "Correlation with the next")));
    for (std::size_t i = 0; i < fit.peaks.size(); ++i) {
        const SubPeak& peak = fit.peaks[i];
        rows.push_back(valueRow(std::to_string(i + 1), subPeakResults(), peak));
        rows.back().push_back(peak.pair ? pairText(*peak.pair) : none);
        rows.back().push_back(peak.neighbours ? measuredText(*peak.neighbours, 4) : none);
        rows.back().push_back(i < fit.correlation.size() ? figureText(fit.correlation[i], 2) : none);
    }
    return "\n" + textTable(rows);
}

/// The pairs of atoms by what they count in S(q), the greatest first.
std::string pairTable(const PairWeights& weights) {
    std::vector<TextRow> rows{{titled(phrase("Cli", "Pair")), titled(phrase("Cli", "Weight")),
                               titled(phrase("Cli", "At least q")), titled(phrase("Cli", "At greatest q"))}};
    std::vector<const PairWeight*> order;
    for (const PairWeight& each : weights.pairs)
        order.push_back(&each);
    std::ranges::stable_sort(order, std::greater(), &PairWeight::mean);
    for (const PairWeight* each : order)
        rows.push_back(
            {pairText(each->pair), figureText(each->mean, 3), figureText(each->w.front(), 3), figureText(each->w.back(), 3)});
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
    if (result.densityMap && *result.densityMap)
        text += mapTable(***result.densityMap);
    if (result.subPeaks && *result.subPeaks)
        text += subPeakTable(***result.subPeaks);
    if (result.pairs)
        text += pairTable(**result.pairs);
    return text;
}

} // namespace vitrine::cli
