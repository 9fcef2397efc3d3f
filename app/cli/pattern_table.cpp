#include "app/cli/pattern_table.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/names.h"
#include "core/results/pattern_quantities.h"

namespace vitrine::cli {

namespace {

std::string numberText(const std::optional<double>& value) {
    return value ? figureText(*value, 4) : none;
}

std::string peakText(const PatternResult& result, const Quantity<DiffractionPeak>& quantity, const SpreadPlace& at) {
    return result.peaks ? totalText(at, quantity.definition.key, quantity.value(*result.peaks->front())) : none;
}

std::string definitionText(const PatternResult& result) {
    return result.peaks ? choiceName(result.peaks->front()->definition) : none;
}

std::string highQText(const ScatteringPattern& pattern, const PatternResult& result) {
    const bool reduced = result.structure && pattern.recording->content == PatternContent::Intensity;
    return reduced ? figureText((*result.structure)->normalization.highQMean, 4) : none;
}

std::string coordinationText(const PatternResult& result, const SpreadPlace& at) {
    if (!result.coordination)
        return none;
    const ShellCount& count = *result.coordination;
    if (count.betweenLimits)
        return measuredText(*count.betweenLimits, 4);
    return totalText(at, coordinationResults().front().definition.key, count.byDefinitions->toFirstMinimum, 4);
}

std::string shellsText(const PatternResult& result, const SpreadPlace& at) {
    std::string text;
    for (const Shell& shell : result.shells)
        text += (text.empty() ? "" : "; ") + totalText(at, shellResults().front().definition.key, shell.r, 4);
    return text.empty() ? none : text;
}

TextRow heading() {
    return {spoken(phrase("Cli", "Pattern")),     spoken(phrase("Cli", "P (GPa)")),        spoken(phrase("Cli", "T (K)")),
            spoken(phrase("Cli", "q1 (1/Å)")),    spoken(phrase("Cli", "FWHM (1/Å)")),     spoken(phrase("Cli", "Definition")),
            spoken(phrase("Cli", "S at high q")), spoken(phrase("Cli", "Density (1/Å³)")), spoken(phrase("Cli", "Neighbours")),
            spoken(phrase("Cli", "Shells (Å)"))};
}

TextRow patternRow(const ScatteringPattern& pattern, const PatternResult& result, const SpreadPlace& at) {
    const bool isBackground = pattern.role == PatternRole::Background;
    const std::string name = isBackground ? spoken(phrase("Cli", "%1 (background)").with(pattern.name)) : pattern.name;
    return {name,
            numberText(pattern.pressure),
            numberText(pattern.temperature),
            peakText(result, firstPeakResults()[0], at),
            peakText(result, firstPeakResults()[1], at),
            definitionText(result),
            highQText(pattern, result),
            numberText(isBackground ? std::nullopt : result.numberDensity),
            coordinationText(result, at),
            shellsText(result, at)};
}

} // namespace

std::string patternTable(const Sample& sample, const SampleResult& result, const RobustnessSummary* run) {
    if (sample.patterns.empty())
        return {};
    std::vector<TextRow> rows{heading()};
    for (std::size_t i = 0; i < sample.patterns.size(); ++i)
        rows.push_back(patternRow(*sample.patterns[i], *result.patterns[i], {run, sample.id, sample.patterns[i]->id}));
    return textTable(rows);
}

namespace {

/// "B0 = 33.1(4) GPa", with a comma before it where something stands already.
template<class T>
void append(std::string& text, const Quantity<T>& quantity, const T& from, const char* unit, const SpreadPlace& at) {
    if (const auto value = quantity.value(from))
        text += (text.empty() ? "" : ", ") + spoken(quantity.told.heading) + " = " +
                totalText(at, quantity.definition.key, *value, quantity.told.digits) + unit;
}

constexpr const char* stateUnits[] = {" 1/Å", " GPa", "", " GPa"};

} // namespace

std::string compressionText(const CompressionResult& compression, const SpreadPlace& at) {
    std::string text;
    if (compression.fit) {
        const EquationOfState& fit = **compression.fit;
        for (std::size_t i = 0; i < equationOfStateResults().size(); ++i)
            append(text, equationOfStateResults()[i], fit, stateUnits[i], at);
        text += std::string(" (") + equationName(fit.equation) + "), n = " + std::to_string(fit.points);
    }
    append(text, compressionSlopeResults().front(), compression, " 1/(Å GPa)", at);
    return text.empty() ? text : text + "\n";
}

} // namespace vitrine::cli
