#include "core/files/paper/methods_choices.h"

#include "core/files/paper/methods_parts.h"
#include "core/files/paper/paper_number.h"
#include "core/files/paper/paper_text.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/spans.h"
#include "core/robustness/option_names.h"
#include "core/robustness/suggested_choices.h"

namespace vitrine {

namespace {

/// A pure number about one is a factor, about nothing a part of the length of a window.
std::string rangeUnit(const AnalystChoice& choice) {
    if (!choice.unit.empty())
        return "\u00A0" + choice.unit;
    return choice.own == 1 ? " times the study’s own" : choice.own == 0 ? " of the length of the window" : "";
}

/// "0.8 to 1.2 times the study’s own", "0 to 0.3 Å⁻¹", or the names of a list.
std::string rangeText(const AnalystChoice& choice) {
    if (!choice.isList())
        return inWords(choice.range.low, 3) + " to " + inWords(choice.range.high, 3) + rangeUnit(choice);
    std::vector<std::string> names;
    for (const std::string& option : choice.options)
        names.push_back(programWords(optionName(option)));
    return listed(names);
}

std::string reasonsText(const AnalystChoice& choice) {
    std::string text;
    for (const Message& reason : choice.reasons)
        text += (text.empty() ? "" : " ") + programWords(reason);
    return text;
}

std::string failedText(const RobustnessSummary& run) {
    if (run.failed == 0)
        return "none of them failed";
    std::string text = std::to_string(run.failed) + " of them failed";
    for (const Loss& loss : run.failures)
        text += (&loss == &run.failures.front() ? ": " : "; ") + programWords(loss.reason) + " (" +
                std::to_string(loss.draws.size()) + ")";
    return text;
}

std::string heldText(const ClaimSpread& claim) {
    return claim.judged > 0 ? percentText(claim.fraction()) + "\u00A0%" : std::string("cannot be told");
}

std::size_t variedCount(const ChoiceSpace& space) {
    return static_cast<std::size_t>(std::ranges::count_if(space.choices, &AnalystChoice::enabled));
}

} // namespace

std::string choicesSentences(const RunOfStudy& run) {
    if (!run.summary)
        return {};
    const RobustnessSummary& s = *run.summary;
    return "The spread over " + std::to_string(s.done) +
           " careful analyses was computed: " + counted(variedCount(s.space), "choice") +
           " that another careful analyst might have made otherwise, within the ranges of "
           "the table of varied choices, were drawn quasi-randomly" +
           cited("Sobol1967") + " (seed\u00A0" + std::to_string(s.seed) +
           "), each as one habit for the whole study, and the analysis was done anew with each draw" +
           (s.variants < s.done ? ", of scans and patterns with the first " + std::to_string(s.variants) + " of them" : "") +
           "; " + failedText(s) +
           ". The error of choices is half of the central 95\u00A0% of these analyses over 1.96, as one standard error. It is a "
           "sensitivity to choices, not a probability: the ranges say what careful people do, not how often. ";
}

std::string errorSentence(const RunOfStudy& run) {
    if (run.summary)
        return "Errors are one standard error; those marked ⊕ are of noise and choices together, the root of the sum of their "
               "squares, "
               "and all others of noise alone.";
    return "Errors are one standard error of noise alone.";
}

void addErrors(Methods& methods, const RunOfStudy& run) {
    methods.sections.push_back({"Errors", choicesSentences(run) + errorSentence(run) +
                                              " Numbers are rounded to two digits of their errors. All data were evaluated with "
                                              "Vitrine " VITRINE_VERSION "."});
    if (run.old)
        addNote(methods,
                "The analyses that are kept with the study are of the study as it was before the last change, so that the errors "
                "are of noise alone; compute them anew.");
    else if (!run.summary)
        addNote(methods, "How far choices carry the numbers was not computed; the errors are of noise alone.");
}

PaperTable variedTable(const RobustnessSummary& run) {
    PaperTable table{"varied_choices",
                     "Choices that were varied, each with its range and the reason for it.",
                     {textColumn("Varied choice"), textColumn("Range"), textColumn("Why so far")},
                     {}};
    for (const AnalystChoice& choice : run.space.choices)
        if (choice.enabled)
            table.rows.push_back(
                {textCell(programWords(nameOf(choice))), textCell(rangeText(choice)), textCell(reasonsText(choice))});
    return table;
}

PaperTable claimsTable(const RobustnessSummary& run) {
    PaperTable table{"claims",
                     "Claims of the study and the part of the analyses in which each holds.",
                     {textColumn("Claim"), textColumn("Holds in"), numberColumn("Of analyses", "", "analyses", 6)},
                     {}};
    for (const ClaimSpread& claim : run.claims)
        table.rows.push_back(
            {textCell(programWords(claim.text)), textCell(heldText(claim)), numberCell(static_cast<double>(claim.judged))});
    return table;
}

} // namespace vitrine
