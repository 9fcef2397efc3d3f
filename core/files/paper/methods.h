#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

#include <string>
#include <vector>

namespace vitrine {

/// A section of a methods text: sentences in English, as texts of paper_text.h.
struct MethodsSection {
    std::string title;
    std::string text;
};

/// How the numbers of a study were made, in words that can stand in a paper, and apart from it what its author has to add or to
/// look at: constants without a source, what files do not say, what was calculated and not measured.
struct Methods {
    std::vector<MethodsSection> sections;
    std::vector<std::string> notes; ///< whole sentences, each once
};

/// In English. Without names of the program's own: every choice is told in the words of the field with its number and unit, every
/// method with its publication. What was not done is not told. A study without results gives no sections.
Methods methodsOf(const Study&, const Results&, const RunOfStudy& = {});

} // namespace vitrine
