#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"
#include "core/robustness/error_of_choices.h"

#include <string>
#include <vector>

namespace vitrine::cli {

/// In place of a number that is not there.
inline const std::string none = "–";

using TextRow = std::vector<std::string>;

/// Rows as text with aligned columns, two spaces apart, the first row underlined.
std::string textTable(const std::vector<TextRow>& rows);

/// "651.23 ± 0.15".
std::string measuredText(const Measured&, int digits = 6);
/// The same, or a dash.
std::string resultText(const Result<Measured>&, int digits = 5);

/// "651.2 ± 1.4 ⊕": with noise and choices as its error where the number has a spread there; else as above.
std::string totalText(const SpreadPlace&, std::string_view key, const Measured&, int digits = 6);
std::string totalText(const SpreadPlace&, std::string_view key, const Result<Measured>&, int digits = 5);

} // namespace vitrine::cli
