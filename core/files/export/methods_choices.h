#pragma once
#include "core/files/export/markup.h"
#include "core/robustness/error_of_choices.h"

#include <string>

namespace vitrine {

// What a methods section says of many analyses of a study as others would do it. In English.

/// “The spread over 1000 careful analyses …”: how many, with which seed, how many failed, which choices were varied and how far,
/// what the error of choices is, and that it is a sensitivity, not a probability. Ends with a space; empty without a run.
std::string choicesSentences(const RunOfStudy&);

/// What the errors of the text are: of noise and choices, or of noise alone.
std::string errorSentence(const RunOfStudy&);

/// The choices that were varied, each with its range and the reason of it.
MarkupTable variedTable(const RobustnessSummary&);

/// The claims of the study, each with the part of the analyses in which it holds.
MarkupTable claimsTable(const RobustnessSummary&);

} // namespace vitrine
