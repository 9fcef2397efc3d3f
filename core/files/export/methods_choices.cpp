#include "core/files/export/methods_choices.h"

#include "core/robustness/option_names.h"
#include "core/robustness/suggested_choices.h"

#include <cctype>
#include <cmath>

namespace vitrine {

namespace {

/// The names of a list.
std::string optionsText(const AnalystChoice& choice) {
    std::string text;
    for (const std::string& option : choice.options)
        text += (text.empty() ? "" : ", ") + english(optionName(option));
    return text;
}

/// A pure number about one is a factor, about nothing a part of the length of a window.
std::string unitText(const AnalystChoice& choice) {
    if (!choice.unit.empty())
        return " " + choice.unit;
    return choice.own == 1 ? " times the study's own" : choice.own == 0 ? " of the length of the window" : "";
}

/// "0.8 to 1.2 times the study's own", "0 to 0.3 Å⁻¹", or the names of a list.
std::string rangeText(const AnalystChoice& choice) {
    const auto end = [](double value) { return figureText(value == 0 ? 0 : value, 3); }; // no −0
    return choice.isList() ? optionsText(choice) : end(choice.range.low) + " to " + end(choice.range.high) + unitText(choice);
}

/// A name within a sentence: "Lower end" begins small, "T_g" and "S(q)" stay.
std::string within(std::string name) {
    if (name.size() > 1 && name[1] >= 'a' && name[1] <= 'z')
        name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    return name;
}

std::string reasonsText(const AnalystChoice& choice) {
    std::string text;
    for (const Message& reason : choice.reasons)
        text += (text.empty() ? "" : " ") + english(reason);
    return text;
}

std::string variedText(const ChoiceSpace& space) {
    std::string text;
    for (const AnalystChoice& choice : space.choices)
        if (choice.enabled)
            text += (text.empty() ? "" : "; ") + within(english(nameOf(choice))) + " (" + rangeText(choice) + ")";
    return text;
}

std::string failedText(const RobustnessSummary& run) {
    if (run.failed == 0)
        return "none of them failed";
    std::string text = std::to_string(run.failed) + " of them failed";
    for (const Loss& loss : run.failures)
        text += (&loss == &run.failures.front() ? ": " : "; ") + english(loss.reason) + " (" + std::to_string(loss.draws.size()) +
                ")";
    return text;
}

std::string heldText(const ClaimSpread& claim) {
    return claim.judged > 0 ? percentText(claim.fraction()) + " %" : std::string("cannot be told");
}

} // namespace

std::string choicesSentences(const RunOfStudy& run) {
    if (!run.summary)
        return {};
    const RobustnessSummary& s = *run.summary;
    return "The spread over " + std::to_string(s.done) +
           " careful analyses was computed: choices that another careful analyst might have made otherwise were varied by "
           "quasi-random draws (Sobol, seed " +
           std::to_string(s.seed) + "), each as one habit for the whole study, and the analysis was done anew with each draw" +
           (s.variants < s.done ? ", of scans and patterns with the first " + std::to_string(s.variants) + " of them" : "") +
           "; " + failedText(s) + ". Varied were: " + variedText(s.space) +
           ". The error of choices is half of the central 95 % of these analyses over 1.96, as one standard error; ± marked ⊕ is "
           "noise and choices together, the root of the sum of their squares. It is a sensitivity to choices, not a probability: "
           "the ranges say what careful people do, not how often. ";
}

std::string errorSentence(const RunOfStudy& run) {
    if (run.summary)
        return "Errors are one standard error, of noise and choices together where ⊕ marks them and of noise alone elsewhere.";
    const std::string alone = "Errors are one standard error of noise alone";
    return run.old ? alone + ": the analyses that are kept with the study are of the study as it was before the last change."
                   : alone + "; how far choices carry the numbers was not computed.";
}

MarkupTable variedTable(const RobustnessSummary& run) {
    MarkupTable table{{"Varied choice", "Range", "Why so far"}, {}};
    for (const AnalystChoice& choice : run.space.choices)
        if (choice.enabled)
            table.rows.push_back({english(nameOf(choice)), rangeText(choice), reasonsText(choice)});
    return table;
}

MarkupTable claimsTable(const RobustnessSummary& run) {
    MarkupTable table{{"Claim", "Holds in", "Of analyses"}, {}};
    for (const ClaimSpread& claim : run.claims)
        table.rows.push_back({english(claim.text), heldText(claim), std::to_string(claim.judged)});
    return table;
}

} // namespace vitrine
