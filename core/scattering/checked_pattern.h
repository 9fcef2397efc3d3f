#pragma once
#include "core/quantity/problem.h"
#include "core/scattering/pattern.h"

namespace vitrine {

/// A pattern fit for use and what had to be done to it.
struct CheckedPattern {
    Pattern pattern;
    std::vector<Message> notes;
};

/// Drops points that are not finite, replaces errors that are zero or missing by the median of the others
/// (never infinite weight), and notes negative intensities and gaps (steps above five times the median step,
/// bridged linearly later). Refuses: columns of different length, fewer than 16 points, q that does not
/// ascend or is negative, and intensities of which most are not positive.
Result<CheckedPattern> checkedPattern(const Pattern&);

/// Gives errors that are not positive numbers the median of the others, and tells how many; empties a column without any.
int mendSigma(std::vector<double>& sigma);

} // namespace vitrine
