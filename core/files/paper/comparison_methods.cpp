#include "core/files/paper/methods_parts.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/spans.h"
#include "core/kinetics/relaxation_time.h"

#include <algorithm>

namespace vitrine {

namespace {

std::string pressuresText(const StudyResult& across) {
    std::vector<double> pressures;
    for (const PressureTransition& each : across.transitions)
        pressures.push_back(each.pressure);
    return spanText(pressures, "GPa", 4, 6);
}

std::string referenceSentence(const Study& study, const StudyResult& across) {
    if (!across.referenceTg)
        return {};
    return "The glass transition at ambient pressure was taken as " + maths("T_{g}") + " = " + inWords(*across.referenceTg, "K") +
           (study.across.referenceTg ? "." : ", the reference temperature of the samples.");
}

std::string transitionSentence(const Study& study, const StudyResult& across) {
    const std::string name =
        " The glass transition under pressure, " + maths("T_{g,P}") + " (at " + pressuresText(across) + "), ";
    switch (study.across.method) {
    case PressureTgMethod::Onset:
        return name +
               "is the middle between the highest temperature of treatment that is not in equilibrium and the lowest that is; "
               "half of that bracket is given in place of an error.";
    case PressureTgMethod::ByHand:
        return name + "was set by hand.";
    case PressureTgMethod::Collapse:
        break;
    }
    return name + "is the one that brings the activation energies of both pressures onto one curve of " + maths("T/T_{g,P}") +
           " with least " + maths("χ^{2}") + "; its interval is that of the profile of " + maths("χ^{2}") +
           ", wider by the root of the number of neighbouring samples that are worth one independent one.";
}

std::string masterSentence(const Study& study, const StudyResult& across) {
    if (!across.master.curve)
        return {};
    return std::string(" The curve has two plateaus and ") +
           (study.across.master.shape == CrossoverShape::Ramp
                ? "a straight ramp between its edges"
                : "a step as a hyperbolic tangent, whose edges are where the tangent at its middle meets the plateaus") +
           (study.across.master.alphaByPressure ? ", with an α plateau for each pressure."
                                                : ", with one α plateau for all pressures.");
}

std::string commonSentence(const StudyResult& across) {
    std::string text;
    if (!across.common.empty())
        text += " Whether the Kissinger lines of several samples have one slope was judged by an " + maths("F") +
                " test of one slope for all against one each.";
    if (across.cooled || std::ranges::any_of(across.common, [](const CommonActivation& c) { return c.steepness.has_value(); }))
        text += " The steepness at " + maths("T_{g}") + " is " + maths("m = E_{a}/(R T_{g} ln 10)") + cited("Bohmer1993") + ".";
    if (across.cooled)
        text +=
            " The relaxation energy of the liquid follows from the fictive temperatures of glasses cooled at different rates" +
            cited("Moynihan1974") + ".";
    return text;
}

std::string comparisonSentence(const Study& study, const StudyResult& across) {
    if (std::ranges::none_of(across.fictive, [](const FictiveComparison& each) { return each.byTemperature.has_value(); }))
        return {};
    return " Fictive temperatures of compressed samples were compared with those of samples annealed at ambient pressure at the "
           "same "
           "temperature; means of the difference are from " +
           inWords(study.across.coldBelow, "K") + ", below which compression is cold, up to where equilibrium begins.";
}

std::string lawText(const RelaxationTimeLaw& law) {
    if (const auto* vft = std::get_if<VogelFulcherTammann>(&law))
        return "the Vogel–Fulcher–Tammann law " + maths("η = η_{0} exp[D^{*} T_{0}/(T − T_{0})]") + " with " + maths("D^{*}") +
               " = " + inWords(vft->strength) + " and " + maths("T_{0}") + " = " + inWords(vft->t0, "K");
    const auto& myega = std::get<Myega>(law);
    return "the law of Mauro et al." + cited("Mauro2009") + " with " + maths("m") + " = " + inWords(myega.fragility) + " and " +
           maths("T_{g}") + " = " + inWords(myega.tg, "K");
}

std::string slowdownSentence(const StudyResult& across) {
    const RelaxationPreset* preset = across.slowdown ? relaxationPreset(across.slowdown->preset) : nullptr;
    if (!preset)
        return {};
    return " How much slower the liquid is at " + inWords(across.slowdown->pressure, "GPa") + ", " + maths("τ_{P}/τ") +
           ", follows from a rigid shift of " + lawText(preset->law) + " by " + maths("T_{g,P} − T_{g}") + ", read at " +
           inWords(across.slowdown->at, "K") + ".";
}

std::string densificationSentence(const Study& study, const StudyResult& across) {
    const Sample* reference = findSample(study, across.structureReference);
    const bool any = std::ranges::any_of(across.structure, [](const StructurePoint& p) { return p.densification.has_value(); });
    if (!reference || !any)
        return {};
    return " Densification is " + maths("(q_{1}/q_{1,ref})^{" + inWords(reference->compression.exponent) + "} − 1") +
           " against the sample “" + nameOf(reference->name) + "”.";
}

std::string equationText(const EquationOfState& fit) {
    const bool birch = fit.equation == StateEquation::BirchMurnaghan;
    return std::string("the equation of state of ") +
           (birch ? "Birch and Murnaghan" + cited("Birch1947") : "Vinet" + cited("Vinet1987"));
}

/// One sentence for each way of fitting that was used.
std::string stateSentences(const StudyResult& across) {
    std::vector<std::string> sentences;
    for (const StateCurve& state : across.states) {
        if (!state.fit)
            continue;
        const EquationOfState& fit = **state.fit;
        std::string text = " Bulk moduli are those of " + equationText(fit) + " with the compression " +
                           maths("V_{0}/V = (q_{1}/q_{1,0})^{" + inWords(std::abs(fit.exponent)) + "}");
        text += fit.bPrime.error ? ", with " + maths("B′") + " free"
                                 : ", with " + maths("B′") + " = " + inWords(fit.bPrime.value) + " fixed";
        text += fit.weighted ? ", weighted by the effective variance" + cited("Orear1982") + "." : ", every point alike.";
        if (std::ranges::find(sentences, text) == sentences.end())
            sentences.push_back(text);
    }
    std::string all;
    for (const std::string& each : sentences)
        all += each;
    return all;
}

void addComparisonNotes(Methods& methods, const Study& study, const StudyResult& across) {
    const RelaxationPreset* preset = across.slowdown ? relaxationPreset(across.slowdown->preset) : nullptr;
    if (preset && !isVerified(preset->source))
        addNote(methods, "Give the publication that the constants of the relaxation law come from (" + preset->name +
                             "): they were not compared with one. Without it leave the slowdown out.");
    if (study.across.referenceTg)
        addNote(methods, "The glass transition at ambient pressure, " + inWords(*study.across.referenceTg, "K") +
                             ", was set by hand: say where it comes from.");
    if (study.across.method == PressureTgMethod::ByHand && !across.transitions.empty())
        addNote(methods, "The glass transition under pressure was set by hand: say where it comes from.");
    if (!study.across.leftOut.empty())
        addNote(methods, counted(study.across.leftOut.size(), "sample") + " took no part in what is compared: say why.");
    for (const StateCurve& state : across.states)
        if (state.fit && !(*state.fit)->bPrime.error)
            addNote(methods,
                    "B′ of the equation of state was fixed at " + inWords((*state.fit)->bPrime.value) + ": give its source.");
}

bool comparesThermally(const StudyResult& across) {
    return !across.transitions.empty() ||
           std::ranges::any_of(across.activation, [](const ActivationPoint& p) { return p.energyOverRTg.has_value(); });
}

} // namespace

void addComparison(Methods& methods, const Study& study, const Results& results) {
    const StudyResult& across = *results.study;
    std::string text;
    if (comparesThermally(across))
        text += referenceSentence(study, across);
    if (!across.transitions.empty())
        text += transitionSentence(study, across) + masterSentence(study, across) + comparisonSentence(study, across);
    text += commonSentence(across) + slowdownSentence(across) + densificationSentence(study, across) + stateSentences(across);
    if (text.empty())
        return;
    methods.sections.push_back({"Comparison across samples", text.starts_with(' ') ? text.substr(1) : text});
    addComparisonNotes(methods, study, across);
}

} // namespace vitrine
