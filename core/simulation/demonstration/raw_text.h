#pragma once
#include "core/thermogram/recording.h"

#include <string>
#include <vector>

namespace vitrine {

/// A recording as delimited text, as an instrument would export it: a comment line each of `remarks` (the
/// first of which says SIMULATED), a header row with units in brackets, comma-separated rows with a decimal
/// point. Times in s, temperatures in K, the signal in W, W/g or J/(g K).
std::string delimitedText(const Recording&, const std::vector<std::string>& remarks);

} // namespace vitrine
