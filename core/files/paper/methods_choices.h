#pragma once
#include "core/files/paper/paper_table.h"

namespace vitrine {

// What a paper says of many analyses of a study as others would do it.

/// “The spread over 1000 careful analyses …”: how many, with which seed, how many failed, what the error of choices is, and that
/// it is a sensitivity, not a probability. Empty without a run.
std::string choicesSentences(const RunOfStudy&);

/// What the errors of the paper are: of noise and choices, or of noise alone.
std::string errorSentence(const RunOfStudy&);

/// The choices that were varied, each with its range and the reason of it.
PaperTable variedTable(const RobustnessSummary&);

/// The claims of the study, each with the part of the analyses in which it holds.
PaperTable claimsTable(const RobustnessSummary&);

} // namespace vitrine
