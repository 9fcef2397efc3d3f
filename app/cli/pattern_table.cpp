#include "app/cli/pattern_table.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/pattern_names.h"

namespace vitrine::cli {

namespace {

std::string numberText(const std::optional<double>& value) {
    return value ? figureText(*value, 4) : none;
}

std::string peakText(const PatternResult& result, Measured DiffractionPeak::*value) {
    if (!result.peaks || !std::isfinite(((*result.peaks->front()).*value).value))
        return none;
    return measuredText((*result.peaks->front()).*value, 5);
}

std::string definitionText(const PatternResult& result) {
    return result.peaks ? json::name(result.peaks->front()->definition, json::peakDefinitions).toString().toStdString() : none;
}

std::string highQText(const ScatteringPattern& pattern, const PatternResult& result) {
    const bool reduced = result.structure && pattern.recording->content == PatternContent::Intensity;
    return reduced ? figureText((*result.structure)->normalization.highQMean, 4) : none;
}

std::string coordinationText(const PatternResult& result) {
    if (!result.coordination)
        return none;
    const ShellCount& count = *result.coordination;
    return measuredText(count.betweenLimits ? *count.betweenLimits : count.byDefinitions->toFirstMinimum, 4);
}

std::string shellsText(const PatternResult& result) {
    std::string text;
    for (const Shell& shell : result.shells)
        text += (text.empty() ? "" : "; ") + measuredText(shell.r, 4);
    return text.empty() ? none : text;
}

TextRow heading() {
    return {spoken(phrase("Cli", "Pattern")),     spoken(phrase("Cli", "P (GPa)")),        spoken(phrase("Cli", "T (K)")),
            spoken(phrase("Cli", "q1 (1/Å)")),    spoken(phrase("Cli", "FWHM (1/Å)")),     spoken(phrase("Cli", "Definition")),
            spoken(phrase("Cli", "S at high q")), spoken(phrase("Cli", "Density (1/Å³)")), spoken(phrase("Cli", "Neighbours")),
            spoken(phrase("Cli", "Shells (Å)"))};
}

TextRow patternRow(const ScatteringPattern& pattern, const PatternResult& result) {
    const bool isBackground = pattern.role == PatternRole::Background;
    const std::string name = isBackground ? spoken(phrase("Cli", "%1 (background)").with(pattern.name)) : pattern.name;
    return {name,
            numberText(pattern.pressure),
            numberText(pattern.temperature),
            peakText(result, &DiffractionPeak::q1),
            peakText(result, &DiffractionPeak::fwhm),
            definitionText(result),
            highQText(pattern, result),
            numberText(isBackground ? std::nullopt : result.numberDensity),
            coordinationText(result),
            shellsText(result)};
}

} // namespace

std::string patternTable(const Sample& sample, const SampleResult& result) {
    if (sample.patterns.empty())
        return {};
    std::vector<TextRow> rows{heading()};
    for (std::size_t i = 0; i < sample.patterns.size(); ++i)
        rows.push_back(patternRow(*sample.patterns[i], *result.patterns[i]));
    return textTable(rows);
}

std::string compressionText(const CompressionResult& compression) {
    std::string text;
    if (compression.fit) {
        const EquationOfState& fit = **compression.fit;
        text = "q1,0 = " + measuredText(fit.value0, 5) + " 1/Å, B0 = " + measuredText(fit.b0, 4) +
               " GPa, B′ = " + measuredText(fit.bPrime, 4) + " (" + equationName(fit.equation) +
               "), n = " + std::to_string(fit.points);
    }
    if (compression.q1Slope)
        text += (text.empty() ? "" : ", ") + ("dq1/dP = " + measuredText(*compression.q1Slope, 4)) + " 1/(Å GPa)";
    return text.empty() ? text : text + "\n";
}

} // namespace vitrine::cli
