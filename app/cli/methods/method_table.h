#pragma once
#include "core/results/results.h"

#include <string>

namespace vitrine::cli {

/// The pressures of the spectra of ruby of a sample, a spectrum a line, and the step of its heat capacity by three runs; empty
/// where it has neither.
std::string methodTable(const Sample&, const SampleResult&);

} // namespace vitrine::cli
