#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

#include <string>

namespace vitrine {

/// What an honest methods section needs: a paragraph that says how the numbers were made, a table of the choices and one
/// of the results with their errors, in two languages of markup.
struct MethodsText {
    std::string markdown;
    std::string latex; ///< a fragment for a document with booktabs; special characters escaped
};

/// In English. What could not be had stands in the table with its reason. With a run of the study as it is, ± is noise and
/// choices and a paragraph tells of the analyses; without one it says that ± is noise alone. A study without results gives empty
/// texts.
MethodsText methodsText(const Study&, const Results&, const RunOfStudy& = {});

} // namespace vitrine
