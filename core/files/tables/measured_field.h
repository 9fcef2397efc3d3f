#pragma once
#include "core/files/text/numbers.h"

#include <optional>
#include <string>

namespace vitrine {

/// A field of a table with what it says of its own error: "46.57(3)" is 46.57 ± 0.03, as is "46.57±0.03".
struct MeasuredField {
    FieldValue value;
    std::optional<double> error;
};

/// As readNumber(), and for numbers with an error: digits in brackets count in the last digits of the number, those with a
/// decimal sign as they stand; "±", "+/-" and "+-" come before an error. Blanks may part thousands.
MeasuredField readMeasured(std::string_view field, char decimal);

/// The field without its error.
std::string_view withoutError(std::string_view field);

/// A line of a table with the many signs for a blank (no-break, thin, figure) as blanks, those for a minus as '-', no byte
/// order mark, and errors written without blanks before them.
std::string plainLine(std::string_view line);

} // namespace vitrine
