#include "core/quantity/problem.h"

namespace vitrine {

std::string englishRemedy(const Problem& problem) {
    std::string out;
    for (const Message& sentence : {problem.remedy, commandLineAnswer(problem.asks)})
        if (!sentence.text.empty())
            out += (out.empty() ? "" : " ") + english(sentence);
    return out;
}

std::string english(const Problem& problem) {
    std::string out = problem.where.empty() ? std::string() : problem.where + ": ";
    out += english(problem.what);
    const std::string remedy = englishRemedy(problem);
    return remedy.empty() ? out : out + " " + remedy;
}

} // namespace vitrine
