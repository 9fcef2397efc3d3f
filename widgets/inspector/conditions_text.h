#pragma once
#include "core/quantity/problem.h"
#include "core/series/series_choices.h"

#include <string>

namespace vitrine {

/// What the values of a pasted table are.
enum class PastedMeaning { AsTitled, Kelvin, Celsius, Gigapascal, Second, Place, Places };

/// The choices of a series with the conditions of a text out of a spreadsheet: a table with titles ("temperature [K]"), or
/// rows of numbers alone whose meaning is said: one number a row, or x and y in mm. A first row of words gives way to what is
/// said. Refuses what withConditions() refuses, numbers without titles whose meaning is not said, and an empty text.
Result<SeriesChoices> conditionsInText(const std::string& text, PastedMeaning, const SeriesChoices&, std::size_t frames);

} // namespace vitrine
