#pragma once
#include "core/document/study.h"
#include "core/quantity/problem.h"

namespace vitrine {

/// Behind the decimal sign of an axis.
inline constexpr int mostDecimals = 12;

/// What a page says that cannot be drawn as it says, or that this version does not know: panels that reach beyond the page,
/// panels of one identity, insets in and axes of panels that are not there, decimals beyond mostDecimals, and fields and names of
/// another version. All is kept; where it cannot be drawn the page looks as by itself. Empty: nothing is wrong.
std::vector<Problem> faultsOf(const FigurePage&);

/// The keys of what a file says beyond what this version knows.
std::vector<std::string> keysOf(const OtherFields&);

} // namespace vitrine
