#include "core/files/paper/methods_parts.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/spans.h"
#include "core/files/paper/thermal_facts.h"

namespace vitrine {

namespace {

std::string scansSentence(const ThermalFacts& facts) {
    const std::string rates = ratesText(facts.rates);
    std::string text =
        "Calorimetry comprises " + counted(facts.heating, "heating scan") + (rates.empty() ? "" : ", recorded at " + rates);
    if (!facts.masses.empty()) {
        const ScaledUnit unit = massUnit(std::ranges::max(facts.masses));
        std::vector<double> masses;
        for (const double mass : facts.masses)
            masses.push_back(mass * unit.factor);
        text += "; sample masses were " + spanText(masses, unit.unit, 3);
    }
    return text + ".";
}

std::string lagSentence(const ThermalFacts& facts) {
    if (facts.lagTimes.empty())
        return " Temperatures were not corrected for thermal lag.";
    std::vector<double> milliseconds;
    for (const double tau : facts.lagTimes)
        milliseconds.push_back(tau * 1e3);
    return " The temperatures of " + shareText(facts.lagTimes.size(), facts.heating, "scan") +
           " were corrected for thermal lag, " + maths("T = T_{read} − (T_{0} + τΦ)") +
           ", with the calibration stored in their files, in which " + maths("τ") + " is " + spanText(milliseconds, "ms", 3) +
           " in the middle of the scans.";
}

std::string windowsSentence(const ThermalFacts& facts) {
    if (facts.windows == 0)
        return {};
    std::string text = " Glass and liquid lines were straight lines fitted by least squares in windows " +
                       windowText(facts.glassLow, facts.glassHigh, "K") + " for the glass and " +
                       windowText(facts.liquidLow, facts.liquidHigh, "K") + " for the liquid, ";
    if (facts.windowsByHand == 0)
        text += "found automatically.";
    else
        text += facts.windowsByHand == facts.heating
                    ? "set by hand."
                    : "found automatically but for " + counted(facts.windowsByHand, "scan") + ", whose windows were set by hand.";
    if (facts.lentLines > 0)
        text += " The glass line of " + counted(facts.lentLines, "scan") +
                " is that of a reference scan of the same sample, as an exotherm hides their own.";
    return text;
}

std::string transitionSentences(const ThermalFacts& facts) {
    if (facts.transitions == 0)
        return {};
    return " The midpoint " + maths("T_{½}") +
           " of the glass transition is where the curve has made half the step from the glass "
           "to the liquid line, and the step " +
           maths("ΔC_{p}") + " is the distance of the lines there" + cited("ISO11357-2") +
           "; onset and endset are where the tangent at the half step meets the lines" + cited("Shen2025") +
           ". Constructed on the tangent of greatest slope" + cited("ASTME1356") + cited("ISO11357-2") +
           ", onset, inflection and endset are listed apart, for the two constructions differ.";
}

std::string fictiveSentences(const ThermalFacts& facts) {
    if (facts.fictive == 0)
        return {};
    std::string text = " Fictive temperatures " + maths("T_{f}") + " follow from equal areas" + cited("Moynihan1976") +
                       "; their errors hold the noise, by a parametric bootstrap" + cited("Efron1979") +
                       ", and the spread over 36 pairs of windows, whose ends lie inwards by up to 30\u00A0% of their widths.";
    if (facts.replicates > 0)
        text += " The " + maths("T_{f}") + " of a sample is the mean of its scans with its standard error.";
    return text;
}

std::string peaksSentences(const ThermalFacts& facts) {
    if (facts.peaks == 0)
        return {};
    std::string text =
        " Peak temperatures " + maths("T_{p}") +
        " are the maxima of a local quartic through the curve less its baseline, which follows the glass line, the "
        "step and the liquid line or, without a glass transition, runs straight from onset to end" +
        cited("ISO11357-3") + ".";
    if (facts.baselinesByHand > 0)
        text += " The baselines of " + counted(facts.baselinesByHand, "scan") + " were set by hand.";
    if (facts.peaksByHand > 0)
        text += " The peaks of " + counted(facts.peaksByHand, "scan") + " were picked by hand.";
    return text + " A peak counts where its prominence is more than 8 times the noise and 5\u00A0% of the step.";
}

std::string crystalSentences(const ThermalFacts& facts) {
    std::string text;
    if (facts.crystallises)
        text += " The onset of crystallisation " + maths("T_{x}") +
                " is where the tangent at the steepest part of the first exotherm meets the liquid line" + cited("ISO11357-3") +
                ".";
    if (facts.supercooled)
        text += " The supercooled region is " + maths("ΔT_{x} = T_{x} − T_{½}") + cited("Inoue2000") + ".";
    if (facts.melts)
        text += " Melting begins at the tangent onset of the first melting peak and ends at the liquidus " + maths("T_{l}") +
                ", the end tangent of the last" + cited("ISO11357-3") + ".";
    if (facts.reduced)
        text += " The reduced glass temperature is " + maths("T_{rg} = T_{½}/T_{l}") + cited("Turnbull1969") + ".";
    return text;
}

struct FormulaWords {
    KineticFormula formula;
    const char *name, *equation, *key;
};

constexpr FormulaWords formulas[] = {
    {KineticFormula::Kissinger, "Kissinger", "ln(Φ/T_{p}^{2}) = −E_{a}/(R T_{p}) + a", "Kissinger1957"},
    {KineticFormula::Starink, "Starink", "ln(Φ/T_{p}^{1.92}) = −1.0008 E_{a}/(R T_{p}) + a", "Starink2003"},
    {KineticFormula::AugisBennett, "Augis and Bennett", "ln[Φ/(T_{p} − T_{0})] = −E_{a}/(R T_{p}) + a", "Augis1978"},
    {KineticFormula::Ozawa, "Ozawa, Flynn and Wall", "ln Φ = −1.052 E_{a}/(R T_{p}) + a", "Ozawa1965"},
    {KineticFormula::Moynihan, "Moynihan", "ln Φ = −E_{a}/(R T_{p}) + a", "Moynihan1974"},
    {KineticFormula::Boswell, "Boswell", "ln(Φ/T_{p}) = −E_{a}/(R T_{p}) + a", "Boswell1980"}};

std::string formulasText(const ThermalFacts& facts) {
    std::vector<std::string> parts;
    for (const FormulaWords& each : formulas)
        if (facts.formulas.contains(each.formula))
            parts.push_back("the formula of " + std::string(each.name) + cited(each.key) + ", " + maths(each.equation) +
                            (each.formula == KineticFormula::AugisBennett
                                 ? " with " + maths("T_{0}") + " = " + spanText(facts.startTemperatures, "K", 4, 4)
                                 : ""));
    return listed(parts);
}

std::string kineticSentences(const ThermalFacts& facts) {
    if (facts.formulas.empty())
        return {};
    std::string text = " Activation energies " + maths("E_{a}") + " follow from " + formulasText(facts) + ". ";
    text += facts.rateAtPeak ? "The heating rate " + maths("Φ") + " is the slope of temperature against time at the peak" +
                                   cited("ISO11357-1") + " where the file holds times, else that of the program."
                             : "The heating rate " + maths("Φ") + " is that of the program.";
    return text + " As " + maths("T_{p}") + " is the uncertain quantity and stands on both axes of the usual plot, " +
           maths("T_{p}") + " was fitted on " + maths("Φ") + " by non-linear least squares; intervals are Student’s " +
           maths("t") + " with the degrees of freedom of the points, or of replicate scans where these give the variance.";
}

void addThermalNotes(Methods& methods, const ThermalFacts& facts) {
    addNote(methods,
            "State the calorimeter, its temperature and heat-flow calibration and the purge gas, which the files do not say" +
                (facts.programs.empty() ? std::string(".")
                                        : "; scans came from " + listed({facts.programs.begin(), facts.programs.end()}) + "."));
    if (facts.withoutRate > 0)
        addNote(methods, "The heating rate of " + counted(facts.withoutRate, "scan") + " is not known.");
    if (facts.withoutMass > 0)
        addNote(methods, "The mass of " + shareText(facts.withoutMass, facts.heating, "scan") +
                             " is not known, so that there is no heat capacity in J/(g K) of these.");
    if (facts.withoutTransition > 0)
        addNote(methods, "There is no glass transition in " + shareText(facts.withoutTransition, facts.heating, "scan") +
                             "; the tables say why.");
    if (facts.doubtful > 0)
        addNote(methods, "The glass transition of " + counted(facts.doubtful, "scan") +
                             " is doubtful; its numbers enter no table across samples.");
    if (facts.overshoots)
        addNote(methods, "The activation energy of an overshoot is the relaxation energy of the liquid only where the ratio of "
                         "cooling to heating rate is the same for all scans.");
}

} // namespace

void addCalorimetry(Methods& methods, const Study& study, const Results& results) {
    const ThermalFacts facts = thermalFacts(study, results);
    if (facts.heating == 0)
        return;
    methods.sections.push_back({"Calorimetry", scansSentence(facts) + lagSentence(facts) + windowsSentence(facts) +
                                                   transitionSentences(facts) + fictiveSentences(facts) + peaksSentences(facts) +
                                                   crystalSentences(facts) + kineticSentences(facts)});
    addThermalNotes(methods, facts);
}

} // namespace vitrine
