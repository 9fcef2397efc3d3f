#include "core/quantity/problem.h"

namespace vitrine {

std::string english(const Problem& problem) {
    std::string out = problem.where.empty() ? std::string() : problem.where + ": ";
    out += english(problem.what);
    if (!problem.remedy.text.empty())
        out += " " + english(problem.remedy);
    return out;
}

} // namespace vitrine
