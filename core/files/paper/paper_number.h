#pragma once
#include "core/quantity/measured.h"

#include <string>

namespace vitrine {

/// A number as a paper prints it: value and error at two significant digits of the error, in units of 10^power. The error is
/// empty where there is none; an error of a hundred and more is rounded to tens.
struct PaperNumber {
    std::string value; ///< "-8.15", with an ASCII minus
    std::string error;
};

/// Without an error the value has `digits` significant digits (an error of 10⁻⁸ of it
/// and less counts as none). Both texts are empty for a value that is not finite.
PaperNumber paperNumber(const Measured&, int power = 0, int digits = 4);

/// "−8.15 ± 0.58", with a real minus.
std::string withPlusMinus(const PaperNumber&);
/// "-8.15(58)", as the columns of siunitx read it.
std::string withParentheses(const PaperNumber&);

/// Three times a whole number: 0 for magnitudes from 0.01 to 10⁵ and for zero, else what brings it to 1 … 1000.
int tenPower(double magnitude);

/// A number in a sentence: `digits` significant digits at most, with a real minus; "4 × 10⁻⁵" where it is very small or large.
std::string inWords(double value, int digits = 4);
/// The same with its unit behind a blank that does not break.
std::string inWords(double value, const std::string& unit, int digits = 4);

} // namespace vitrine
