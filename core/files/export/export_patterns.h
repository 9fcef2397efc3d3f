#pragma once
#include "core/results/results.h"

#include <string>

namespace vitrine {

/// A table and the name that its file is to have.
struct NamedText {
    std::string name;
    std::string text;
};

/// One pattern as CSV tables with units, errors and provenance: the curve as read (of a stack: the mean of
/// its frames), S(q) in the convention chosen, F(q) = q [S(q) − 1] by Faber–Ziman, and G(r) with g(r) and
/// R(r) where there are any. What cannot be had is left out; the table of results says why.
std::vector<NamedText> patternTables(const Sample&, const ScatteringPattern&, const PatternResult&);

} // namespace vitrine
