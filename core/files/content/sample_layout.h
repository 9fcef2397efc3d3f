#pragma once
#include "core/scattering/pattern_recording.h"
#include "core/thermogram/recording.h"

#include <string>

namespace vitrine::layout {

// Where things are inside a sample file.

inline constexpr const char* choices = "/entry/vitrine/choices/data";
inline constexpr const char* choicesHash = "/entry/vitrine/choices/sha256";
inline constexpr const char* results = "/entry/vitrine/results/data";
inline constexpr const char* version = "/entry/vitrine/version";

/// Name of the group of scan 0, 1 …: "scan_0001".
std::string scanGroup(std::size_t index);
/// Name of the group of pattern 0, 1 …: "pattern_0001".
std::string patternGroup(std::size_t index);
/// Name of the group of spectrum of ruby 0, 1 …: "ruby_0001".
std::string rubyGroup(std::size_t index);
/// Name of the group of run 0, 1 … for the heat capacity: "heat_run_0001".
std::string heatRunGroup(std::size_t index);
/// Name of the group of original 0, 1 …: "original_0001".
std::string originalGroup(std::size_t index);

/// The names and units of the two columns of a pattern in files: the abscissa is q or r.
struct PatternColumns {
    const char* abscissa;
    const char* abscissaUnit;
    const char* signal;
    const char* signalUnit;
};
PatternColumns patternColumns(PatternContent);
/// Name of the column of standard errors of a signal: "intensity_errors".
std::string errorsOf(const PatternColumns&);

/// The unit of a signal in files: "W", "W/g", "J/(g K)".
const char* signalUnit(SignalKind);

} // namespace vitrine::layout
