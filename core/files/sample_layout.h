#pragma once
#include "core/calorimetry/recording.h"

#include <string>

namespace vitrine::layout {

// Where things are inside a sample file.

inline constexpr const char* choices = "/entry/vitrine/choices/data";
inline constexpr const char* results = "/entry/vitrine/results/data";
inline constexpr const char* version = "/entry/vitrine/version";

/// Name of the group of scan 0, 1 …: "scan_0001".
std::string scanGroup(std::size_t index);
/// Name of the group of original 0, 1 …: "original_0001".
std::string originalGroup(std::size_t index);

/// The unit of a signal in files: "W", "W/g", "J/(g K)".
const char* signalUnit(SignalKind);

} // namespace vitrine::layout
