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

/// The interval is always that of noise; with choices in ± it says so.
Message intervalWords(bool withChoices) {
    return withChoices ? phrase("Cli", " (95 % of noise: %1 … %2)") : phrase("Cli", " (95 %: %1 … %2)");
}

/// "634.1 ± 1.2 (632.0 … 636.5)", or why not.
std::string fullText(const SpreadPlace& at, const std::string& key, const Result<Measured>& result, const std::string& unit) {
    if (!result)
        return none + "  " + spoken(result.error());
    std::string text = totalText(at, key, *result, 5) + unit;
    if (result->ci95)
        text += spoken(intervalWords(totalOf(at, key, *result).withChoices)
                           .with(Figure{result->ci95->low, 5}, Figure{result->ci95->high, 5}));
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

std::string activationTable(const Study& study, const StudyResult& across, const RobustnessSummary* run) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "Sample")), spoken(phrase("Cli", "P (GPa)")), spoken(phrase("Cli", "T (K)")),
                               "E_a (kJ/mol)", "E_a/(R T_g)", "n", "T_f (K)"}};
    for (const ActivationPoint& p : across.activation) {
        const SpreadPlace at{run, p.sample};
        const auto text = [&](std::size_t which, int digits) {
            const Quantity<ActivationPoint>& each = activationResults()[which];
            return totalText(at, each.definition.key, each.value(p), digits);
        };
        rows.push_back({nameOf(study, p.sample), numberText(p.pressure), numberText(p.temperature), text(0, 4), text(1, 4),
                        std::to_string(p.count), text(2, 5)});
    }
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

std::string transitionText(const StudyResult& across, const SpreadPlace& study) {
    std::string text;
    for (const PressureTransition& each : across.transitions) {
        const std::string at = atPressure(each.pressure);
        text += line("T_g,P" + at, fullText(study, "T_g_K", each.tg, " K"));
        text += line(spoken(phrase("Cli", "onset of equilibrium")) + at, bracketText(each.onset));
    }
    return text + line(spoken(phrase("Cli", "onset of equilibrium")) + atPressure(0), bracketText(across.ambientOnset));
}

/// Results across samples by the list that says what they are.
template<class T>
std::string listText(const QuantityList<T>& list, const T& from, const std::string& of, const SpreadPlace& study) {
    std::string text;
    for (const Quantity<T>& each : list)
        text += line(plainSymbol(each.definition.symbol) + " (" + of + each.told.definition + ")",
                     fullText(study, each.definition.key, each.value(from),
                              each.definition.unit.empty() ? "" : " " + each.definition.unit));
    return text;
}

std::string commonText(const StudyResult& across, const SpreadPlace& study) {
    std::string text;
    for (const CommonActivation& each : across.common)
        text += listText(commonActivationResults(), each,
                         choiceName(each.branch) + ", n = " + std::to_string(each.samples.size()) + ", ", study);
    if (across.cooled)
        text += listText(cooledGlassResults(), *across.cooled, "", study);
    return text;
}

std::string masterText(const MasterCurveResult& master, const SpreadPlace& study) {
    if (!master.curve)
        return line(spoken(phrase("Cli", "master curve")), none + "  " + spoken(master.curve.error()));
    const MasterCurve& curve = *master.curve;
    std::string text = line("E_β/(R T_g)", fullText(study, "E_beta_over_RTg", curve.beta, ""));
    for (std::size_t g = 0; g < master.pressures.size(); ++g) {
        text += line("E_α/(R T_g)" + atPressure(master.pressures[g]), fullText(study, "E_alpha_over_RTg", curve.alpha[g], ""));
        if (g > 0)
            text += line("ΔE_α" + atPressure(master.pressures[g]),
                         fullText(study, "E_alpha_change_percent", master.alphaChange[g], " %"));
    }
    text += line(spoken(phrase("Cli", "crossover from")), fullText(study, "crossover_low", curve.low, " T_g,P"));
    text += line(spoken(phrase("Cli", "crossover to")), fullText(study, "crossover_high", curve.high, " T_g,P"));
    text += line(spoken(phrase("Cli", "rms on T/T_g,P")), figureText(curve.rms, 3));
    if (master.unscaledRms)
        text += line(spoken(phrase("Cli", "rms on T/T_g,1atm")), figureText(*master.unscaledRms, 3));
    return text;
}

std::string fictiveText(const std::vector<FictiveComparison>& comparisons, const SpreadPlace& study) {
    std::string text;
    for (const FictiveComparison& each : comparisons) {
        const std::string at = atPressure(each.pressure);
        text += line("ΔT_f" + at + spoken(phrase("Cli", ", up to equilibrium")),
                     fullText(study, "coupled_difference_K", each.coupled, " K"));
        text += line("ΔT_f" + at + spoken(phrase("Cli", ", in equilibrium")),
                     fullText(study, "equilibrium_difference_K", each.equilibrium, " K"));
        text += line("ΔT_onset" + at + spoken(phrase("Cli", ", half step, in equilibrium")),
                     fullText(study, "onset_shift_K", each.onsetShift, " K"));
        if (each.byTemperature)
            text += line(spoken(phrase("Cli", "largest ΔT_f at")),
                         totalText(study, "largest_at_K", each.byTemperature->largestAt, 5) + " K");
    }
    return text;
}

std::string structureText(const Study& study, const StudyResult& across, const SpreadPlace& at) {
    if (across.structure.empty())
        return {};
    std::string text = line(spoken(phrase("Cli", "reference of the structure")), nameOf(study, across.structureReference));
    for (const CompressionSlope& slope : across.slopes)
        text += line("dq1/dP (" + figureText(slope.temperature, 4) + " K)",
                     fullText(at, "q1_slope_per_A_GPa", slope.q1, " 1/(Å GPa)"));
    return text + line(spoken(phrase("Cli", "permanent densification")),
                       fullText(at, "densification_percent", across.densification, " %"));
}

std::string slowdownText(const Result<SlowdownResult>& slowdown, const SpreadPlace& study) {
    if (!slowdown)
        return {};
    const std::string name = spoken(phrase("Cli", "slowdown at %1 K").with(Figure{slowdown->at}));
    const RelaxationPreset* preset = relaxationPreset(slowdown->preset);
    const std::string source = preset ? line(spoken(phrase("Cli", "its law")), preset->source) : std::string();
    return line(name + " (" + slowdown->preset + ")", fullText(study, "slowdown", slowdown->value, "")) + source;
}

} // namespace

std::string studyTable(const Study& study, const Results& results, const RobustnessSummary* run) {
    if (!results.study || results.study->activation.size() + results.study->structure.size() < 2)
        return {};
    const StudyResult& across = *results.study;
    const SpreadPlace at{run};
    std::string text = spoken(phrase("Cli", "All samples together")) + "\n\n";
    if (!across.activation.empty())
        text += activationTable(study, across, run) + "\n";
    text += transitionText(across, at) + commonText(across, at) + masterText(across.master, at) +
            fictiveText(across.fictive, at) + slowdownText(across.slowdown, at) + structureText(study, across, at);
    return text + exclusions(study, across);
}

} // namespace vitrine::cli
