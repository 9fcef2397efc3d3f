#pragma once
#include <string_view>

namespace vitrine {

enum class FieldState {
    Number,
    Missing,   ///< empty, NaN, infinite, dashes, n/a, a limit
    Ambiguous, ///< grouped digits without a decimal sign of their own: "1,234", "50.026.184"
    NotANumber
};

struct FieldValue {
    FieldState state = FieldState::Missing;
    double number = 0;
};

/// The number that a field of a table spells, blanks around it ignored. `decimal` is '.' or ','. Accepts a
/// plus sign, exponents with any number of zeros, a leading decimal sign, and thousands separators where they
/// can be nothing else: the other one of '.' and ',' in groups of three before a decimal sign, or apostrophes
/// and no-break spaces. No-break and thin spaces at its ends are blanks, U+2212 is a minus, the error in brackets of
/// "46.57(3)" is left out; "<0.001" is a limit and counts as missing.
FieldValue readNumber(std::string_view field, char decimal);

/// Whether a field is a limit and no value: "<0.001", "> 5".
bool isLimit(std::string_view field, char decimal);

/// Whether a field has digits and nothing but what numbers are made of in some notation.
bool isNumberLike(std::string_view field);

} // namespace vitrine
