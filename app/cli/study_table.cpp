#include "app/cli/study_table.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/fields.h"
#include "core/files/json/names.h"
#include "core/kinetics/plateau.h"
#include "core/kinetics/relaxation_time.h"
#include "core/results/study_quantities.h"

namespace vitrine::cli {

namespace {

std::string nameOf(const Study& study, const std::string& id) {
    const Sample* sample = findSample(study, id);
    return sample ? sample->name : id;
}

std::string numberText(double value) {
    return figureText(value, 5);
}

/// A symbol without the marks of sub- and superscripts.
std::string plainSymbol(std::string symbol) {
    std::erase_if(symbol, [](char c) { return c == '{' || c == '}'; });
    return symbol;
}

/// "634.1 ± 1.2 (632.0 … 636.5)", or why not.
std::string fullText(const Result<Measured>& result, const std::string& unit) {
    if (!result)
        return none + "  " + spoken(result.error());
    std::string text = measuredText(*result, 5) + unit;
    if (result->ci95)
        text += spoken(phrase("Cli", " (95 %: %1 … %2)").with(Figure{result->ci95->low, 5}, Figure{result->ci95->high, 5}));
    return text;
}

/// "634 K (between 625 and 643 K)", or why not.
std::string bracketText(const Result<Measured>& onset) {
    if (!onset)
        return none + "  " + spoken(onset.error());
    const Interval bracket = bracketOf(*onset);
    return spoken(phrase("Cli", "%1 K (between %2 and %3 K)")
                      .with(Figure{onset->value, 5}, Figure{bracket.low, 5}, Figure{bracket.high, 5}));
}

std::string activationTable(const Study& study, const StudyResult& across) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Sample")), spoken(phrase("Cli", "P (GPa)")), spoken(phrase("Cli", "T (K)")),
                               "E_a (kJ/mol)", "E_a/(R T_g)", "n", "T_f (K)"}};
    for (const ActivationPoint& p : across.activation)
        rows.push_back({nameOf(study, p.sample), numberText(p.pressure), numberText(p.temperature), resultText(p.energy, 4),
                        resultText(p.energyOverRTg, 4), std::to_string(p.count), resultText(p.fictiveTemperature)});
    return textTable(rows);
}

std::string exclusions(const Study& study, const StudyResult& across) {
    std::string text;
    for (const ActivationPoint& p : across.activation)
        if (!p.energy)
            text += spoken(phrase("Cli", "No E_a: %1: %2").with(nameOf(study, p.sample), spoken(p.energy.error()))) + "\n";
    for (const SampleExclusion& each : across.excluded)
        text += spoken(phrase("Cli", "Takes no part: %1: %2").with(nameOf(study, each.sample), spoken(each.reason))) + "\n";
    return text;
}

std::string line(const std::string& name, const std::string& value) {
    return "  " + name + " = " + value + "\n";
}

std::string atPressure(double pressure) {
    return " (" + figureText(pressure, 4) + " GPa)";
}

std::string transitionText(const StudyResult& across) {
    std::string text;
    for (const PressureTransition& each : across.transitions) {
        const std::string at = atPressure(each.pressure);
        text += line("T_g,P" + at, fullText(each.tg, " K"));
        text += line(spoken(phrase("Cli", "onset of equilibrium")) + at, bracketText(each.onset));
    }
    return text + line(spoken(phrase("Cli", "onset of equilibrium")) + atPressure(0), bracketText(across.ambientOnset));
}

/// Results across samples by the list that says what they are.
template<class T>
std::string listText(const QuantityList<T>& list, const T& from, const std::string& of) {
    std::string text;
    for (const Quantity<T>& each : list)
        text += line(plainSymbol(each.definition.symbol) + " (" + of + each.told.definition + ")",
                     fullText(each.value(from), each.definition.unit.empty() ? "" : " " + each.definition.unit));
    return text;
}

std::string commonText(const StudyResult& across) {
    std::string text;
    for (const CommonActivation& each : across.common)
        text += listText(commonActivationResults(), each,
                         json::nameText(each.branch) + ", n = " + std::to_string(each.samples.size()) + ", ");
    if (across.cooled)
        text += listText(cooledGlassResults(), *across.cooled, "");
    return text;
}

std::string masterText(const MasterCurveResult& master) {
    if (!master.curve)
        return line(spoken(phrase("Cli", "master curve")), none + "  " + spoken(master.curve.error()));
    const MasterCurve& curve = *master.curve;
    std::string text = line("E_β/(R T_g)", fullText(curve.beta, ""));
    for (std::size_t g = 0; g < master.pressures.size(); ++g) {
        text += line("E_α/(R T_g)" + atPressure(master.pressures[g]), fullText(curve.alpha[g], ""));
        if (g > 0)
            text += line("ΔE_α" + atPressure(master.pressures[g]), fullText(master.alphaChange[g], " %"));
    }
    text += line(spoken(phrase("Cli", "crossover from")), fullText(curve.low, " T_g,P"));
    text += line(spoken(phrase("Cli", "crossover to")), fullText(curve.high, " T_g,P"));
    text += line(spoken(phrase("Cli", "rms on T/T_g,P")), figureText(curve.rms, 3));
    if (master.unscaledRms)
        text += line(spoken(phrase("Cli", "rms on T/T_g,1atm")), figureText(*master.unscaledRms, 3));
    return text;
}

std::string fictiveText(const std::vector<FictiveComparison>& comparisons) {
    std::string text;
    for (const FictiveComparison& each : comparisons) {
        const std::string at = atPressure(each.pressure);
        text += line("ΔT_f" + at + spoken(phrase("Cli", ", up to equilibrium")), fullText(each.coupled, " K"));
        text += line("ΔT_f" + at + spoken(phrase("Cli", ", in equilibrium")), fullText(each.equilibrium, " K"));
        text += line("ΔT_onset" + at + spoken(phrase("Cli", ", half step, in equilibrium")), fullText(each.onsetShift, " K"));
        if (each.byTemperature)
            text += line(spoken(phrase("Cli", "largest ΔT_f at")), measuredText(each.byTemperature->largestAt, 5) + " K");
    }
    return text;
}

std::string structureText(const Study& study, const StudyResult& across) {
    if (across.structure.empty())
        return {};
    std::string text = line(spoken(phrase("Cli", "reference of the structure")), nameOf(study, across.structureReference));
    for (const CompressionSlope& slope : across.slopes)
        text += line("dq1/dP (" + figureText(slope.temperature, 4) + " K)", fullText(slope.q1, " 1/(Å GPa)"));
    return text + line(spoken(phrase("Cli", "permanent densification")), fullText(across.densification, " %"));
}

std::string slowdownText(const Result<SlowdownResult>& slowdown) {
    if (!slowdown)
        return {};
    const std::string name = spoken(phrase("Cli", "slowdown at %1 K").with(Figure{slowdown->at}));
    const RelaxationPreset* preset = relaxationPreset(slowdown->preset);
    const std::string source = preset ? line(spoken(phrase("Cli", "its law")), preset->source) : std::string();
    return line(name + " (" + slowdown->preset + ")", fullText(slowdown->value, "")) + source;
}

} // namespace

std::string studyTable(const Study& study, const Results& results) {
    if (!results.study || results.study->activation.size() + results.study->structure.size() < 2)
        return {};
    const StudyResult& across = *results.study;
    std::string text = spoken(phrase("Cli", "All samples together")) + "\n\n";
    if (!across.activation.empty())
        text += activationTable(study, across) + "\n";
    text += transitionText(across) + commonText(across) + masterText(across.master) + fictiveText(across.fictive) +
            slowdownText(across.slowdown) + structureText(study, across);
    return text + exclusions(study, across);
}

} // namespace vitrine::cli
