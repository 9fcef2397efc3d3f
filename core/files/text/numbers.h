#pragma once
#include <string_view>

namespace vitrine {

enum class FieldState {
    Number,
    Missing,   ///< empty, NaN, infinite, dashes, n/a
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
/// and no-break spaces.
FieldValue readNumber(std::string_view field, char decimal);

/// Whether a field has digits and nothing but what numbers are made of in some notation.
bool isNumberLike(std::string_view field);

} // namespace vitrine
